import assert from 'node:assert/strict';
import { operationsNamedIn } from '../../../src/analysis/operations';
import { loadCatalog } from '../../../src/catalog/bundled';

const catalog = loadCatalog();

function named(text: string, id: string): readonly string[] {
  const lifecycle = catalog.get(id);
  assert.ok(lifecycle);
  return operationsNamedIn(text, lifecycle, catalog).map((operation) => operation.id);
}

describe('operations named by an identifier', () => {
  for (const [text, id, expected] of [
    ['resourceEvsVolumeExtend', 'evs.disk', ['extend']],
    ['volumes.ExtendSize(client, id, opts)', 'evs.disk', ['extend']],
    ['waitForVolumeDeleted', 'evs.disk', ['delete']],
    ['wait_for_volume_deletion', 'evs.disk', ['delete']],
    ['resourceBlockStorageVolumeAttachV3Delete', 'evs.disk', ['attach', 'delete']],
    ['resourceComputeVolumeAttachDelete', 'evs.disk', ['detach']],
    ['openstack server add volume web data', 'evs.disk', ['attach']],
    ['openstack server remove volume web data', 'evs.disk', ['detach']],
    ['removeVolume', 'evs.disk', ['delete']],
    ['createVolumeFromSnapshot', 'evs.snapshot', ['create-disk']],
    ['createVolumeFromBackup', 'evs.disk', ['create']],
    ['rollBackDisk', 'evs.disk', ['rollback']],
    ['servers.ConfirmResize(client, id)', 'ecs.server', ['confirm-resize']],
    ['server_power_on', 'ecs.server', ['start']],
    ['rebootServer', 'ecs.server', ['reboot-soft', 'reboot-hard']],
    ['ensureServerStopped', 'ecs.server', ['stop']],
    ['attachVolumeToServer', 'ecs.server', ['attach-volume']],
    ['resourceVolumeUpdate', 'evs.disk', []],
    ['getVolumeStatus', 'evs.disk', []],
    ['stoppage', 'ecs.server', []],
  ] as const)
    it(`${text} for ${id}: ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(named(text, id), expected);
    });
});
