import assert from 'node:assert/strict';
import { loadCatalog } from '../../../src/catalog/bundled';
import { catalogWith } from '../../../src/catalog/catalog';
import { createLens } from '../../../src/features';
import { sourceOf } from '../../support/check';
import { loadGrammar } from '../../support/grammars';
import { ownLifecycle } from '../../support/own-lifecycle';

const lens = createLens({
  catalog: catalogWith(loadCatalog(), [ownLifecycle]),
  loadGrammar,
  log: (line) => {
    throw new Error(line);
  },
});

async function lifecyclesIn(languageId: string, text: string): Promise<readonly (string | undefined)[]> {
  return (await lens.sites(sourceOf(languageId, text))).map(({ lifecycle }) => lifecycle);
}

describe('a lifecycle of a workspace', () => {
  it('is found in code and data', async () => {
    const python = 'queue = client.get_queue(i)\nif queue.status == "provisioning":\n    pass\n';
    assert.deepEqual(await lifecyclesIn('python', python), ['dms.queue']);
    assert.deepEqual(await lifecyclesIn('terraform', 'locals { ready = dms_queue.a.status == "active" }'), [
      'dms.queue',
    ]);
    assert.deepEqual(await lifecyclesIn('json', '{"queue": {"status": "provisioning_failed"}}'), ['dms.queue']);
  });

  it('leaves the shipped ones alone', async () => {
    const text = 'disk = cinder.volumes.get(i)\nif disk.status == "error_extending":\n    pass\n';
    assert.deepEqual(await lifecyclesIn('python', text), ['evs.disk']);
  });

  it('has findings, and is drawn', async () => {
    const text = 'queue = client.get_queue(i)\nif queue.status == "provisionning":\n    pass\n';
    const findings = await lens.findings(sourceOf('python', text));
    assert.deepEqual(
      findings.map(({ rule, lifecycle }) => [rule, lifecycle]),
      [['unknown-status', 'dms.queue']],
    );
    assert.equal(lens.graph('dms.queue')?.edges.length, 3);
  });
});
