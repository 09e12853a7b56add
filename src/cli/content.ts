import { open, type FileHandle } from 'node:fs/promises';
import { isData } from './languages';

export type Content =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'leftOut'; readonly why: string };

const largest = 5 * 1024 * 1024;
const binaryProbe = 8 * 1024;
const longestAverageLine = 300;

/** Reads a file, or tells why it is left out; nothing of an over-large one is read. Throws when it cannot be read. */
export async function contentOf(file: string, languageId: string): Promise<Content> {
  const handle = await open(file, 'r');
  try {
    return await contentOfHandle(handle, languageId);
  } finally {
    await handle.close();
  }
}

async function contentOfHandle(handle: FileHandle, languageId: string): Promise<Content> {
  const { size } = await handle.stat();
  return size > largest ? tooLarge(size) : contentOfBytes(await handle.readFile(), languageId);
}

/** The text of bytes without its byte order mark, or why they are left out. */
export function contentOfBytes(bytes: Uint8Array, languageId: string): Content {
  if (bytes.length > largest) return tooLarge(bytes.length);
  if (bytes.subarray(0, binaryProbe).includes(0)) return { kind: 'leftOut', why: 'it is a binary file' };
  const text = new TextDecoder().decode(bytes);
  return isData(languageId) || averageLine(text) <= longestAverageLine
    ? { kind: 'text', text }
    : { kind: 'leftOut', why: 'its lines are as long as those of a minified file' };
}

function tooLarge(size: number): Content {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return { kind: 'leftOut', why: `it is over-large: ${megabytes} MB, more than ${largest / 1024 / 1024} MB` };
}

function averageLine(text: string): number {
  const trimmed = text.trimEnd();
  return trimmed.length / (trimmed.split('\n').length || 1);
}
