import type { Adapter } from '../adapter';
import type { Span } from '../site';
import type { Branch } from './branch';

/** The value of one string, escapes resolved, with the characters inside its quotes. */
export interface Read {
  readonly value: string;
  readonly span: Span;
}

/** A word that needs no quotes, in a language that has such; one of Ruby's symbols. */
const bareWord = /^:?(\p{L}[\w-]*)$/u;
const quoted = /^([A-Za-z]*|:)("""|'''|["'`])([^]*)\2$/;

/** Ruby's `%{…}` and `%q(…)`. */
const percent = /^(%[qQ]?[^\w\s])([^]*)[^\w\s]$/;

/** Text that opens an object or array and has a key: only such a string is read as JSON. */
const json = /^\s*(?:\[\s*)?\{\s*"[^"\n]+"\s*:/;

/** Whether a text is JSON that is worth reading. */
export function isJson(text: string): boolean {
  return json.test(text);
}

/** Whether it is JSON that is written between the lines of a here-document, where no quotes are around it. */
export function isDocument({ type, start, end }: Branch, text: string): boolean {
  return /^heredoc_(?:body|content)$/.test(type) && isJson(text.slice(start, Math.min(end, start + 200)));
}

/** What a string holds; nothing for text with substitutions, and for bytes that are no JSON. */
export function readString(branch: Branch, text: string, adapter: Adapter): Read | undefined {
  const written = text.slice(branch.start, branch.end);
  const match = quoted.exec(written);
  if (!match) return readUnquoted(branch, written, text);
  const [, prefix = '', quote = '', content = ''] = match;
  const isRaw = branch.type === adapter.raw;
  const substitutes = quote === '`' && !isRaw && content.includes('${');
  // In a shell's quotes stand whole sentences, patterns and programs, but requests as well.
  const isProgram = adapter.words && !/^\s*(?:\p{L}(?:[\w-]|\s(?!--))*$|\{\s*\\?")/u.test(content);
  const isBytes = /b/i.test(prefix) && !/^\s*[[{]/.test(content);
  if (/f/i.test(prefix) || isBytes || substitutes || isProgram) return undefined;
  const raw = isRaw || /r/i.test(prefix) || !content.includes('\\');
  const start = branch.start + prefix.length + quote.length;
  return { value: raw ? content : unescape(content), span: { start, end: start + content.length } };
}

function readUnquoted(branch: Branch, written: string, text: string): Read | undefined {
  const { start, end } = branch;
  const word = bareWord.exec(written)?.[1];
  if (word !== undefined) return { value: word, span: { start: end - word.length, end } };
  if (isDocument(branch, text)) return { value: written, span: { start, end } };
  const [, before = '', content = ''] = percent.exec(written) ?? [];
  if (!isJson(content)) return undefined;
  return { value: content, span: { start: start + before.length, end: end - 1 } };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0' };

const escape = /\\(?:u\{([\dA-Fa-f]{1,6})\}|u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|([^]))/g;

/** Resolves the escapes that the languages share. */
export function unescape(content: string): string {
  return content.replace(escape, (_: string, braced?: string, wide?: string, narrow?: string, single?: string) => {
    const code = braced ?? wide ?? narrow;
    if (code !== undefined) return String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
    return escapes[single ?? ''] ?? single ?? '';
  });
}

/** Where each character of a string's value is written. */
export function placesIn({ value, span }: Read, text: string): readonly Span[] {
  const content = text.slice(span.start, span.end);
  const isPlain = content.length === value.length;
  const places: Span[] = [];
  for (const { index, 0: part } of content.matchAll(isPlain ? /[^]/g : oneCharacter)) {
    const place = { start: span.start + index, end: span.start + index + part.length };
    // What is beyond the first plane of Unicode counts twice.
    const isWide = !isPlain && unescape(part).length > 1;
    places.push(place, ...(isWide ? [place] : []));
  }
  return places;
}

const oneCharacter = /\\(?:u\{[\dA-Fa-f]{1,6}\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[^])|[^]/g;
