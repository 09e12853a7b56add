import type { Branch } from '../../engine/branch';
import type { Surroundings } from '../../engine/surroundings';
import { comparisonOf, type Comparison } from './comparison';

/** What is supposed while code is followed: that the status which is waited for has just been read as this word. */
export interface Supposition {
  readonly world: Surroundings;
  readonly subject: string;
  /** Undefined for a status that the code names nowhere. */
  readonly word: string | undefined;
  /** There is no such resource, so that no status has been read. */
  readonly isMissing: boolean;
  /** Variables that were set to something known on the way. */
  readonly known: Map<string, boolean>;
  /** Takes the parts of a condition that can't be told from the status. */
  readonly unknown: string[];
}

/** Whether a condition holds; undefined where that depends on more than the status. */
export function holds(condition: Branch, supposed: Supposition): boolean | undefined {
  const { world } = supposed;
  const text = world.text(condition);
  if (supposed.known.has(text)) return supposed.known.get(text);
  if (/^(?:true|false|1|none|null|undefined)$/i.test(text)) return /^[t1]/i.test(text);
  const [first, last] = [condition.named[0], condition.named.at(-1)];
  if (world.script.adapter.places[condition.type]?.kind === 'through' && last) return holds(last, supposed);
  if (/^(?:not_operator|unary_expression)$/.test(condition.type) && last) return opposite(condition, last, supposed);
  const joint = condition.children[1]?.type;
  if (first && last && /^(?:and|&&)$/.test(joint ?? '')) return both(first, last, supposed);
  if (first && last && /^(?:or|\|\|)$/.test(joint ?? '')) return either(first, last, supposed);
  const value = ofNothing(text, supposed) ?? ofStatus(condition, supposed);
  if (value === undefined) supposed.unknown.push(text);
  return value;
}

const emptiness = /^(.+?)\s*(is not|is|[!=]==?)\s*(?:None|null|undefined)$/;
const absence = /404|not_?found|no_?such|not_?exist/i;

/** Whether a variable holds nothing, or an answer says that there is no such resource. */
function ofNothing(text: string, { known, isMissing }: Supposition): boolean | undefined {
  const [, name = '', sign = ''] = emptiness.exec(text) ?? [];
  const held = known.get(name);
  if (held !== undefined) return held === /^(?:is not|!)/.test(sign);
  return isMissing && absence.test(text) ? !/!=|\bnot in\b|\bis not\b/.test(text) : undefined;
}

function ofStatus(condition: Branch, { world, subject, word, isMissing }: Supposition): boolean | undefined {
  const comparison = isMissing ? undefined : comparisonOf(condition, world);
  return comparison?.subject === subject ? meets(comparison, word) : undefined;
}

/** Whether the supposed word is one of those that it is compared with. */
export function meets({ list, isNegated, isFolded }: Comparison, word: string | undefined): boolean | undefined {
  const plain = (text: string): string => (isFolded ? text.toLowerCase() : text);
  const isIn = word !== undefined && list.words.some(({ value }) => plain(value) === plain(word));
  return isIn ? !isNegated : list.open ? undefined : isNegated;
}

function opposite(condition: Branch, operand: Branch, supposed: Supposition): boolean | undefined {
  if (!/^(?:!|not)/.test(supposed.world.text(condition))) return undefined;
  const value = holds(operand, supposed);
  return value === undefined ? undefined : !value;
}

function both(first: Branch, last: Branch, supposed: Supposition): boolean | undefined {
  const [a, b] = [holds(first, supposed), holds(last, supposed)];
  return a === false || b === false ? false : a && b;
}

function either(first: Branch, last: Branch, supposed: Supposition): boolean | undefined {
  const [a, b] = [holds(first, supposed), holds(last, supposed)];
  return a === true || b === true ? true : a === undefined || b === undefined ? undefined : false;
}
