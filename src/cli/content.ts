import { open, type FileHandle } from 'node:fs/promises';
import { type Content, contentOfBytes, largest, tooLarge } from '../features/content';

/** The text of UTF-8 without its byte order mark. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

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
  return size > largest ? tooLarge(size) : contentOfBytes(await handle.readFile(), languageId, decode);
}

/** Longer than any line that calls a program. */
const lineRoom = 128;

/** The first bytes of a file as text. Throws when it cannot be read. */
export async function beginningOf(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(lineRoom));
    return decode(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
