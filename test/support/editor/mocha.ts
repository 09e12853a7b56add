import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from './outcome.ts';
import { resultsFolder } from './places.ts';
import { type Launch, run } from './processes.ts';

interface Report {
  readonly passes: readonly Test[];
  readonly pending: readonly Test[];
  /** Hooks that failed are among them. */
  readonly failures: readonly Test[];
}

interface Test {
  readonly fullTitle: string;
  readonly err: { readonly message?: string; readonly stack?: string };
}

/** Runs mocha in a process of its own and tells how each test ended. A test that is skipped counts as failed. */
export async function runMocha(
  name: string,
  args: readonly string[],
  launch: Launch = {},
): Promise<readonly Outcome[]> {
  const file = path.join(resultsFolder, `${name}.json`);
  mkdirSync(resultsFolder, { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await run(
    'mocha',
    [...args, '--reporter', 'json', '--reporter-option', `output=${file}`],
    launch,
  );
  return (
    outcomesIn(file) ?? [{ title: `${name} runs`, error: `mocha ended with ${String(code)}\n${output.slice(-4000)}` }]
  );
}

function outcomesIn(file: string): readonly Outcome[] | undefined {
  try {
    const { passes, pending, failures } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    return [
      ...passes.map(({ fullTitle }) => ({ title: fullTitle })),
      ...pending.map(({ fullTitle }) => ({ title: fullTitle, error: 'It was skipped.' })),
      ...failures.map(({ fullTitle, err }) => ({ title: fullTitle, error: err.stack ?? err.message ?? 'It failed.' })),
    ];
  } catch {
    return undefined;
  }
}
