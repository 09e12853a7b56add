import { checkLifecycles } from '../../support/check';

/** What is said where a text has words that no lifecycle knows. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'keeps what the API writes beside the words that a broker has for it',
    'go',
    `
    package driver

    func convert(server servers.Server) string {
      switch strings.ToLower(server.Status) {
      case "active":
            ^^^^^^ ecs.server
        return "Running"
      case "build":
            ^^^^^ ecs.server
        return "Creating"
      }
      return "NotExist"
    }

    func wait(vmStatus string) bool {
      return vmStatus == "Running" || vmStatus == "Resuming" || vmStatus == "Terminating" || vmStatus == "NotExist"
    }
    `,
  ],
  [
    'nor of the words that a broker translates them to, even if they are few',
    'go',
    `
    package resources

    import "github.com/gophercloud/gophercloud/openstack/compute/v2/servers"

    func vmStatusOf(vmStatus string) broker.VMStatus {
      var answer string
      switch strings.ToLower(vmStatus) {
      case "active":
            ^^^^^^ ecs.server
        answer = "Running"
      case "shutoff":
            ^^^^^^^ ecs.server
        answer = "Stopped"
      }
      return broker.VMStatus(answer)
    }
    `,
  ],
  [
    'but still of one that a server is given',
    'python',
    `
    def stop(server):
        if server.status == "ACTIVE":
                             ^^^^^^ ecs.server
            server.status = "Stopped"
                             ^^^^^^^ ecs.server
    `,
  ],
  [
    'says nothing of an enum that is mostly made of words of its own',
    'go',
    `
    package shared

    const (
      instanceStatusPrepare  = "PREPARE_NODE"
      instanceStatusInstall  = "INSTALL_SCRIPTS"
      instanceStatusStarting = "STARTING_UP"
      instanceStatusMoved    = "MOVED_AWAY"
      instanceStatusError    = "ERROR"
    )
    `,
  ],
  [
    'nor of one that has as many of them as of those that the API writes',
    'typescript',
    `
    export enum CloudInstanceState {
      Fresh = 'STARTING',
      Ready = 'ACTIVE',
      Going = 'STOPPING',
      Gone = 'STOPPED',
      Again = 'REBOOTING',
      Broken = 'ERROR',
      Nobody = 'UNKNOWN',
      Busy = 'BUILDING',
      Away = 'DELETED',
    }
    `,
  ],
  [
    'nor of one that writes them otherwise and has as many that no API of ours has',
    'python',
    `
    class StorageVolumeState(Type):
        READY = "available"
        USED = "inuse"
        BEGUN = "creating"
        ENDED = "deleting"
        MOVED = "migrating"
        KEPT = "backup"
        NEW = "updating"
    `,
  ],
  [
    'but of one that has hardly any',
    'python',
    `
    class StorageVolumeState(Type):
        READY = "available"
                 ^^^^^^^^^ evs.disk
        USED = "in-use"
                ^^^^^^ evs.disk
        BEGUN = "creating"
                 ^^^^^^^^ evs.disk
        MOVED = "migrating"
    `,
  ],
  [
    'nor of the volumes of a service that writes all their statuses in capitals',
    'python',
    `
    def remove(volume):
        if volume.status != "AVAILABLE":
            raise Busy(volume)
        volume.status = "DELETING"
    `,
  ],
  [
    'but takes them for slips where our cloud is named',
    'python',
    `
    from cinderclient import client

    def remove(volume):
        if volume.status != "AVAILABLE":
                             ^^^^^^^^^ evs.disk
            raise Busy(volume)
        volume.status = "DELETING"
                         ^^^^^^^^ evs.disk
    `,
  ],
  [
    'and where one is written as the API writes it',
    'python',
    `
    def remove(volume):
        if volume.status != "AVAILABLE" and volume.status != "ERROR":
                             ^^^^^^^^^ evs.disk
                                                              ^^^^^ evs.disk
            raise Busy(volume)
        volume.status = "deleting"
                         ^^^^^^^^ evs.disk
    `,
  ],
  [
    'is not led astray by one word that nobody knows',
    'go',
    `
    package a

    func isOver(server *servers.Server) bool {
      return server.Status == "ACTIVE" || server.Status == "ERROR" || server.Status == "IMAGINED"
                               ^^^^^^ ecs.server
                                                            ^^^^^ ecs.server
                                                                                        ^^^^^^^^ ecs.server
    }
    `,
  ],
  [
    'believes a text that mostly writes what the API writes',
    'python',
    `
    for server in nova.servers.list():
        if server.status in ('ACTIVE', 'ERROR', 'SHUTOFF', 'PAUSED', 'SUSPENDED', 'RESIZE', 'VERIFY_RESIZE'):
                              ^^^^^^ ecs.server
                                        ^^^^^ ecs.server
                                                 ^^^^^^^ ecs.server
                                                            ^^^^^^ ecs.server
                                                                      ^^^^^^^^^ ecs.server
                                                                                   ^^^^^^ ecs.server
                                                                                             ^^^^^^^^^^^^^ ecs.server
            continue
        if server.status in ('BUILD', 'REBUILD', 'HARD_REBOOT', 'MIGRATING', 'SHELVED', 'SHELVED_OFFLOADED'):
                              ^^^^^ ecs.server
                                       ^^^^^^^ ecs.server
                                                  ^^^^^^^^^^^ ecs.server
                                                                 ^^^^^^^^^ ecs.server
                                                                              ^^^^^^^ ecs.server
                                                                                         ^^^^^^^^^^^^^^^^^ ecs.server
            continue
        if server.status == 'Running':
                             ^^^^^^^ ecs.server
            return
        if server.status == 'FOO':
                             ^^^ ecs.server
            return
        if server.status == 'BAR':
                             ^^^ ecs.server
            return
        if server.status == 'BAZ':
                             ^^^ ecs.server
            return
    `,
  ],
  [
    'takes a reason that is given beside a status for no status',
    'go',
    'package a\nfunc f(disk *Disk) { disk.SetStatus(ctx, api.DISK_READY, "on detach complete"); err := errors.Wrap(err, "get disk status") }',
  ],
  [
    'takes a name that ends like a status for none',
    'java',
    'class A { static final String ENABLE_INSTANCES = "enableInstances"; String testStatus = "testStatus"; }',
  ],
];

describe('words of one’s own', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
