import type { Adapter } from '../adapter';
import type { Branch } from './branch';

/** The largest branch around a string literal that makes one text: `"a" + "b"`, or `"a" "b"` side by side. */
export function joinedWith(string: Branch, adapter: Adapter): Branch {
  const parent = string.parent;
  if (!parent) return string;
  if (adapter.joined.has(parent.type)) return parent;
  const isSum = adapter.places[parent.type]?.kind === 'binary' && isText(parent, adapter);
  return isSum ? joinedWith(parent, adapter) : string;
}

/** The string literals that a branch is made of; undefined when it holds anything else. */
export function partsOf(branch: Branch, adapter: Adapter): readonly Branch[] | undefined {
  if (!isText(branch, adapter)) return undefined;
  const parts: Branch[] = [];
  collect(branch, adapter, parts);
  return parts;
}

function collect(branch: Branch, adapter: Adapter, parts: Branch[]): void {
  if (adapter.strings.has(branch.type)) parts.push(branch);
  else for (const child of branch.named) collect(child, adapter, parts);
}

/** Asked again for each literal of a sum, and a text may be a sum of hundreds, so the answer is kept. */
const texts = new WeakMap<Branch, boolean>();

/** Whether a branch is made of string literals alone. */
function isText(branch: Branch, adapter: Adapter): boolean {
  const known = texts.get(branch);
  if (known !== undefined) return known;
  const is =
    adapter.strings.has(branch.type) ||
    (joins(branch, adapter) && branch.named.every((child) => isText(child, adapter)));
  texts.set(branch, is);
  return is;
}

function joins(branch: Branch, adapter: Adapter): boolean {
  if (adapter.joined.has(branch.type)) return true;
  return branch.type !== 'ERROR' && branch.children.some((child) => child.type === '+');
}

/** The largest sum around a literal, whatever it is made of, with its parts from left to right. */
export function sumAround(
  literal: Branch,
  adapter: Adapter,
): { readonly branch: Branch; readonly parts: readonly Branch[] } {
  let branch = literal;
  for (const above of literal.ancestors()) {
    if (!isSum(above, adapter)) break;
    branch = above;
  }
  const parts: Branch[] = [];
  addParts(branch, adapter, parts);
  return { branch, parts };
}

function addParts(branch: Branch, adapter: Adapter, parts: Branch[]): void {
  if (!isSum(branch, adapter)) parts.push(branch);
  else for (const child of branch.named) addParts(child, adapter, parts);
}

function isSum(branch: Branch, adapter: Adapter): boolean {
  if (adapter.joined.has(branch.type)) return true;
  return adapter.places[branch.type]?.kind === 'binary' && branch.children.some(({ type }) => type === '+');
}
