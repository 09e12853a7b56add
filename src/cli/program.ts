import { version } from '../../package.json';
import { rules } from '../features';
import { taskOf } from './arguments';
import { lensMaker } from './own-lifecycles';
import { exitCodes, UsageError, type ExitCode, type Io } from './io';

const tool = { name: 'lifecycle-lens', version, rules };

/** Runs the command line with the arguments after the program's name, and gives the exit code. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const run = taskOf(tool, args);
    return await run({ lensWith: lensMaker(io), io, tool });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.note(`${tool.name}: ${error.message}`);
    return exitCodes.trouble;
  }
}
