import type { Catalog } from '../../catalog/catalog';
import { lifecycleOf, statusesOf, waitFor, type Wait } from '../words';
import { choice, quoted, type Snippet, type Snippets } from './snippet';

/** What an information module of openstack.cloud is asked with, and where its answer lies. */
interface Asked {
  readonly module: string;
  readonly noun: string;
  readonly list: string;
  readonly options: readonly string[];
}

const volume: Asked = { module: 'volume_info', noun: 'volume', list: 'volumes', options: ['details: true'] };
const snapshot: Asked = { module: 'volume_snapshot_info', noun: 'snapshot', list: 'volume_snapshots', options: [] };
const server: Asked = { module: 'server_info', noun: 'server', list: 'servers', options: [] };

/** Tasks that wait for a status and stop early at a failed one. */
export function ansibleSnippets(catalog: Catalog): Snippets {
  const disks = lifecycleOf(catalog, 'evs.disk');
  const snapshots = lifecycleOf(catalog, 'evs.snapshot');
  const servers = lifecycleOf(catalog, 'ecs.server');
  const anyDisk: Wait = { targets: statusesOf(disks, 'stable'), failures: statusesOf(disks, 'failed') };
  const off: Wait = { targets: waitFor(servers, 'stop').targets, failures: statusesOf(servers, 'failed') };
  return {
    'Wait for a volume': waits('os-volume-wait', 'waits for a status of a volume', volume, anyDisk),
    'Wait for a new volume': waits('os-volume-created', 'waits for a volume to be made', volume, waitFor(disks, 'create')),
    'Wait for a volume to be extended': waits('os-volume-extended', 'waits for a volume to be extended', volume, waitFor(disks, 'extend')),
    'Wait for a volume to be rolled back': waits('os-volume-rolled-back', 'waits for a rollback to end', volume, waitFor(disks, 'rollback')),
    'Wait for a volume to be gone': waitsForEnd('os-volume-deleted', volume, waitFor(disks, 'delete')),
    'Wait for a new snapshot': waits('os-snapshot-created', 'waits for a snapshot to be taken', snapshot, waitFor(snapshots, 'create')),
    'Wait for a snapshot to be gone': waitsForEnd('os-snapshot-deleted', snapshot, waitFor(snapshots, 'delete')),
    'Wait for a new server': waits('os-server-created', 'waits for a server to be made', server, waitFor(servers, 'create')),
    'Wait for a server to be stopped': waits('os-server-stopped', 'waits for a server to be off', server, off),
    'Wait for a server to be resized': waits('os-server-resized', 'waits for a new flavor that can be confirmed', server, waitFor(servers, 'resize')),
  };
}

/** A loop ends at the target and at every failure alike; what it has seen then decides whether the task failed. */
function waits(prefix: string, does: string, asked: Asked, { targets, failures }: Wait): Snippet {
  const status = `($2.${asked.list} | map(attribute='status') | first)`;
  return {
    prefix,
    description: `A task that ${does} and stops early at ${failures.join(', ')}`,
    body: [
      `- name: Wait until the ${asked.noun} is ${choice(3, targets)}`,
      ...question(asked),
      `  until: ${status} in ['$3', ${quoted(failures, "'")}]`,
      ...rounds,
      `  failed_when: ${status} in [${quoted(failures, "'")}]$0`,
    ],
  };
}

function waitsForEnd(prefix: string, asked: Asked, { failures }: Wait): Snippet {
  const status = `($2.${asked.list} | map(attribute='status') | first | default(''))`;
  return {
    prefix,
    description: `A task that waits for a ${asked.noun} to be gone and stops early at ${failures.join(', ')}`,
    body: [
      `- name: Wait until the ${asked.noun} is gone`,
      ...question(asked),
      `  until: ${status} in ['', ${quoted(failures, "'")}]`,
      ...rounds,
      `  failed_when: ${status} in [${quoted(failures, "'")}]$0`,
    ],
  };
}

const rounds: readonly string[] = ['  retries: ${4:60}', '  delay: ${5:5}'];

function question({ module, noun, options }: Asked): readonly string[] {
  return [
    `  openstack.cloud.${module}:`,
    `    name: "{{ \${1:${noun}_name} }}"`,
    ...options.map((option) => `    ${option}`),
    `  register: \${2:${noun}}`,
  ];
}
