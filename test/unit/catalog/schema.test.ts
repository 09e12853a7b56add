import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { loadCatalog } from '../../../src/catalog/bundled';
import { canonicalJson, type Schema } from '../../../src/generate/canonical';
import { dataFile, lifecycleFiles, type DataFile } from '../../support/catalog-files';

const schemas = {
  lifecycle: dataFile('lifecycle.schema.json').data as Schema,
  statusMap: dataFile('status-map.schema.json').data as Schema,
};

const ajv = new Ajv({ allErrors: true });

const pairs: readonly (readonly [DataFile, Schema])[] = [
  ...lifecycleFiles().map((file) => [file, schemas.lifecycle] as const),
  [dataFile('data/status-map.json'), schemas.statusMap],
];

describe('the catalog’s files', () => {
  for (const [file, schema] of pairs) {
    it(`${file.name} is as its schema says`, () => {
      const validate = ajv.compile(schema);
      validate(file.data);
      assert.deepEqual(validate.errors ?? [], []);
    });

    it(`${file.name} is written in the one way (node esbuild.js --format-catalog mends it)`, () => {
      assert.equal(file.text, canonicalJson(file.data, schema));
    });
  }

  it('are each loaded', () => {
    const ids = loadCatalog().lifecycles.map(({ id }) => `data/${id}.json`);
    assert.deepEqual(
      [...ids].sort(),
      lifecycleFiles()
        .map(({ name }) => name)
        .sort(),
    );
  });
});

describe('the schema', () => {
  const validate = ajv.compile(schemas.lifecycle);
  const disk = lifecycleFiles().find(({ name }) => name === 'data/evs.disk.json')?.data as Record<string, unknown>;

  it('asks for no format of text, which the build leaves out of its reader', () => {
    assert.doesNotMatch(dataFile('lifecycle.schema.json').text, /"format"/);
  });

  it('refuses what it does not know', () => {
    assert.equal(validate(disk), true);
    assert.equal(validate({ ...disk, colour: 'blue' }), false);
  });

  it('refuses a status without a source, and a meaning without an end', () => {
    const status = { id: 'dreaming', kind: 'stable', meaning: 'It dreams.', sources: ['a'] };
    assert.equal(validate({ ...disk, statuses: [status] }), true);
    assert.equal(validate({ ...disk, statuses: [{ ...status, sources: [] }] }), false);
    assert.equal(validate({ ...disk, statuses: [{ ...status, meaning: 'It dreams' }] }), false);
  });

  it('refuses an edge without evidence', () => {
    const step = { outcome: 'start', from: ['available'], to: 'deleting', evidence: 'documented', sources: ['a'] };
    const operation = { id: 'delete', title: 'Delete', steps: [step], sources: ['a'] };
    assert.equal(validate({ ...disk, operations: [operation] }), true);
    const { evidence, ...bare } = step;
    assert.equal(validate({ ...disk, operations: [{ ...operation, steps: [bare] }] }), false, evidence);
  });
});
