import assert from 'node:assert/strict';
import { loadCatalog } from '../../../src/catalog/bundled';
import { named } from '../../../src/catalog/names';

/** All bearers of a name as `lifecycle surface name`. */
function bearers(name: string): readonly string[] {
  return named(loadCatalog(), name).map((one) => `${one.lifecycle.id} ${one.surface} ${one.name}`);
}

describe('a name, looked up over all lifecycles', () => {
  it('is found however it is spelt', () => {
    for (const spelling of ['in-use', 'IN_USE', 'In use', ' in-use '])
      assert.deepEqual(bearers(spelling), ['evs.disk api in-use', 'evs.disk console In-use'], spelling);
  });

  it('is found on every surface', () => {
    assert.deepEqual(bearers('Verifying resizing'), ['ecs.server label Verifying resizing']);
    assert.deepEqual(bearers('Reverting resizing'), ['ecs.server label Reverting resizing']);
    assert.deepEqual(bearers('NOTFOUND'), ['job.async pseudo NOTFOUND']);
    assert.ok(
      bearers('active').includes('ecs.vm_state api active') && bearers('active').includes('ecs.server api ACTIVE'),
    );
  });

  it('is not found when nothing bears it', () => {
    assert.deepEqual(bearers('purple'), []);
    assert.deepEqual(bearers(''), []);
  });
});
