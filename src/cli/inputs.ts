import { stat } from 'node:fs/promises';
import { basename, extname, relative, resolve, sep } from 'node:path';
import type { Source } from '../features/types';
import { type Content, contentOfBytes } from '../features/content';
import { languageOf, languageOfScript } from '../features/languages';
import { beginningOf, contentOf, decode } from './content';
import { levelsAbove } from './gitignore';
import { UsageError, type Io } from './io';
import { filesUnder, type Found } from './walk';

/** One file that was asked for: its text, why it is left out, or what went wrong and what helps. */
export type Input =
  | { readonly kind: 'source'; readonly path: string; readonly source: Source }
  | { readonly kind: 'leftOut'; readonly path: string; readonly why: string }
  | { readonly kind: 'failed'; readonly path: string; readonly why: string };

/** What reading takes from outside. */
type Place = Pick<Io, 'folder' | 'input'>;

/** What standard input holds, as the user says. */
export interface StdinOptions {
  readonly stdinFilename?: string;
  readonly language?: string;
}

/** Something to read: a file as it was found and as it is shown, or standard input. */
export type Listed =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'found'; readonly found: Candidate; readonly shown: string; readonly path: string };

/** What the paths name, folders walked, each file once and in order; `-` is standard input. Nothing is read yet. */
export async function listedAt(paths: readonly string[], io: Place): Promise<readonly Listed[]> {
  const seen = new Set<string>();
  const listed: Listed[] = [];
  for (const path of paths) {
    if (path === '-') listed.push({ kind: 'stdin' });
    else
      for await (const found of foundAt(resolve(io.folder, path))) {
        if (seen.has(found.path)) continue;
        seen.add(found.path);
        listed.push({ kind: 'found', found, shown: shown(path, found.path, io), path: within(path, found.path, io) });
      }
  }
  return listed;
}

/** Reads them one after the other. Files that no language is known for are passed over, unless they were named. */
export async function* inputsOf(
  listed: readonly Listed[],
  stdin: StdinOptions,
  languages: readonly string[],
  io: Place,
): AsyncGenerator<Input> {
  for (const each of listed) {
    const input = each.kind === 'stdin' ? await standardInput(stdin, languages, io) : await inputOf(each, languages);
    if (input) yield input;
  }
}

/** A file that was found on a walk, or that was named, so that silence about it would mislead. */
type Candidate = Found & { readonly named?: true };

async function* foundAt(path: string): AsyncGenerator<Candidate> {
  try {
    if ((await stat(path)).isDirectory()) yield* filesUnder(path, levelsAbove(path));
    else yield { kind: 'file', path, named: true };
  } catch (error) {
    yield { kind: 'failed', path, error };
  }
}

async function inputOf(
  { found, shown: path, path: place }: Exclude<Listed, { readonly kind: 'stdin' }>,
  languages: readonly string[],
): Promise<Input | undefined> {
  if (found.kind === 'failed') return { kind: 'failed', path, why: remedy(found.error) };
  try {
    const languageId = await languageIn(found.path);
    if (languageId === undefined || !languages.includes(languageId))
      return found.named && { kind: 'leftOut', path, why: 'its name tells no language that can be read' };
    return asInput(path, languageId, await contentOf(found.path, languageId), place);
  } catch (error) {
    return { kind: 'failed', path, why: remedy(error) };
  }
}

/** A script without an ending says in its first line what runs it. */
async function languageIn(path: string): Promise<string | undefined> {
  return extname(path) === '' ? languageOfScript(await beginningOf(path)) : languageOf(path);
}

async function standardInput(stdin: StdinOptions, languages: readonly string[], io: Place): Promise<Input> {
  const path = stdin.stdinFilename?.replaceAll('\\', '/') ?? '<stdin>';
  const languageId = stdinLanguage(stdin, languages);
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.input) chunks.push(chunk);
  return asInput(path, languageId, contentOfBytes(Buffer.concat(chunks), languageId, decode));
}

function stdinLanguage({ stdinFilename, language }: StdinOptions, languages: readonly string[]): string {
  const languageId = language ?? languageOf(stdinFilename ?? '');
  if (languageId !== undefined && languages.includes(languageId)) return languageId;
  const wish = language ?? stdinFilename;
  const problem = wish === undefined ? 'standard input has no name' : `"${wish}" tells no language that can be read`;
  throw new UsageError(`${problem}; say --stdin-filename NAME or --language ${languages.join('|')}`);
}

function asInput(path: string, languageId: string, content: Content, place = path): Input {
  if (content.kind === 'leftOut') return { kind: 'leftOut', path, why: content.why };
  return { kind: 'source', path, source: { uri: path, path: place, languageId, version: 1, text: content.text } };
}

/** The path as the user would write it: absolute only where the user named it so. */
function shown(given: string, found: string, io: Place): string {
  const path = resolve(given) === given ? found : relative(io.folder, found);
  return path.replaceAll(sep, '/') || '.';
}

/** The path from the current folder, or from the one that was named where that lies elsewhere. */
function within(given: string, found: string, io: Place): string {
  const path = relative(io.folder, found);
  const named = path.startsWith('..') ? relative(resolve(io.folder, given), found) || basename(found) : path;
  return named.replaceAll(sep, '/');
}

const remedies: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path',
  EACCES: 'permission denied; allow reading it, or name other paths',
  EPERM: 'permission denied; allow reading it, or name other paths',
  ELOOP: 'its links lead round in a circle; name the file itself',
};

function remedy(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    remedies[code] ?? `${error instanceof Error ? error.message : String(error)}; name other paths to leave it out`
  );
}
