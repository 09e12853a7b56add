import assert from 'node:assert/strict';
import { loadCatalog } from '../../../src/catalog/bundled';
import type { Lifecycle } from '../../../src/catalog/types';
import serverRows from '../../fixtures/seeds/ecs-server.json';
import diskRows from '../../fixtures/seeds/evs-disk.json';
import snapshotRows from '../../fixtures/seeds/evs-snapshot.json';

function lifecycle(id: string): Lifecycle {
  const found = loadCatalog().get(id);
  assert.ok(found);
  return found;
}

const seedStatuses = (id: string): readonly string[] =>
  lifecycle(id)
    .statuses.filter(({ origin }) => origin === 'seed')
    .map((status) => status.id);

describe('the catalog holds the seeds', () => {
  it('all 18 rows of the disk, with their console labels', () => {
    assert.equal(diskRows.length, 18);
    const rows = lifecycle('evs.disk')
      .statuses.filter(({ origin }) => origin === 'seed')
      .map(({ id, console }) => ({ api: id, console: console?.join() }));
    assert.deepEqual(rows, diskRows);
  });

  it('all 7 rows of the snapshot', () => {
    assert.equal(snapshotRows.length, 7);
    assert.deepEqual(seedStatuses('evs.snapshot'), snapshotRows);
  });

  it('all 18 rows of the server, with their attributes', () => {
    assert.equal(serverRows.length, 18);
    const rows = (lifecycle('ecs.server').labels ?? []).map(({ label, attribute }) => ({ label, attribute }));
    assert.deepEqual(rows, serverRows);
  });

  it('and each such row names its seed', () => {
    const facts = [
      ...['evs.disk', 'evs.snapshot'].flatMap((id) => {
        const { statuses, sources } = lifecycle(id);
        return statuses
          .filter(({ origin }) => origin === 'seed')
          .map((status) => ({ row: status.id, status, sources }));
      }),
      ...(lifecycle('ecs.server').labels ?? []).map((label) => ({
        row: label.label,
        status: label,
        sources: lifecycle('ecs.server').sources,
      })),
    ];
    assert.equal(facts.length, 18 + 7 + 18);
    for (const { row, status, sources } of facts)
      assert.ok(
        status.sources.some((key) => sources[key]?.endsWith(`#row ${row}`)),
        row,
      );
  });
});
