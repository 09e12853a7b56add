import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules of one .gitignore, which speak of paths under its folder. */
interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The .gitignore files that count for a folder, innermost first: a deeper one overrules a higher one. */
export type Levels = readonly Level[];

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
  if (!existsSync(file)) return levels;
  return [{ folder, rules: ignore().add(readFileSync(file, 'utf8')) }, ...levels];
}

export function isIgnored(levels: Levels, path: string, kind: 'file' | 'folder'): boolean {
  for (const { folder, rules } of levels) {
    const name = relative(folder, path).replaceAll(sep, '/') + (kind === 'folder' ? '/' : '');
    const verdict = rules.test(name);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
