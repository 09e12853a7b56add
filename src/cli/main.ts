import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCodes, type Io } from './io';
import { main } from './program';

const io: Io = {
  input: process.stdin,
  write: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    }),
  note(line) {
    process.stderr.write(`${line}\n`);
  },
  folder: process.cwd(),
  loadCatalog: () => readFile(join(__dirname, 'catalog.json'), 'utf8'),
  loadSchema: () => readFile(join(__dirname, 'lifecycle.schema.json'), 'utf8'),
  loadLayouts: () => readFile(join(__dirname, 'layouts.json'), 'utf8'),
  loadGrammar: (file) => readFile(join(__dirname, 'grammars', file)),
};

// Without a listener a closed pipe ends the process with a stack trace; the failed write tells of it just as well.
process.stdout.on('error', () => undefined);

void run();

async function run(): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2), io);
  } catch (error) {
    process.exitCode = isClosedPipe(error) ? exitCodes.clean : exitCodes.trouble;
    if (!isClosedPipe(error)) io.note(`lifecycle-lens: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The reader has seen enough, as `head` does; nobody waits for the rest. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
