import { version } from '../../package.json';
import { catalogFrom, createLens, rules } from '../features';
import { taskOf } from './arguments';
import { exitCodes, UsageError, type ExitCode, type Io } from './io';

const tool = { name: 'lifecycle-lens', version, rules };

/** Runs the command line with the arguments after the program's name, and gives the exit code. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const log = (line: string) => {
    io.note(line);
  };
  try {
    const run = taskOf(tool, args);
    const catalog = catalogFrom(await io.loadCatalog());
    return await run({ lens: createLens({ catalog, loadGrammar: io.loadGrammar, log }), io, tool });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.note(`${tool.name}: ${error.message}`);
    return exitCodes.trouble;
  }
}
