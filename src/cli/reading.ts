import type { Lens } from '../features/lens-types';
import type { Source } from '../features/types';
import { inputsOf, listedAt, type Listed, type StdinOptions } from './inputs';
import { exitCodes, type ExitCode, type Io } from './io';
import { type LensWith, ownFiles } from './own-lifecycles';

/** What one reading of all inputs came to. */
export interface Tally {
  readonly read: number;
  readonly code: ExitCode;
}

/**
 * Hands each readable text to `visit`, one after the other, with a core that knows the lifecycles of what is read, and says on standard error what is left out and what
 * cannot be read. The code is that of trouble when something could not be read, and clean otherwise.
 */
export async function readEach(
  paths: readonly string[],
  stdin: StdinOptions,
  { lensWith, io }: { readonly lensWith: LensWith; readonly io: Io },
  visit: (path: string, source: Source, lens: Lens) => Promise<void>,
): Promise<Tally> {
  const listed = await listedAt(paths.length > 0 ? paths : ['.'], io);
  const { lens, code: learned } = await lensWith(await ownFiles(listed.flatMap(fileOf)));
  let read = 0;
  let code = learned;
  for await (const input of inputsOf(listed, stdin, lens.languages, io)) {
    if (input.kind === 'source') {
      await visit(input.path, input.source, lens);
      lens.forget(input.source.uri);
      read += 1;
      continue;
    }
    io.note(`${input.path}: ${input.kind === 'leftOut' ? 'left out' : 'not read'}: ${input.why}`);
    if (input.kind === 'failed') code = exitCodes.trouble;
  }
  return { read, code };
}

function fileOf(each: Listed): readonly { readonly path: string; readonly shown: string }[] {
  return each.kind === 'found' && each.found.kind === 'file' ? [{ path: each.found.path, shown: each.shown }] : [];
}
