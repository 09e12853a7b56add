import type { Adapter } from '../adapter';
import type { Span } from '../site';
import type { Branch } from './branch';
import { jmespathLiteralAt } from './jmespath';
import { isDocument, readString } from './strings';
import { joinedWith, partsOf } from './sums';

/** A string literal whose value is known; several, where they are written side by side and make one value. */
export interface Literal {
  readonly branch: Branch;
  readonly value: string;
  /** The characters inside the quotes. */
  readonly span: Span;
}

/**
 * Text that could be a literal worth a look: a quote, something short with a letter, the same quote. Formats, paths and
 * markup are left out. Only these places are looked up in the tree, so a file without any costs one regular expression.
 */
const candidate = /(["'`])(?=([^"'`\n%/<>{}=;]{1,120})\1)/g;
const letter = /\p{L}/u;

/** The literals of a branch in document order. */
export function* literalsOf(region: Branch, text: string, adapter: Adapter): Generator<Literal> {
  let done = -1;
  let near = region;
  const own = text.slice(region.start, region.end);
  for (const index of adapter.words?.(own) ?? beginningsIn(own, adapter)) {
    const offset = region.start + index;
    if (offset < done) continue;
    // The next literal stands near the last one, so the way down begins where both are inside.
    while (near !== region && near.parent && near.end <= offset) near = near.parent;
    near = near.leafAt(offset);
    const literal = literalAround(near, offset, text, adapter);
    if (!literal) continue;
    done = literal.branch.end;
    yield literal;
  }
}

/** A literal as far as it can be told without a parse: where its quotes begin, and what stands between them. */
interface Candidate {
  readonly index: number;
  readonly content: string;
}

/** What stands between quotes in a text, or needs none in its language. */
export function* candidatesIn(text: string, unquoted?: RegExp): Generator<Candidate> {
  const pattern = unquoted ? new RegExp(`${candidate.source}|${unquoted.source}`, 'gu') : candidate;
  for (const { index, 0: whole, 2: content = whole.replace(/^:/, '') } of text.matchAll(pattern))
    if (letter.test(content)) yield { index, content: withoutEscape(content) };
}

/** In a string that holds JSON, the quote at the end is an escaped one. */
function withoutEscape(content: string): string {
  return content.endsWith('\\') ? content.slice(0, -1) : content;
}

function* beginningsIn(text: string, { unquoted }: Adapter): Generator<number> {
  for (const { index } of candidatesIn(text, unquoted)) yield index;
}

/** The literal at an offset: a string that begins there, or one of a language that is written inside a string. */
function literalAround(leaf: Branch, offset: number, text: string, adapter: Adapter): Literal | undefined {
  const string = stringAt(leaf, adapter);
  if (!string) return undefined;
  const { embedded, places } = adapter;
  const branch = embedded ? embedded(string, offset, text) : jmespathLiteralAt(string, offset, text, places);
  if (!branch)
    return embedded && offset > string.start && !isDocument(string, text)
      ? undefined
      : literalAt(string, text, adapter);
  const quotes = /\w/.test(text.charAt(branch.start)) ? 0 : 1;
  const span = { start: branch.start + quotes, end: branch.end - quotes };
  return { branch, value: text.slice(span.start, span.end), span };
}

/** The string that a leaf is or belongs to; none in comments. */
export function stringAt(leaf: Branch, adapter: Adapter): Branch | undefined {
  return [leaf, leaf.parent, leaf.parent?.parent].find((branch) => branch && adapter.strings.has(branch.type));
}

/** The literal that a string is or is part of; none for text with substitutions, and for bytes. */
export function literalAt(string: Branch, text: string, adapter: Adapter): Literal | undefined {
  const whole = joinedWith(string, adapter);
  const parts = partsOf(whole, adapter);
  const read = parts?.map((part) => readString(part, text, adapter));
  const values = read?.flatMap((part) => part ?? []) ?? [];
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || values.length !== parts?.length) return undefined;
  return {
    branch: whole,
    value: values.map((part) => part.value).join(''),
    span: { start: first.span.start, end: last.span.end },
  };
}
