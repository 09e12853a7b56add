/** The text that is marked, and what is said of it: every finding that the README of the sample workspace promises. */
export const promised: Readonly<Record<string, readonly string[]>> = {
  'client/snapshots.ts': ['attaching: foreign-status', 'Running: console-label'],
  'provider/resource_evs_volume.go': ['"creating": incomplete-pending', 'in_use: unknown-status'],
  'scripts/extend_disk.py': ['availble: unknown-status', 'in_use: unknown-status'],
};

/** Its files in which nothing is wrong. */
export const silent: readonly string[] = ['api/ecs-servers.json', 'api/evs-volumes.json', 'main.tf', 'playbook.yml'];
