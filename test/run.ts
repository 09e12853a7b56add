// `npm test`: all checks and suites, counted together. `npm test -- unit host` runs only the named ones.
import { chooseEditor, type Editor } from './support/editor/editor.ts';
import { messageOf, type Outcome, type Suite } from './support/editor/outcome.ts';
import { say } from './support/editor/say.ts';
import { checks } from './integration/suites/checks.ts';
import { host, web } from './integration/suites/host.ts';
import { packaged } from './integration/suites/package.ts';
import { unit } from './integration/suites/unit.ts';
import { workbench } from './integration/suites/workbench.ts';

const editor = await chooseEditor();
say(`editor: ${editor.name}`);
const outcomes: Outcome[] = [];
for (const suite of wanted(suitesOf(editor), process.argv.slice(2))) outcomes.push(...(await outcomesOf(suite)));
await editor.close();

const failed = outcomes.filter(({ error }) => error !== undefined).length;
say(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function suitesOf(editor: Editor): readonly Suite[] {
  // The package comes before the unit tests, which look at every layout that its build makes.
  return [checks, packaged, unit, host(editor), web(editor), workbench];
}

function wanted(suites: readonly Suite[], names: readonly string[]): readonly Suite[] {
  const unknown = names.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown) throw new Error(`There is no suite ${unknown}, only ${suites.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
}

/** A suite that breaks, or that holds nothing, is a failure of its own. */
async function outcomesOf(suite: Suite): Promise<readonly Outcome[]> {
  const start = Date.now();
  const ended = await suite.run().catch((error: unknown) => [{ title: 'runs', error: messageOf(error) }]);
  const outcomes = ended.length > 0 ? ended : [{ title: 'has tests', error: 'It has none.' }];
  const failures = outcomes.filter(({ error }) => error !== undefined);
  const seconds = Math.round((Date.now() - start) / 1000);
  say(`${suite.name}: ${outcomes.length - failures.length} of ${outcomes.length} in ${seconds} s`);
  for (const { title, error } of failures)
    say(`\n  FAILED ${suite.name}: ${title}\n${String(error).replace(/^/gm, '    ')}\n`);
  return outcomes;
}
