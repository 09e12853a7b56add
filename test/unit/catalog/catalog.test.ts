import assert from 'node:assert/strict';
import { bundled, loadCatalog } from '../../../src/catalog/bundled';
import { catalogFrom, catalogOf } from '../../../src/catalog/catalog';
import { transitionsOf } from '../../../src/catalog/graph';

const catalog = loadCatalog();

/** The status of a pair by the table; nothing for a pair without a row. */
function statusOf(vmState: string, taskState: string | null): string | undefined {
  return catalog.statusMap.rows.find((row) => row.vmState === vmState && row.taskState === taskState)?.status;
}

describe('the catalog', () => {
  it('tells its version and when its facts were checked', () => {
    assert.match(catalog.version, /^\d+\.\d+\.\d+$/);
    assert.match(catalog.checked, /^\d{4}-\d{2}-\d{2}$/);
  });

  it('gives a lifecycle by its id, and nothing for an unknown one', () => {
    assert.equal(catalog.get('evs.disk')?.title, 'EVS disk');
    assert.equal(catalog.get('evs.dusk'), undefined);
    assert.equal(catalogOf({ ...bundled, lifecycles: [] }).get('evs.disk'), undefined);
  });

  it('is the same when it is read from its text', () => {
    const shipped = catalogFrom(JSON.stringify(bundled));
    assert.equal(JSON.stringify(shipped), JSON.stringify(loadCatalog()));
    assert.deepEqual(shipped.get('evs.disk'), loadCatalog().get('evs.disk'));
  });

  it('says how each edge is known', () => {
    const edges = catalog.lifecycles.flatMap(transitionsOf);
    const words = new Set(edges.map(({ evidence }) => evidence));
    assert.deepEqual(words, new Set(['documented', 'source-code', 'inferred']));
    assert.ok(edges.every(({ sources }) => sources.length > 0));
  });

  it('tells where sources disagree', () => {
    const disk = catalog.get('evs.disk')?.statuses.find(({ id }) => id === 'backing-up');
    const snapshot = catalog.get('evs.snapshot')?.statuses.find(({ id }) => id === 'backing-up');
    assert.equal(disk?.contradictions?.length, 2);
    assert.equal(snapshot?.contradictions?.length, 1);
  });
});

describe('the table of server statuses', () => {
  it('has 54 pairs, each once', () => {
    const pairs = catalog.statusMap.rows.map(({ vmState, taskState }) => `${vmState} ${taskState ?? ''}`);
    assert.equal(pairs.length, 54);
    assert.equal(new Set(pairs).size, 54);
  });

  it('turns a pair into a status', () => {
    assert.equal(statusOf('active', null), 'ACTIVE');
    assert.equal(statusOf('active', 'powering-off'), 'ACTIVE');
    assert.equal(statusOf('resized', 'resize_reverting'), 'REVERT_RESIZE');
    assert.equal(statusOf('active', 'no such task'), undefined);
  });

  it('speaks of known states only', () => {
    const known = (id: string, state: string): boolean =>
      catalog.get(id)?.statuses.some((status) => status.id === state) ?? false;
    for (const { vmState, taskState, status, nova } of catalog.statusMap.rows) {
      assert.ok(known('ecs.vm_state', vmState), vmState);
      assert.ok(known('ecs.task_state', taskState ?? 'null'), taskState ?? 'null');
      assert.ok(known('ecs.server', status), status);
      assert.ok(known('ecs.server', nova), nova);
    }
  });

  it('tells both rules for a pair that it lacks', () => {
    assert.deepEqual(
      catalog.statusMap.rules.map(({ by }) => by),
      ['huawei', 'nova'],
    );
  });
});
