import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { isIgnored as isIgnoredBy, type Levels, withRules } from '../features/gitignore';

export type { Levels };

/** The levels that count above a folder where a walk begins: those of the repository around it, or none. */
export function levelsAbove(folder: string): Levels {
  const folders = [];
  for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
    if (dirname(at) === at) return [];
    folders.push(dirname(at));
  }
  return folders.reduceRight(withLevel, []);
}

/** Adds the .gitignore of a folder, if it has one that can be read. */
export function withLevel(levels: Levels, folder: string): Levels {
  const file = join(folder, '.gitignore');
  return existsSync(file) ? withRules(levels, slashed(folder), readFileSync(file, 'utf8')) : levels;
}

export function isIgnored(levels: Levels, path: string, kind: 'file' | 'folder'): boolean {
  return isIgnoredBy(levels, slashed(path), kind);
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}
