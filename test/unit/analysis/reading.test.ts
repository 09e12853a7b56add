import assert from 'node:assert/strict';
import { lexiconOf } from '../../../src/analysis/lexicon';
import { readExpression, readPath } from '../../../src/analysis/reading';
import { loadCatalog } from '../../../src/catalog/bundled';

describe('what a name is about', () => {
  const lexicon = lexiconOf(loadCatalog());

  it('is another service’s where its client is asked', () => {
    assert.equal(readExpression('trove.instances.get(ident)', lexicon).stranger, true);
    assert.equal(readExpression('nova.instances.get(ident)', lexicon).stranger, false);
  });

  it('stays a server where the name tells so, whoever is asked', () => {
    assert.equal(readExpression('trove.servers.get(ident)', lexicon).stranger, false);
  });

  it('is a job in the files of any service', () => {
    assert.deepEqual([...readPath('services/bms/v1/model/sub_jobs.go', lexicon).lifecycles.keys()], ['job.async']);
  });
});
