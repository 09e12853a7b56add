import { checkLifecycles } from '../../support/check';

/** What is not ours though it has our words: other services’ records, other attributes, prose. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string, path?: string])[] = [
  [
    'the backup of a database, which is none of ours',
    'typescript',
    `
    describe('states', () => {
      expect(wrapper.server.status).toBe('ACTIVE');
                                          ^^^^^^ ecs.server
      const backupStates = { available: wrapper.backup.status === 'available' };
                                                                   ^^^^^^^^^ cinder.backup
      const states = { mongodbBackup: { status: 'available' } };
    });
    `,
  ],
  [
    'what comes from the package of another service, whatever the variable is called',
    'go',
    `
    import (
      "example.com/sdk/openstack/bms/v1/baremetalservers"
      "example.com/sdk/openstack/compute/v2/servers"
    )
    func bare(client *sdk.Client) bool {
      server, err := baremetalservers.Get(client, id).Extract()
      return err == nil && server.Status == "DELETED"
    }
    var expectedServer1 = baremetalservers.Server{Name: "s", Status: "ACTIVE"}
    var expectedServer2 = servers.Server{Name: "s", Status: "ACTIVE"}
                                                             ^^^^^^ ecs.server
    func plain(client *sdk.Client) bool {
      server, err := servers.Get(client, id).Extract()
      return err == nil && server.Status == "DELETED"
                                             ^^^^^^^ ecs.server
    }
    `,
  ],
  [
    'jobs of other services, which are the same as ours',
    'go',
    `
    func wait(client *golangsdk.ServiceClient, id string) bool {
      job := new(JobStatus)
      client.Get(client.ServiceURL("jobs", id), job)
      return job.Status == "FAIL" || job.State == "available"
                            ^^^^ job.async
    }
    `,
    'sdk/openstack/bms/v1/jobs.go',
  ],
  [
    'what is translated to words of somebody else',
    'java',
    `
    class OpenstackMapping {
      static String toMachineStatus(String openstackStatus) {
        if (openstackStatus.equalsIgnoreCase("active")) return "Running";
        return "Stopped";
      }
    }
    `,
  ],
  [
    'what a flavor is handed over with',
    'python',
    `
    class ServersTest(ServersTestBase):
        def test_create_server(self):
            self.run_build_test(self.create_flavor(), server, end_status="ERROR")
                                                                          ^^^^^ ecs.server
    `,
  ],
  [
    'an attribute of another resource with its own words',
    'python',
    'answer = {"nodes": [{"task_state": "available"}], "servers": [{"task_state": "spawning"}]}\n' +
      '                                                                              ^^^^^^^^ ecs.task_state',
  ],
  [
    'names that stand for a resource in a test',
    'python',
    `
    def test_run(self, mock_wait_for_status):
        volumes = [mock.Mock(id="VOLUME_ID", status="available")]
                                                     ^^^^^^^^^ evs.disk
        mock_wait_for_status.assert_called_once_with("foo_server", ready_statuses=["ACTIVE"])
                                                                                    ^^^^^^ ecs.server
        mock_wait_for_status.assert_called_once_with("foo_share", ready_statuses=["available"])
    `,
  ],
  [
    'a job of nobody knows whom',
    'python',
    `
    if job.status == "fail" or job.status == "running":
        report(job)
    if job.status == "FAIL":
                      ^^^^ job.async
        report(job)
    `,
  ],
  [
    'another object’s field of the same name',
    'python',
    `
    def test_create(self):
        instance = self.plugin.answer
        answer = {"subnets": [], "status": "ACTIVE"}
        instance.create_network.side_effect = [answer]
    `,
  ],
  [
    'the client of another service',
    'python',
    'parser.add_argument("--status", choices=["available", "error", "creating", "deleting", "restoring"])',
    'manilaclient/osc/v2/share_backups.py',
  ],
  [
    'what a description says',
    'python',
    `
    first = {"description": "The backup status, such as creating.", "enum": ["available", "restoring"]}
                                                                              ^^^^^^^^^ cinder.backup
                                                                                           ^^^^^^^^^ cinder.backup
    second = {"description": "The widget status, such as creating.", "enum": ["available", "error"]}
    `,
    'plugins/cinder_schemas.py',
  ],
  ['whether a model can be had', 'python', 'strategy = {"state": [{"compute_model": "available"}]}', 'nova/a.py'],
  [
    'names of fields beside those of attributes',
    'python',
    `
    class Server(resource.Resource):
        mapping = resource.QueryParameters("power_state", "vm_state", "status", soft="soft_deleted", ip="address")
    `,
    'compute/v2/server.py',
  ],
  [
    'a folder that is a service’s',
    'python',
    `
    backups = list(self.proxy.backups(status="available"))
                                              ^^^^^^^^^ vbs.backup
    `,
    'sdk/volume_backup/v2/test_proxy.py',
  ],
  [
    'the status of a service, whoever is asked for it',
    'ruby',
    `
    on_server = Fog::OpenStack::Compute.new.get_service(id).body
    on_server["service"]["status"].must_equal "ACTIVE"
    on_server["server"]["status"].must_equal "ACTIVE"
                                              ^^^^^^ ecs.server
    `,
  ],
  [
    'what a program says of a power that it does not know',
    'ruby',
    `
    def calculate_power_state(raw)
      NAMES[raw] || "unknown"
    end
    server.power_state = "shelved_offloaded"
                          ^^^^^^^^^^^^^^^^^ ecs.server
    `,
    'openstack/cloud_manager/vm.rb',
  ],
  [
    'a snapshot of a consistency group, which is none of a disk',
    'yaml',
    `
    cg_snapshot:
      properties:
        status: 'creating'
    snapshot:
      properties:
        status: 'creating'
                 ^^^^^^^^ evs.snapshot
    `,
  ],
  [
    'a wait for something at a host, which is not what the host’s status says',
    'python',
    `
    seen = wait_host_status(host, "SHUTOFF")
    `,
    'cloud/hosts.py',
  ],
];

describe('a status is known, or not, beside', () => {
  for (const [why, language, marked, path] of texts) it(why, () => checkLifecycles(language, marked, path));
});
