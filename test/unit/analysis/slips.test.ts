import { checkRules } from '../../support/check';

/** Slips in places that tell by themselves that a status is meant. */
const told: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'what only begins a status where a switch asks for the whole, not where a part is looked for',
    'shellscript',
    `
    case "$(cinder show "$id" | awk '/ status / {print $4}')" in
      available|in-use) echo well ;;
      error_extend) echo ill ;;
      ^^^^^^^^^^^^ info unknown-status
    esac
    openstack volume show "$id" -f value -c status | grep -q error_extend
    `,
  ],
  [
    'a slip of a state that is called state, as the right word would be',
    'python',
    `
    class HeldInstance(Instance):
        state: str = 'actvie'
                      ^^^^^^ error unknown-status

    def is_broken(self, instance):
        return instance.state == 'errro'
                                  ^^^^^ error unknown-status
    `,
  ],
  [
    'the right word in another branch, which is no reason to take any case',
    'python',
    `
    def f(nova, server, action):
        server = nova.servers.get(server.id)
        if server.status == "VERIFY_RESIZE" and action == "confirm":
            server = nova.servers.get(server.id)
            server.confirm_resize()
        elif server.status == "VERIFY-RESIZE" and action == "revert":
                               ^^^^^^^^^^^^^ error unknown-status
            server.revert_resize()
        if server.status == "ACTIVE" or server.status == "active":
            server.pause()
    `,
  ],
  [
    'another case where a call takes the status beside what is named for something else',
    'python',
    `
    class FastTest(ServerTest):
        def test_restart(self):
            restart(self.nova, self.server.id)
            self.assertTrue(check_inst_status(self.nova, server.id, 'Paused'))
                                                                     ^^^^^^ info unknown-status
            self.assertTrue(check_inst_status(self.nova, server.id, 'ACTIVE'))
    `,
  ],
  [
    'a state that an option is given, which no wait made up',
    'python',
    `
    class TestVolumeSet(TestVolume):
        def test_set_state(self):
            arglist = ['--state', 'ERROR', self.volume.id]
                                   ^^^^^ hint unknown-status
            verifylist = [('state', 'error'), ('volume', self.volume.id)]
            self.cmd.take(volume.SetVolume(arglist, verifylist))
    `,
  ],
  [
    'a word in another case beside some of nobody’s',
    'ansible',
    `
    - openstack.cloud.server_info:
      register: found
    - assert:
        that:
          - found.servers[0].status in ['ok', 'error', 'skipped']
          - found.servers[0].status in ['ACTIVE', 'shutoff']
                                                   ^^^^^^^ error unknown-status
    `,
  ],
  [
    'what a database looks for in any case, but is to keep as it is written',
    'shellscript',
    `
    mysql nova -e "select uuid from instances where vm_state = 'ACTIVE' and task_state not in ('MIGRATING', 'migrtaing')"
                                                                                                             ^^^^^^^^^ error unknown-status
    mysql cinder -e "update volumes set status = 'Available' where id = '7'"
                                                  ^^^^^^^^^ hint console-label
    `,
  ],
  [
    'one of a pair, in another case, and what is done, beside right words',
    'python',
    `
    def verify(nova, server):
        final_statuses = ["ACTIVE", "SHUTOFF", "paused"]
                                                ^^^^^^ error unknown-status
        assert server.status == "PAUSE"
                                 ^^^^^ error unknown-status
    `,
  ],
  [
    'the first two letters exchanged',
    'python',
    `
    disk = cinder.volumes.get(disk_id)
    if disk.status == "vaailable":
                       ^^^^^^^^^ error unknown-status
        pass
    `,
  ],
  [
    'a word in another case beside words of tests that are no statuses',
    'python',
    `
    class ServersTest(ServersTestBase):
        def test_create(self):
            server = self._wait_for_state_change(self.server, 'ACTIVE')
            server = self._wait_for_state_change(self.server, 'Paused')
                                                               ^^^^^^ hint unknown-status
            self._evacuate_server(server, expected_host='spare1')
            self._evacuate_server(server, expected_host='spare2')
            self._evacuate_server(server, expected_state='foo')
            self._wait_for_state_change(server, 'bar')
    `,
  ],
  [
    'of a word of which not all that may stand there are known',
    'python',
    `
    if volume.attach_status in ("reserverd", "attached"):
                                 ^^^^^^^^^ error unknown-status
        pass
    `,
  ],
  [
    'in a list of what an attribute may be',
    'python',
    `
    class ServerFilter(BaseModel):
        status: Optional[Literal["ACTIVE", "SHUTOF", "Error"]] = Field(default=None)
                                            ^^^^^^ error unknown-status
                                                      ^^^^^ hint unknown-status
    `,
  ],
  [
    'in a class of our cloud, whatever folder it stands in',
    'java',
    `
    package org.ovirt.engine.storage;

    public enum CinderVolumeStatus {
      Available("available"),
      InUse("in_use"),
             ^^^^^^ error unknown-status
      BackingUp("backing-up"),
      Extending("extendng");
                 ^^^^^^^^ error unknown-status
    }
    `,
  ],
  [
    'among constants of a class that is no resource',
    'java',
    `
    package net.example.openstack;

    public class OpenStackStates {
      public static final String EXTENDING_STATUS = "extending";
      public static final String RETYPING_STATUS = "retypng";
                                                    ^^^^^^^ hint unknown-status
      public static final String UPLOADING_STATUS = "uploading";
    }
    `,
  ],
  [
    'in a table from states to statuses',
    'python',
    `
    def shown(self, event):
        table = {"building": "BUILD", "stopped": "SHUTOF", "error": "ERROR"}
                                                  ^^^^^^ hint unknown-status
        return table[event.state]
    `,
  ],
  [
    'of a key among statuses',
    'go',
    `
    package provider

    import "github.com/gophercloud/gophercloud/openstack/compute/v2/servers"

    var statusMap = map[string]string{
      "ACTIVE":  "up",
      "SHUTOFF": "down",
      "BULID":   "coming",
       ^^^^^ error unknown-status
    }
    `,
  ],
  [
    'in what a list is searched for that a client has printed',
    'shellscript',
    `
    openstack server list | grep Shutoff
                                 ^^^^^^^ hint unknown-status
    `,
  ],
  [
    'of another service in a driver inside one of ours',
    'python',
    `
    from cinder.volume import driver

    class FastDriver(driver.VolumeDriver):
        def migrate_volume(self, context, volume, host):
            if volume['status'] not in ('available', 'SHELVED_OFFLOADED'):
                                                      ^^^^^^^^^^^^^^^^^ error foreign-status
                return False
    `,
  ],
  [
    'a constant of our cloud that has capitals as no helper makes them',
    'go',
    `
    package openstack

    import "github.com/gophercloud/gophercloud/openstack/compute/v2/servers"

    const instanceShutoff = "Shutoff"
                             ^^^^^^^ hint unknown-status

    func isOff(server *servers.Server) bool {
      return server.Status == instanceShutoff
    }
    `,
  ],
  [
    'a stray blank in a query',
    'shellscript',
    `
    mysql cinder -e "select id from volumes where status='in-use ' and not deleted"
                                                          ^^^^^^^ error unknown-status
    `,
  ],
  [
    'a stray blank in a query of metrics',
    'yaml',
    `
    - expr: openstack_nova_server_status{status=" ERROR"} > 0
                                                 ^^^^^^ error unknown-status
    `,
  ],
  [
    'another attribute’s status, alone in its file',
    'shellscript',
    `
    running=$(openstack server list | grep reboot_started | awk '{ print $2 }')
                                           ^^^^^^^^^^^^^^ hint foreign-status
    `,
  ],
  [
    'behind a key that is a constant',
    'python',
    `
    def delete_group(self, group, volumes):
        for volume in volumes:
            volume.update({constants.STATUS: 'error_deletng'})
                                              ^^^^^^^^^^^^^ error unknown-status
        vertex = Vertex(self.server)
        vertex[Props.STATE] = 'SUSPNDED'
                               ^^^^^^^^ hint unknown-status
    `,
  ],
  [
    'in another case beside the names of operations',
    'python',
    `
    import openstack

    actions = dict(choices=['stop', 'start', 'rebuild', 'suspend', 'rescue'])
    server_action_map = {'stop': 'SHUTOFF', 'start': 'Active', 'suspend': 'SUSPENDED', 'rescue': 'RESCUE'}
                                                      ^^^^^^ hint unknown-status
    `,
  ],
];

