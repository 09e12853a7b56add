import type { DataReader } from './reader';

/**
 * Reads sound JSON without comments, which nearly all JSON is, at a small part of what a parser costs that mends broken text
 * as well, and several documents one behind the other. False where there is anything else; what the reader was told until
 * then is to be taken back.
 */
export function readSound(text: string, base: number, reader: DataReader): boolean {
  const here = { text, base, reader, at: 0 };
  do if (!value(here)) return false;
  while (!Number.isNaN(next(here)));
  return true;
}

/** How far a text is read. */
interface Here {
  readonly text: string;
  /** The offset at which it stands in a longer text. */
  readonly base: number;
  readonly reader: DataReader;
  at: number;
}

/** A number or a word, as JSON has them. */
const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

const [quote, comma, colon, backslash] = [0x22, 0x2c, 0x3a, 0x5c];
const [bracket, bracketEnd, brace, braceEnd] = [0x5b, 0x5d, 0x7b, 0x7d];
const [tab, lineFeed, carriageReturn, blank] = [0x09, 0x0a, 0x0d, 0x20];

/** Each of these tells whether what it is named for stands here, and goes on behind it. */
function value(here: Here): boolean {
  switch (next(here)) {
    case brace:
      return inside(here, braceEnd);
    case bracket:
      return inside(here, bracketEnd);
    case quote:
      return quoted(here);
    default:
      return isBare(here);
  }
}

function inside(here: Here, close: number): boolean {
  const isArray = close === bracketEnd;
  here.reader.begin(isArray, here.base + here.at++);
  if (next(here) !== close) {
    do if (!(isArray || key(here)) || !value(here)) return false;
    while (passes(here, comma));
    if (next(here) !== close) return false;
  }
  here.reader.end(here.base + ++here.at);
  return true;
}

function key(here: Here): boolean {
  if (next(here) !== quote) return false;
  const name = stringAt(here);
  if (name === undefined) return false;
  here.reader.key(name);
  return passes(here, colon);
}

function quoted(here: Here): boolean {
  const start = here.base + here.at;
  const text = stringAt(here);
  if (text === undefined) return false;
  const end = here.base + here.at;
  here.reader.value(text, { start, end }, { start: start + 1, end: end - 1 });
  return true;
}

function isBare(here: Here): boolean {
  bare.lastIndex = here.at;
  const [found] = bare.exec(here.text) ?? [];
  if (found === undefined) return false;
  const start = here.base + here.at;
  here.at += found.length;
  here.reader.value(valueOf(found), { start, end: start + found.length }, undefined);
  return true;
}

/** The text of the string that begins here. */
function stringAt(here: Here): string | undefined {
  const { text, at: start } = here;
  let isPlain = true;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < blank) return undefined;
    if (code === quote) {
      here.at = at + 1;
      return isPlain ? text.slice(start + 1, at) : unescaped(text.slice(start, at + 1));
    }
    if (code !== backslash) continue;
    isPlain = false;
    at++;
  }
  return undefined;
}

function passes(here: Here, code: number): boolean {
  if (next(here) !== code) return false;
  here.at++;
  return true;
}

/** The next character that is no blank; NaN at the end. */
function next(here: Here): number {
  let code = here.text.charCodeAt(here.at);
  while (code === blank || code === lineFeed || code === carriageReturn || code === tab)
    code = here.text.charCodeAt(++here.at);
  return code;
}

function valueOf(text: string): unknown {
  switch (text) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'null':
      return null;
    default:
      return Number(text);
  }
}

function unescaped(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
