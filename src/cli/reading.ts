import type { Lens } from '../features/lens-types';
import type { Source } from '../features/types';
import { inputsOf, type StdinOptions } from './inputs';
import { exitCodes, type ExitCode, type Io } from './io';

/** What one reading of all inputs came to. */
export interface Tally {
  readonly read: number;
  readonly code: ExitCode;
}

/**
 * Hands each readable text to `visit`, one after the other, and says on standard error what is left out and what
 * cannot be read. The code is that of trouble when something could not be read, and clean otherwise.
 */
export async function readEach(
  paths: readonly string[],
  stdin: StdinOptions,
  { lens, io }: { readonly lens: Lens; readonly io: Io },
  visit: (path: string, source: Source) => Promise<void>,
): Promise<Tally> {
  let read = 0;
  let code: ExitCode = exitCodes.clean;
  for await (const input of inputsOf(paths.length > 0 ? paths : ['.'], stdin, lens.languages, io)) {
    if (input.kind === 'source') {
      await visit(input.path, input.source);
      lens.forget(input.source.uri);
      read += 1;
      continue;
    }
    io.note(`${input.path}: ${input.kind === 'leftOut' ? 'left out' : 'not read'}: ${input.why}`);
    if (input.kind === 'failed') code = exitCodes.trouble;
  }
  return { read, code };
}