/** Words that are right where they stand, or that nobody can tell. */
const silent: readonly (readonly [why: string, language: string, text: string])[] = [
  [
    'a word that a server may have in its name',
    'shellscript',
    `
    ids=$(openstack server list | grep maintenance | awk '{ print $2 }')
    `,
  ],
  [
    'a state of something else that is called state',
    'python',
    `
    def is_done(self, run):
        return run.state in ('passed', 'parsed') or run.state == 'actual' or run.state == 'parsing'
    `,
  ],
  [
    'an operation beside the states of a server',
    'python',
    `
    def act(self, instance):
        if instance.state == 'stopped':
            self.act(instance, 'rescue')
    `,
  ],
  [
    'words of one’s own that are all written alike',
    'python',
    `
    def shown(server):
        if server.status == "Terminating" or server.status == "Suspending":
            return "gone"
        return server.status in ("Running", "NotExist")
    `,
  ],
  [
    'types of other things',
    'python',
    `
    class ServerFilter(BaseModel):
        kind: Literal["error", "active"] = "active"
        peers: Dict[str, "Server"] = {}
        policy: Optional[Literal["SHUTOF", "Active"]] = None
    `,
  ],
  [
    'states of another cloud in a class of its own',
    'java',
    `
    package org.ovirt.engine.storage;

    public enum DiskStatus {
      Available("available"),
      InUse("in_use"),
      Locked("locked");
    }
    `,
  ],
  [
    'keys of a map that is not about statuses',
    'go',
    `
    package provider

    import "github.com/gophercloud/gophercloud/openstack/compute/v2/servers"

    var prices = map[string]int{"ACTIVE": 1, "BUILT": 2, "SHUTOFF": 3}
    `,
  ],
  [
    'what a filter of the service folds',
    'shellscript',
    `
    openstack server list --status active --all-projects
    `,
  ],
  [
    'what a request of the service that has no host before it asks',
    'python',
    `
    class ServersSampleTest(ServersSampleBase):
        def test_list(self):
            self._do_get("servers?status=active&status=error")
    `,
  ],
  [
    'what a test numbers',
    'python',
    `
    def test_list(self):
        self.nova.servers.list([{"server_id": "1", "status": "ACTIVE1"}, {"server_id": "2", "status": "ACTIVE2"}])
    `,
  ],
  [
    'words of which not all that may stand there are known',
    'python',
    `
    if volume.attach_status in ("pending", "Attached") or volume.migration_status == "migrated":
        pass
    `,
  ],
  [
    'what is filled into a sentence',
    'python',
    `
    message = 'Ping {} > {} unexpectedly {}!'.format(server1.name, server2.name, 'PASSED')
    `,
  ],
  [
    'the headings of a table, of which one is a status in another case',
    'python',
    `
    TASK_DISPLAY_CHOICES = (("resize_prep", "Preparing a resize"), ("unpausing", "Resuming"))

    class InstancesTable(tables.DataTable):
        task = tables.Column("OS-EXT-STS:task_state", display_choices=TASK_DISPLAY_CHOICES)
    `,
  ],
  [
    'what a program is told to do, where no status of a server is written',
    'python',
    `
    class ServerTest(TestCase):
        def test_pause(self):
            handler.set_pause()
            self.assertEqual(server.server_status, 'PAUSE')
    `,
  ],
  [
    'a list of which no word is the resource’s',
    'python',
    `
    async def verify(self, client, kind):
        done_states = {
            "instance": ["active", "available"],
            "volume": ["available", "completed"],
        }
        return await client.backup_status(kind) in done_states[kind]
    `,
  ],
  [
    'a constant of our cloud that a helper may have folded',
    'go',
    `
    package openstack

    import "github.com/gophercloud/gophercloud/openstack/compute/v2/servers"

    const instanceShutoff = "shutoff"

    func isOff(server *servers.Server) bool {
      return strings.ToLower(server.Status) == instanceShutoff
    }
    `,
  ],
  [
    'what is named for something else beside a call that takes a status',
    'python',
    `
    class FastTest(ServerTest):
        def test_restart(self):
            wait_for_server_status(self.nova, server.status, name='Paused')
            self.assertTrue(check_inst_status(self.nova, server.id, 'ACTIVE'))
    `,
  ],
  [
    'a word that waits make up for a volume',
    'python',
    `
    class TestVolume(base.BaseVolumeTest):
        def setUp(self):
            volume = self.conn.block_storage.create_volume(name='db', size=1)
            self.conn.block_storage.wait_for_status(volume, status='available', failures=['ERROR'])
    `,
  ],
  [
    'a driver’s own states',
    'python',
    `
    from cinder.volume import driver

    class FastDriver(driver.VolumeDriver):
        def wait(self, volume):
            volume['status'] = 'suspended'
            return volume['status'] in ('active', 'resuming')
    `,
  ],
];

describe('slips are told', () => {
  for (const [why, language, marked] of told) it(why, () => checkRules(language, marked));
});

describe('no slips are', () => {
  for (const [why, language, text] of silent) it(why, () => checkRules(language, text));
});
