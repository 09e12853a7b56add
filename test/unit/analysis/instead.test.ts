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
];

describe('the word beside a name tells', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
