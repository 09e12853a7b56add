import 'mocha/mocha.js';
import type { Outcome } from '../outcome.ts';
import { deliver } from './deliver.ts';

/**
 * Runs the suite inside an extension host, be it Node's or the web worker's: mocha's build for browsers does in both.
 * The tests are loaded only when its words are there for them to use.
 */
export async function runInHost(load: () => Promise<void>): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: Mocha.reporters.Base });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  await load();
  await deliver(await outcomesOf(mocha));
}

function outcomesOf(mocha: Mocha): Promise<readonly Outcome[]> {
  return new Promise((resolve) => {
    const outcomes: Outcome[] = [];
    const runner = mocha.run(() => {
      resolve(outcomes);
    });
    runner.on('pass', (test) => outcomes.push({ title: test.fullTitle() }));
    runner.on('pending', (test) => outcomes.push({ title: test.fullTitle(), error: 'It was skipped.' }));
    runner.on('fail', (test, error: Error) => {
      outcomes.push({ title: test.fullTitle(), error: error.stack ?? error.message });
    });
  });
}
