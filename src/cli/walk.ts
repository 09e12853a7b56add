import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isIgnored, withLevel, type Levels } from './gitignore';

/** A file that was found, or a folder that could not be listed. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly error: unknown };

/** Folders that hold other people's files. They are walked only when they are named. */
const foreignFolders = new Set(['.git', 'node_modules']);

/** The files under a folder in the order of their names, whatever order the disk has. Links are not followed. */
export async function* filesUnder(folder: string, above: Levels): AsyncGenerator<Found> {
  let levels: Levels;
  let entries: readonly Dirent[];
  try {
    levels = withLevel(above, folder);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'failed', path: folder, error };
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) yield* entered(folder, entry, levels);
}

async function* entered(folder: string, entry: Dirent, levels: Levels): AsyncGenerator<Found> {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) {
    if (!foreignFolders.has(entry.name) && !isIgnored(levels, path, 'folder')) yield* filesUnder(path, levels);
  } else if (entry.isFile() && !isIgnored(levels, path, 'file')) yield { kind: 'file', path };
}
