import assert from 'node:assert/strict';
import { rules } from '../../../src/features/index.ts';
import { inFolder } from './terminal.ts';

interface Log {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly columnKind: string;
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Record<string, unknown>[];
    },
  ];
}

async function logOf(files: Readonly<Record<string, string>>): Promise<Log> {
  return inFolder(
    files,
    async (terminal) => JSON.parse((await terminal.run(['check', '--format', 'sarif'])).out) as Log,
  );
}

describe('lifecycle-lens check --format sarif', () => {
  it('describes every rule, with or without findings', async () => {
    const log = await logOf({});
    assert.equal(log.version, '2.1.0');
    assert.deepEqual(
      log.runs[0].tool.driver.rules.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    assert.deepEqual(log.runs[0].results, []);
  });

  it('places a finding and its fix', async () => {
    const log = await logOf({ 'a b#.py': 'disk = evs.get_volume(id)\nif disk.status == "availble": pass\n' });
    const region = { startLine: 2, startColumn: 20, endLine: 2, endColumn: 28 };
    const artifactLocation = { uri: 'a%20b%23.py' };
    const [result] = log.runs[0].results;
    assert.ok(result);
    assert.deepEqual(
      [result.ruleId, result.level, log.runs[0].columnKind],
      ['unknown-status', 'error', 'utf16CodeUnits'],
    );
    assert.deepEqual(result.locations, [{ physicalLocation: { artifactLocation, region } }]);
    const replacements = [{ deletedRegion: region, insertedContent: { text: 'available' } }];
    const [fix] = result.fixes as { artifactChanges: unknown }[];
    assert.deepEqual(fix?.artifactChanges, [{ artifactLocation, replacements }]);
  });
});
