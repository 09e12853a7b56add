import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lens } from '../../support/check';

const folder = 'test/fixtures/sample-workspace';

/** The mistakes that the sample workspace shows to a newcomer. */
const mistakes: readonly (readonly [file: string, language: string, values: readonly string[]])[] = [
  ['api/evs-volumes.json', 'json', []],
  ['api/ecs-servers.json', 'json', []],
  ['client/snapshots.ts', 'typescript', ['attaching', 'Running']],
  ['provider/resource_evs_volume.go', 'go', ['downloading', 'in_use']],
  ['scripts/extend_disk.py', 'python', ['availble', 'in_use']],
];

describe('the sample workspace', () => {
  // Where somebody keeps the files says nothing about them.
  for (const home of ['', 'test/fixtures/sample-workspace', '/home/someone/workspace/my-project', 'C:/src/it'])
    for (const [file, languageId, values] of mistakes)
      it(`has its findings in ${file} below "${home}"`, async () => {
        const text = readFileSync(`${folder}/${file}`, 'utf8');
        const found = await lens.findings({ uri: `file://${home}/${file}`, languageId, version: 1, text });
        assert.deepEqual(
          found.map(({ value }) => value),
          values,
        );
      });
});
