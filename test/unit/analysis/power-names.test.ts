import { checkRules } from '../../support/check';

const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'the name of a power state, and what an attachment is in, compared with the status itself',
    'python',
    `
    def f(nova, cinder, server_id, disk_id):
        server = nova.servers.get(server_id)
        if server.status == "SHUTDOWN" or cinder.volumes.get(disk_id).status == "attached":
                             ^^^^^^^^ error foreign-status
                                                                                 ^^^^^^^^ error foreign-status
            return
    `,
  ],
  [
    'a slip in the status that a provider calls power state, and in a vm_state',
    'ruby',
    `
    when "SHUTOFF", "SUSPENDED" then vm.update!(:raw_power_state => "MIGRATONG")
                                                                     ^^^^^^^^^ error unknown-status
    `,
  ],
  [
    'a slip in a vm_state, or a blank, of which its case tells whose it is',
    'python',
    `
    def wait_for(instance, vm_state="active"):
        if instance.vm_state == "actvie" or vm_state == "stopepd":
                                 ^^^^^^ error unknown-status
                                                         ^^^^^^^ error unknown-status
            make_instance(state="stopped ")
                                 ^^^^^^^^ error unknown-status
    `,
  ],
  [
    'the same in a variable that was given the status, and in a double that has a vm_state as well',
    'python',
    `
    from novaclient import exceptions

    def f(self, server_id):
        status = self.servers_client.show_server(server_id)["server"]["status"]
        if status == "RESIZED":
                      ^^^^^^^ info foreign-status
            return FakeInstance(status="SHUTDOWN", vm_state="stopped")
                                        ^^^^^^^^ info foreign-status
        return status == "SHUTOFF"
    `,
  ],
  [
    'neither in what a waiter gave, nor where our cloud is not named, nor in a double of something else',
    'python',
    `
    def f(self, server_id, wait):
        status = self.wait(server_id)
        if status == "RESIZED":
            return FakeInstance(status="SHUTDOWN", engine="mysql")

    def g(self, server):
        status = server["status"]
        return status == "stopped"
    `,
  ],
  [
    'one more word beside the right one, which does no harm',
    'python',
    `
    def f(nova, server_id):
        return nova.servers.get(server_id).status in ("SHUTDOWN", "SHUTOFF")
                                                       ^^^^^^^^ info foreign-status
    `,
  ],
  [
    'the same in a record as only our API has it, which any other may have as its own',
    'json',
    `
    {"server": {"status": "RUNNING", "OS-EXT-STS:vm_state": "active", "OS-EXT-STS:power_state": "RUNNING"},
                           ^^^^^^^ error foreign-status
     "servers": [{"status": "SHUTDOWN", "OS-EXT-STS:task_state": null}],
                             ^^^^^^^^ error foreign-status
     "volume": {"status": "detached", "os-vol-host-attr:host": "node-1"},
                           ^^^^^^^^ error foreign-status
     "server_like": {"status": "RUNNING", "state": "active"}, "server": {"status": "RUNNING", "name": "web"}}
    `,
  ],
  [
    'a slip in what a provider’s schema has by default, and not its own case',
    'json',
    `
    {"resources": {"acme_compute_instance": {"power_state": {"type": "string", "default": "active"}},
                   "acme_compute_instance_v2": {"power_state": {"type": "string", "default": "shutof"}}}}
                                                                                              ^^^^^^ hint unknown-status
    `,
  ],
  [
    'a variable of any name that is traced to what the API answered',
    'go',
    `
    func f(c *gophercloud.ServiceClient, id string) bool {
    	v, _ := volumes.Get(c, id).Extract()
    	return v.Status == "in_use"
                         ^^^^^^ error unknown-status
    }

    const statusShutoff = "SHUTOF"
                           ^^^^^^ error unknown-status

    func g(s *servers.Server) bool { return s.Status == statusShutoff }
    `,
  ],
  [
    'no name of a power state where nothing is compared, and no word of another service',
    'python',
    `
    def f(nova, server_id, services):
        server = nova.servers.get(server_id)
        log_status(server, "SHUTDOWN")
        return server.power_state == "SHUTDOWN" or server.status == "disabled"
    `,
  ],
  [
    'the case of what SQL sets, and a slip in its condition',
    'shellscript',
    `
    mysql cinder -e "update volumes set status='AVAILABLE' where id='$ID'"
                                                ^^^^^^^^^ hint unknown-status
    mysql cinder -e "select id from volumes where status='eror'"
                                                          ^^^^ error unknown-status
    `,
  ],
  [
    'no case of what a condition of SQL compares',
    'yaml',
    `
    metrics:
      query: |
        SELECT i.host FROM nova.instances AS i WHERE i.deleted = 0
        AND (i.task_state IS NULL OR i.task_state NOT IN ('MIGRATING'))
      other: |
        SELECT host FROM nova.instances WHERE task_state IN ('spawning', 'deleting')
    `,
  ],
  [
    'no error of how an enum of the code’s own is written',
    'python',
    `
    class TestStorageVolumeState(TestCase):
        def test_there(self):
            self.assertEqual(StorageVolumeState.tostring(StorageVolumeState.AVAILABLE), "AVAILABLE")
                                                                                         ^^^^^^^^^ info unknown-status

        def test_back(self):
            self.assertEqual(StorageVolumeState.fromstring("available"), StorageVolumeState.AVAILABLE)
    `,
  ],
  [
    'no case of what an enum of openstack4j is written as',
    'java',
    `
    import org.openstack4j.model.compute.Server;
    class A {
      boolean f(OSClient os, String id) { return "active".equals(os.compute().servers().get(id).getStatus().value()); }
      boolean g(OSClient os, String id) { return "Stopped".equals(os.compute().servers().get(id).getStatus().value()); }
                                                  ^^^^^^^ error console-label
    }
    `,
  ],
];

describe('compared with a status, there is spoken of', () => {
  for (const [why, language, marked] of texts) it(why, () => checkRules(language, marked));
});
