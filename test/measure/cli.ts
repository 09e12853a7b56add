import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../dist/cli.js');

/** What the command line answers of files in a checkout. */
export function answerOf(command: readonly string[], folder: string, paths: Iterable<string>): string {
  const { stdout } = spawnSync(process.execPath, [cli, ...command, ...new Set(paths)], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return stdout;
}
