import type { Source, Span } from './site';

export interface Repaired {
  /** The very source that was given when there is nothing to mend. */
  readonly source: Source;
  readonly offset: number;
  /** The characters inside the quotes, in the text as it was: what a completion replaces. */
  readonly span: Span;
}

/** Stands in for what is not typed yet, so that there is a literal to find. */
const placeholder = 'x';

/**
 * Completes half-typed text around a cursor that stands inside a string literal: the literal is closed, an empty one
 * gets a placeholder, and brackets that the line opened are closed. Undefined when the cursor is not inside quotes.
 */
export function repairAt(source: Source, offset: number): Repaired | undefined {
  const { text } = source;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = endOfLine(text, offset);
  const before = scan(text.slice(lineStart, offset));
  if (!before.quote) return undefined;
  const after = text.slice(offset, lineEnd);
  const written = after.slice(0, closedIn(after, before.quote) ?? 0);
  const isClosed = closedIn(after, before.quote) !== undefined;
  const content = text.slice(lineStart + before.quoteAt + 1, offset) + written;
  const filler = /\p{L}/u.test(content) ? '' : placeholder;
  const middle = isClosed ? filler : filler + rest(after).word + before.quote + closers(before.open, rest(after).tail);
  const line = text.slice(lineStart, offset) + middle;
  const ending = isClosed ? after : rest(after).tail;
  const isLast = isClosed && /^[^"'`]*["'`]\s*$/.test(ending);
  const closed = ending + (isLast ? closers(before.open, '') : '');
  const next = nextLine(text, lineEnd);
  const lineTail = closed + opener(source.languageId, line + closed, next);
  const span = { start: lineStart + before.quoteAt + 1, end: offset + (isClosed ? written : rest(after).word).length };
  const mended = middle + lineTail;
  if (mended === after) return { source, offset, span };
  return { source: { ...source, text: text.slice(0, offset) + mended + text.slice(lineEnd) }, offset, span };
}

/** What opens the block of a condition or a label; without it the next lines would be read as a part of it. */
const openers: Readonly<Record<string, readonly (readonly [line: RegExp, opener: string])[]>> = {
  python: [[/^\s*(if|elif|while|case)\b.*[^:\s]\s*$/, ':']],
  go: [
    [/^\s*(\}\s*else\s+)?(if|for)\b.*[^{\s]\s*$/, ' {}'],
    [/^\s*case\b.*[^:\s]\s*$/, ':'],
  ],
  javascript: [[/^\s*case\b.*[^:\s]\s*$/, ':']],
};

function opener(languageId: string, line: string, next: string): string {
  const key = /^(java|type)/.test(languageId) ? 'javascript' : languageId;
  const opens = openers[key]?.find(([pattern]) => pattern.test(line))?.[1] ?? '';
  // Python's block is what is indented below; where nothing is, a statement takes its place.
  return opens && key === 'python' && indentOf(next) <= indentOf(line) ? `${opens} pass` : opens;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The next line with something on it; empty at the end of the text. */
function nextLine(text: string, lineEnd: number): string {
  return /^\s*\n([ \t]*\S)/.exec(text.slice(lineEnd, lineEnd + 500))?.[1] ?? '';
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

interface Scan {
  /** The quote that is open at the end. */
  readonly quote: string;
  readonly quoteAt: number;
  /** Brackets that are open at the end. */
  readonly open: readonly string[];
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function scan(line: string): Scan {
  let quote = '';
  let quoteAt = -1;
  const open: string[] = [];
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (quote) {
      if (character === '\\') at++;
      else if (character === quote) quote = '';
    } else if (/["'`]/.test(character)) [quote, quoteAt] = [character, at];
    else if (character in pairs) open.push(character);
    else if (/[)\]}]/.test(character)) open.pop();
  }
  return { quote, quoteAt, open };
}

/**
 * Where the literal ends in the rest of the line. A quote that begins the next literal does not end this one:
 * in `["a", "|, "b"]` the rest is `, "b"]`.
 */
function closedIn(after: string, quote: string): number | undefined {
  const end = after.indexOf(quote);
  if (end < 0) return undefined;
  const isOdd = after.split(quote).length % 2 === 0;
  return isOdd && !/[,[({]/.test(after.slice(0, end)) ? end : undefined;
}

/** The word that the cursor stands in, and what follows it. */
function rest(after: string): { readonly word: string; readonly tail: string } {
  const word = /^[\w-]*/.exec(after)?.[0] ?? '';
  return { word, tail: after.slice(word.length) };
}

/** Closes what the line opened before the literal and does not close after it. */
function closers(open: readonly string[], tail: string): string {
  const closing = tail.match(/[)\]}]/g)?.length ?? 0;
  return open
    .slice(Math.min(open.length, closing))
    .reverse()
    .map((bracket) => pairs[bracket] ?? '')
    .join('');
}
