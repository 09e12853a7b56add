import assert from 'node:assert/strict';
import { lexiconOf } from '../../../src/analysis/lexicon';
import { readExpression, readPath } from '../../../src/analysis/reading';
import { familyOf } from '../../../src/analysis/services';
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

  it('is the last service’s of which it has the name', () => {
    const ofFamily = (text: string): readonly string[] => [...familyOf(text, lexicon).keys()];
    for (const name of ['nova_fixtures.GlanceFixture', 'nova/image/glance.py', 'from nova.image import glance'])
      assert.deepEqual(ofFamily(name), ['ims.image']);
    assert.deepEqual(ofFamily('glance_fixtures.NovaFixture'), ofFamily('nova'));
    assert.ok(ofFamily('cinder_and_nova').includes('ecs.server') && ofFamily('cinder_and_nova').includes('evs.disk'));
  });

  it('is a job in the files of any service', () => {
    assert.deepEqual([...readPath('services/bms/v1/model/sub_jobs.go', lexicon).lifecycles.keys()], ['job.async']);
  });
});
