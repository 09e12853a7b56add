import type { Catalog } from '../../catalog/catalog';
import { lifecycleOf, statusesOf, waitFor } from '../words';
import { choice, type Snippet, type Snippets } from './snippet';

/** Data sources that pick by status, and conditions that hold a status. */
export function terraformSnippets(catalog: Catalog): Snippets {
  const disk = statusesOf(lifecycleOf(catalog, 'evs.disk'), 'stable', 'failed');
  const snapshot = statusesOf(lifecycleOf(catalog, 'evs.snapshot'), 'stable', 'failed');
  const server = serverFilters(catalog);
  return {
    'EVS disks in a status (Huawei Cloud)': picked('hw-evs-volumes', 'huaweicloud_evs_volumes', 'disks', disk),
    'EVS snapshots in a status (Huawei Cloud)': picked('hw-evs-snapshots', 'huaweicloud_evs_snapshots', 'snapshots', snapshot),
    'ECS servers in a status (Huawei Cloud)': picked('hw-ecs-servers', 'huaweicloud_compute_instances', 'servers', server),
    'EVS disks in a status (Open Telekom Cloud)': picked('otc-evs-volumes', 'opentelekomcloud_evs_volumes_v2', 'disks', disk),
    'ECS servers in a status (Open Telekom Cloud)': picked('otc-ecs-servers', 'opentelekomcloud_compute_instances_v2', 'servers', server),
    'Cinder volume in a status (OpenStack)': picked('os-volume', 'openstack_blockstorage_volume_v3', 'volume', disk),
    'Newest Cinder snapshot in a status (OpenStack)': picked('os-snapshot', 'openstack_blockstorage_snapshot_v3', 'snapshot', snapshot, [
      '  volume_id   = ${3:openstack_blockstorage_volume_v3.volume.id}',
      '  most_recent = true',
    ]),
    ...held(catalog),
  };
}

/** What the list calls can filter by: where a server comes to rest after a start or a stop, and where it fails. */
function serverFilters(catalog: Catalog): readonly string[] {
  const server = lifecycleOf(catalog, 'ecs.server');
  return [...new Set([...waitFor(server, 'start').targets, ...waitFor(server, 'stop').targets, ...waitFor(server, 'create').failures])];
}

function picked(prefix: string, type: string, name: string, words: readonly string[], more: readonly string[] = []): Snippet {
  return {
    prefix: `${prefix}-by-status`,
    description: `A data source ${type} that picks by status`,
    body: [`data "${type}" "\${1:${name}}" {`, `  status${more.length > 0 ? '     ' : ''} = "${choice(2, words)}"`, ...more, '}$0'],
  };
}

/** Conditions: a plan or an apply that stops, or warns, when a resource is not in the status that is wanted. */
function held(catalog: Catalog): Snippets {
  const disk = statusesOf(lifecycleOf(catalog, 'evs.disk'), 'stable');
  const server = lifecycleOf(catalog, 'ecs.server');
  const resting = [...waitFor(server, 'start').targets, ...waitFor(server, 'stop').targets];
  return {
    'Disks of a server, held to a status (Huawei Cloud)': postcondition('hw-evs-volumes', 'huaweicloud_evs_volumes', 'volumes', 'disk', disk, 'server_id = ${2:huaweicloud_compute_instance.server.id}'),
    'Servers, held to a status (Huawei Cloud)': postcondition('hw-ecs-servers', 'huaweicloud_compute_instances', 'instances', 'server', resting, 'name = "${2:name}"'),
    'Disks of a server, held to a status (Open Telekom Cloud)': postcondition('otc-evs-volumes', 'opentelekomcloud_evs_volumes_v2', 'volumes', 'disk', disk, 'server_id = ${2:opentelekomcloud_compute_instance_v2.server.id}'),
    'Volume, checked for a status (OpenStack)': check(disk),
  };
}

function postcondition(prefix: string, type: string, list: string, noun: string, words: readonly string[], argument: string): Snippet {
  return {
    prefix: `${prefix}-postcondition`,
    description: `A data source ${type} that fails unless every ${noun} is in a status`,
    body: [
      `data "${type}" "\${1:${noun}s}" {`,
      `  ${argument}`,
      '',
      '  lifecycle {',
      '    postcondition {',
      `      condition     = alltrue([for ${noun} in self.${list} : ${noun}.status == "${choice(3, words)}"])`,
      `      error_message = "Not every ${noun} is $3."`,
      '    }',
      '  }',
      '}$0',
    ],
  };
}

function check(words: readonly string[]): Snippet {
  const type = 'openstack_blockstorage_volume_v3';
  return {
    prefix: 'os-volume-check',
    description: 'A check that warns unless a Cinder volume is in a status',
    body: [
      'check "${1:volume}_status" {',
      `  data "${type}" "$1" {`,
      '    name = "${2:name}"',
      '  }',
      '',
      '  assert {',
      `    condition     = data.${type}.$1.status == "${choice(3, words)}"`,
      `    error_message = "The volume is \\\${data.${type}.$1.status}, not $3."`,
      '  }',
      '}$0',
    ],
  };
}
