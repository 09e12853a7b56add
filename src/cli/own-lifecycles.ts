import { readFile } from 'node:fs/promises';
import { catalogFrom, createLens, withOwn, type Lens, type OwnFile } from '../features';
import { filesUnder } from './walk';
import { levelsAbove } from './gitignore';
import { exitCodes, type ExitCode, type Io } from './io';
import { regionsOf } from './places';

/** A core, and whether all lifecycle files that it was asked to take could be used. */
export interface Learned {
  readonly lens: Lens;
  readonly code: ExitCode;
}

/** Makes the core with lifecycle files of the workspace; what is wrong in them is told on standard error. */
export type LensWith = (files: readonly OwnFile[]) => Promise<Learned>;

export function lensMaker(io: Io): LensWith {
  return async (files) => {
    const shipped = catalogFrom(await io.loadCatalog());
    const own = files.length > 0 ? withOwn(shipped, files, await io.loadSchema()) : undefined;
    const notes = files.flatMap(({ name, text }) => {
      const regionOf = regionsOf(text);
      return (own?.problems.get(name) ?? []).map(({ span, severity, message }) => {
        const { line, column } = regionOf(span);
        return { severity, words: `${name}:${line}:${column}: ${severity}: ${message}` };
      });
    });
    for (const { words } of notes) io.note(words);
    const lens = createLens({
      catalog: own?.catalog ?? shipped,
      loadGrammar: io.loadGrammar,
      log: (line) => {
        io.note(line);
      },
    });
    return { lens, code: notes.some(({ severity }) => severity === 'error') ? exitCodes.trouble : exitCodes.clean };
  };
}

/** Whether a file holds a lifecycle of the workspace, by its name. */
export function isLifecycleFile(path: string): boolean {
  return path.endsWith('.lifecycle.json');
}

/** The texts of lifecycle files, named as they are shown. One that cannot be read is told of where it is read as a source. */
export async function ownFiles(
  files: readonly { readonly path: string; readonly shown: string }[],
): Promise<readonly OwnFile[]> {
  const own = files.filter(({ path }) => isLifecycleFile(path));
  const read = own.map(async ({ path, shown }) => ({
    name: shown,
    text: await readFile(path, 'utf8').catch(() => ''),
  }));
  return (await Promise.all(read)).filter(({ text }) => text !== '');
}

/** The lifecycle files below a folder. */
export async function ownFilesUnder(folder: string): Promise<readonly OwnFile[]> {
  const files: { path: string; shown: string }[] = [];
  for await (const found of filesUnder(folder, levelsAbove(folder)))
    if (found.kind === 'file' && isLifecycleFile(found.path)) files.push({ path: found.path, shown: found.path });
  return ownFiles(files);
}
