import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { languageOf } from '../../../src/features/languages';
import { regionsOf } from '../../../src/cli/places';
import { lens } from '../../support/check';
import { promised, silent } from '../../support/promised';
import { Terminal } from './terminal';

const folder = 'test/fixtures/sample-workspace';

interface Told {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly endColumn: number;
}

async function told(path = '.'): Promise<readonly Told[]> {
  const { out } = await new Terminal(folder).run(['check', '--format', 'json', path]);
  return JSON.parse(out) as readonly Told[];
}

/** The text that is marked; each finding of the sample stands on one line. */
function marked({ path, line, column, endColumn }: Told): string {
  const lines = readFileSync(`${folder}/${path}`, 'utf8').split('\n');
  return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
}

/** The editor's suite holds the extension to the same promises, so the two can't disagree. */
describe('the command line and the editor', () => {
  it('find the same in the sample workspace', async () => {
    const found = Map.groupBy(await told(), ({ path }) => path);
    const said = [...found].map(([path, all]) => [path, all.map((one) => `${marked(one)}: ${one.rule}`)]);
    assert.deepEqual(Object.fromEntries(said), promised);
    for (const path of silent) assert.ok(!found.has(path));
  });

  for (const path of globSync('**/*.{go,py,ts,json,tf,yml}', { cwd: folder }))
    it(`say the same of ${path}, word for word`, async () => {
      const text = readFileSync(`${folder}/${path}`, 'utf8');
      const uri = `file:///home/someone/aws/vmware/project/${path}`;
      const inEditor = await lens.findings({ uri, path, languageId: languageOf(path) ?? '', version: 7, text });
      const place = regionsOf(text);
      assert.deepEqual(
        (await told(path)).map(({ line, column, rule, severity, message }) => [line, column, rule, severity, message]),
        inEditor.map(({ span, rule, severity, message }) => {
          const { line, column } = place(span);
          return [line, column, rule, severity, message];
        }),
      );
    });
});
