import { checkLifecycles } from '../../support/check';

/** Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'a server’s states that are compared with its vm_state',
    'go',
    `
    package pkg

    import "github.com/gophercloud/gophercloud/openstack/compute/v2/servers"

    var serverNormalStates = []string{"active", "stopped"}
                                       ^^^^^^ ecs.vm_state
                                                 ^^^^^^^ ecs.vm_state

    func isNormal(server servers.Server) bool { return contains(serverNormalStates, server.VmState) }
    `,
  ],
  [
    'a server’s statuses that are compared with its status',
    'go',
    `
    package pkg

    import "github.com/gophercloud/gophercloud/openstack/compute/v2/servers"

    var serverNormalStates = []string{"ACTIVE", "SHUTOFF"}
                                       ^^^^^^ ecs.server
                                                 ^^^^^^^ ecs.server

    func isNormal(server servers.Server) bool { return contains(serverNormalStates, server.Status) }
    `,
  ],
  [
    'a variable of a script that is called vm_state and gets the status',
    'shellscript',
    `
    wait_active() {
      while [ $vm_state != "ACTIVE" ]; do
                            ^^^^^^ ecs.server
        vm_state=$(nova list | grep $name | awk '{print $6}')
      done
      while [ $vm_state != "stopped" ]; do vm_state=$(nova show $name | awk '/vm_state/{print $4}'); done
                            ^^^^^^^ ecs.vm_state
    }
    `,
  ],
  [
    'a list of states of which several are no statuses',
    'python',
    `
    class InstanceState(enum.Enum):
        ACTIVE = "active"
                  ^^^^^^ ecs.vm_state
        STOPPED = "stopped"
                   ^^^^^^^ ecs.vm_state
        RESIZED = "resized"
                   ^^^^^^^ ecs.vm_state
        RESCUED = "rescued"
                   ^^^^^^^ ecs.vm_state
    `,
  ],
  [
    'a state to which a server is evacuated',
    'python',
    `
    from nova import compute

    compute_api.evacuate(instance, host, target_state="stopped")
                                                       ^^^^^^^ ecs.vm_state
    `,
  ],
  [
    'a volume’s snapshot, where most is about images',
    'python',
    `
    from glanceclient import client

    image = Image(status="active")
                          ^^^^^^ ims.image
    snapshot = Snapshot(status="available")
                                ^^^^^^^^^ evs.snapshot
    `,
  ],
  [
    'a server’s snapshot, which is an image',
    'python',
    `
    from glanceclient import client

    snapshot = Snapshot(status="queued")
                                ^^^^^^ ims.image
    `,
  ],
  [
    'a server’s status that is called a state and given to a wait with whom it asks',
    'python',
    `
    def make(self, srv_state="ACTIVE"):
                              ^^^^^^ ecs.server
        waiters.wait_for_server_status(self.servers_client, self.make_server()["id"], srv_state)
    `,
  ],
  [
    'statuses in a list, a variable and a wait that are called vm_state',
    'python',
    `
    from novaclient import client

    VM_STATES = ["ACTIVE", "SHUTOFF"]
                  ^^^^^^ ecs.server
                            ^^^^^^^ ecs.server

    VM_STATES = {"ACTIVE": "up", "SHUTOFF": "down", "STOPPED": "down"}
                  ^^^^^^ ecs.server
                                  ^^^^^^^ ecs.server
                                                     ^^^^^^^ ecs.server

    def is_up(server):
        vm_state = server.status
        return vm_state in ("ACTIVE", "PAUSED")
                             ^^^^^^ ecs.server
                                       ^^^^^^ ecs.server

    wait_for_vm_state(nova, server_id, "VERIFY_RESIZE")
                                        ^^^^^^^^^^^^^ ecs.server
    `,
  ],
  [
    'vm_states in another case, of a server or read from one',
    'python',
    `
    from novaclient import client

    VM_STATES = ["ACTIVE", "STOPPED"]
                  ^^^^^^ ecs.vm_state
                            ^^^^^^^ ecs.vm_state

    def is_up(server):
        vm_state = getattr(server, "OS-EXT-STS:vm_state")
        return vm_state == "ACTIVE" and server.vm_state != "SHUTOFF"
                            ^^^^^^ ecs.vm_state
                                                            ^^^^^^^ ecs.vm_state
    `,
  ],
  [
    'a vm_state by the option before it, the constant that is compared with one, or the call that resets it',
    'python',
    `
    from novaclient import client

    RUNS = "active"
            ^^^^^^ ecs.vm_state
    HALTED = "paused"
              ^^^^^^ ecs.vm_state

    def runs(instance):
        state = instance.state
        return state == RUNS or state == HALTED

    def revive(nova, server):
        nova.reset_server_state(server.id, "active")
                                            ^^^^^^ ecs.vm_state
        parse(SetServer(nova), ["--state", "error", server.id], [("state", "error"), ("server", server.id)])
                                            ^^^^^ ecs.vm_state
                                                                            ^^^^^ ecs.vm_state
        parse(ListServers(nova), [("vm_state", "active")])
                                                ^^^^^^ ecs.vm_state
    `,
  ],
  [
    'a server’s statuses by themselves, whatever the list is called, and not where one is another’s',
    'python',
    `
    from novaclient import client

    DISK_MOVE_STATES = ("ACTIVE", "SHUTOFF")
                         ^^^^^^ ecs.server
                                   ^^^^^^^ ecs.server
    DISK_SAFE_STATES = ("in-use", "SHUTOFF")
                         ^^^^^^ evs.disk
                                   ^^^^^^^ evs.disk
    SERVER_STATUSES = {"powering-on": _("Starts"), "soft-deleting": _("Goes")}
                        ^^^^^^^^^^^ ecs.task_state
                                                    ^^^^^^^^^^^^^ ecs.task_state
    IMAGE_END_STATES = ("ACTIVE", "ERROR")
                         ^^^^^^ ims.image
                                   ^^^^^ ims.image
    `,
  ],
  [
    'a backup of Cinder by a word that only another service’s backup has, and that other one where it is named',
    'python',
    `
    from openstack import connection

    def is_broken(conn, backup):
        backup = conn.block_storage.get_backup(backup)
        return backup["status"] in ("error", "error_restoring")
                                     ^^^^^ cinder.backup
                                              ^^^^^^^^^^^^^^^ cinder.backup

    def is_broken_vbs(vbs_client, backup):
        return vbs_client.get_vbs_backup(backup).status == "error_restoring"
                                                            ^^^^^^^^^^^^^^^ vbs.backup
    `,
  ],
  [
    'a vm_state by what a test makes of the call that resets it',
    'go',
    `
    package testing

    import "example.com/sdk/compute/v2/servers"

    func TestReset(t *testing.T) {
    	answerToResetState(t, serverID, "active")
                                      ^^^^^^ ecs.vm_state
    	answerToStart(t, serverID, "active")
    }
    `,
  ],
  [
    'the server’s own status behind the option of that name, and as our API writes it',
    'python',
    `
    from novaclient import client

    UP = "ACTIVE"
          ^^^^^^ ecs.server

    def runs(instance):
        state = instance.state
        return state == UP

    def listed(nova):
        parse(ListServers(nova), ["--status", "active"], [("status", "active")])
                                               ^^^^^^ ecs.server
                                                                      ^^^^^^ ecs.server
        parse(ListServers(nova), [("state", "ACTIVE")])
                                             ^^^^^^ ecs.server
    `,
  ],
  [
    'what a schema lets a state be',
    'python',
    `
    reset_server = {"os-resetState": {"properties": {"state": {"type": "string", "enum": ["active", "error"]}}}}
                                                                                           ^^^^^^ ecs.vm_state
                                                                                                     ^^^^^ ecs.vm_state
    `,
  ],
  [
    'all words of a list of which two are no statuses',
    'python',
    `
    instance_statuses = ["active", "building", "rescued"]
                          ^^^^^^ ecs.vm_state
                                    ^^^^^^^^ ecs.vm_state
                                                ^^^^^^^ ecs.vm_state
    `,
  ],
];

describe('the word beside a name tells', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
