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
import type { Lifecycle, StatusMap, WordLists } from './types';

/** All that is known, as plain data. */
export interface Catalog {
  /** Counts up when facts change. */
  readonly version: string;
  /** ISO date on which the facts were last held against their sources. */
  readonly checked: string;
  /** The resources that people wait for come first. */
  readonly lifecycles: readonly Lifecycle[];
  readonly words: WordLists;
  readonly statusMap: StatusMap;
  /** Nothing for an unknown id. */
  get(id: string): Lifecycle | undefined;
}

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

/** The catalog of the bundled files. Makes no index and looks at no file: whoever needs an index builds it when asked. */
export function loadCatalog(): Catalog {
  return catalogOf(bundled.lifecycles, bundled.statusMap);
}

/** A catalog of other lifecycles than the bundled ones, for tests and for a workspace that brings its own. */
export function catalogOf(lifecycles: readonly Lifecycle[], map: StatusMap = bundled.statusMap): Catalog {
  const byId = new Map(lifecycles.map((lifecycle) => [lifecycle.id, lifecycle]));
  return { ...about, lifecycles, words, statusMap: map, get: (id) => byId.get(id) };
}

// The gate: a JSON import forgets which strings are meant. Tests hold each file to its schema before it gets here.
const bundled = { lifecycles: files as readonly Lifecycle[], statusMap: statusMap as StatusMap };
