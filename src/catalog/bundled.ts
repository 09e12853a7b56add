import about from './data/catalog.json';
import cbrBackup from './data/cbr.backup.json';
import cbrTask from './data/cbr.task.json';
import cinderAttachStatus from './data/cinder.attach_status.json';
import cinderBackup from './data/cinder.backup.json';
import cinderMigrationStatus from './data/cinder.migration_status.json';
import cinderReplicationStatus from './data/cinder.replication_status.json';
import ecsEcmResStatus from './data/ecs.EcmResStatus.json';
import ecsHostStatus from './data/ecs.host_status.json';
import ecsPowerState from './data/ecs.power_state.json';
import ecsServer from './data/ecs.server.json';
import ecsTaskState from './data/ecs.task_state.json';
import ecsVmState from './data/ecs.vm_state.json';
import evsDisk from './data/evs.disk.json';
import evsReplicationGroup from './data/evs.replication_group.json';
import evsReplicationPair from './data/evs.replication_pair.json';
import evsSnapshot from './data/evs.snapshot.json';
import imsImage from './data/ims.image.json';
import jobAsync from './data/job.async.json';
import statusMap from './data/status-map.json';
import vbsBackup from './data/vbs.backup.json';
import words from './data/words.json';
import { catalogOf, type Catalog, type CatalogData } from './catalog';

const files: readonly unknown[] = [
  evsDisk,
  evsSnapshot,
  ecsServer,
  ecsVmState,
  ecsTaskState,
  ecsPowerState,
  ecsHostStatus,
  ecsEcmResStatus,
  jobAsync,
  cinderAttachStatus,
  cinderMigrationStatus,
  cinderReplicationStatus,
  cinderBackup,
  vbsBackup,
  cbrBackup,
  cbrTask,
  imsImage,
  evsReplicationPair,
  evsReplicationGroup,
];

/**
 * The files of src/catalog/data as one piece of data: what the build ships as dist/catalog.json. The extension and the command
 * line read that file, so that no program carries the data in itself.
 */
export const bundled: CatalogData = { about, lifecycles: files, words, statusMap };

/** The catalog of these files. */
export function loadCatalog(): Catalog {
  return catalogOf(bundled);
}
