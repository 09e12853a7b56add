import ignore, { type Ignore } from 'ignore';

/** The rules of one .gitignore, which speak of paths under its folder. */
interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The .gitignore files that count for a folder, innermost first: a deeper one overrules a higher one. */
export type Levels = readonly Level[];

/** Adds the text of the .gitignore of a folder. Names in paths stand between slashes. */
export function withRules(levels: Levels, folder: string, text: string): Levels {
  return [{ folder, rules: ignore().add(text) }, ...levels];
}

/** Whether git leaves out a path inside a folder that it does not leave out. */
export function isIgnored(levels: Levels, path: string, kind: 'file' | 'folder'): boolean {
  for (const { folder, rules } of levels) {
    const name = path.slice(folder.length).replace(/^\//u, '') + (kind === 'folder' ? '/' : '');
    const verdict = rules.test(name);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/** Answers of any file whether git leaves it out, from the text of every .gitignore by the folder in which it lies. */
export function ignoredBy(texts: ReadonlyMap<string, string>): (path: string) => boolean {
  /** What counts inside of a folder; undefined inside of one that is left out. */
  const known = new Map<string, Levels | undefined>([['', []]]);
  const inside = (folder: string): Levels | undefined => {
    if (known.has(folder)) return known.get(folder);
    const above = inside(parentOf(folder));
    const isIn = above && !isIgnored(above, folder, 'folder');
    const text = texts.get(folder);
    const levels = isIn && text !== undefined ? withRules(above, folder, text) : isIn ? above : undefined;
    known.set(folder, levels);
    return levels;
  };
  return (path) => {
    const levels = inside(parentOf(path));
    return !levels || isIgnored(levels, path, 'file');
  };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
