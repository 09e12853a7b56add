import { isData } from './languages';

/** What a file holds, or why nobody reads it. */
export type Content =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'leftOut'; readonly why: string };

/** Files of more bytes are data that nobody edits by hand. */
export const largest = 5 * 1024 * 1024;
const binaryProbe = 8 * 1024;
const longestAverageLine = 300;

/** Makes text of UTF-8. The core has no means of its own, because it runs in several places. */
export type Decode = (bytes: Uint8Array) => string;

/** The text of bytes, or why they are left out. */
export function contentOfBytes(bytes: Uint8Array, languageId: string, decode: Decode): Content {
  if (bytes.length > largest) return tooLarge(bytes.length);
  if (bytes.subarray(0, binaryProbe).includes(0)) return { kind: 'leftOut', why: 'it is a binary file' };
  const text = decode(bytes);
  return isData(languageId) || averageLine(text) <= longestAverageLine
    ? { kind: 'text', text }
    : { kind: 'leftOut', why: 'its lines are as long as those of a minified file' };
}

/** Why a file of so many bytes is left out. */
export function tooLarge(size: number): Content {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return { kind: 'leftOut', why: `it is over-large: ${megabytes} MB, more than ${largest / 1024 / 1024} MB` };
}

function averageLine(text: string): number {
  const trimmed = text.trimEnd();
  return trimmed.length / (trimmed.split('\n').length || 1);
}
