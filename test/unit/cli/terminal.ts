import { readFile } from 'node:fs/promises';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../../src/cli/program.ts';
import { bundled } from '../../../src/catalog/bundled.ts';
import { loadGrammar } from '../../support/grammars.ts';

/** What one run of the command line came to. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder for one test, with the given files in it; removed when the work is done. */
export async function inFolder<Answer>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (terminal: Terminal) => Promise<Answer>,
): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'lifecycle-lens-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await work(new Terminal(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A command line that stands in a folder. */
export class Terminal {
  constructor(readonly folder: string) {}

  /** Runs with the given arguments and, if any, text on standard input. */
  async run(args: readonly string[], input = ''): Promise<Run> {
    const said = { out: '', err: '' };
    const code = await main(args, {
      input: Readable.from([Buffer.from(input)]),
      write: (text) => {
        said.out += text;
        return Promise.resolve();
      },
      note: (line) => {
        said.err += `${line}\n`;
      },
      folder: this.folder,
      loadCatalog: () => Promise.resolve(JSON.stringify(bundled)),
      loadSchema: () => readFile('src/catalog/lifecycle.schema.json', 'utf8'),
      loadLayouts: () => Promise.resolve('{}'),
      loadGrammar,
    });
    return { code, ...said };
  }
}
