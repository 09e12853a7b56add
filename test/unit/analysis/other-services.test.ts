import { checkLifecycles } from '../../support/check';

/** Code about other services and programs. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'a job of another service, by words that only jobs have',
    'java',
    `
    package com.huaweicloud.sdk.bms.v1.model;

    class ShowJobResponse {
      static class StatusEnum {
        static final StatusEnum SUCCESS = new StatusEnum("SUCCESS");
                                                          ^^^^^^^ job.async
        static final StatusEnum FAIL = new StatusEnum("FAIL");
                                                       ^^^^ job.async
        static final StatusEnum INIT = new StatusEnum("INIT");
                                                       ^^^^ job.async
      }
    }
    `,
  ],
  [
    'the snapshot of a file share, by the package that gives it',
    'go',
    `
    package sanity

    import "github.com/gophercloud/gophercloud/v2/openstack/sharedfilesystems/v2/snapshots"

    const (
      snapshotReady = "available"
      snapshotGone  = "deleting"
    )

    func (c fake) make() *snapshots.Snapshot {
      snap := &snapshots.Snapshot{}
      snap.Status = "available"
      return snap
    }
    `,
  ],
  [
    'the volume’s snapshot beside the share',
    'go',
    `
    package both

    import "github.com/gophercloud/gophercloud/v2/openstack/sharedfilesystems/v2/shares"
    import "github.com/gophercloud/gophercloud/v2/openstack/blockstorage/v3/snapshots"

    func isReady(snap *snapshots.Snapshot) bool { return snap.Status == "available" }
                                                                         ^^^^^^^^^ evs.snapshot
    `,
  ],
  [
    'a list of statuses that names no resource, of a service that is not ours',
    'python',
    `
    Status = enum("NetStatus", ("ACTIVE", "DOWN", "BUILD", "ERROR"))
    `,
  ],
  [
    'an enum of words that several services share',
    'typescript',
    `
    export enum JobStatusEnum { PENDING = 'pending', RUNNING = 'running', SUCCESS = 'success', FAILED = 'failed', SKIPPED = 'skipped' }
    `,
  ],
  [
    'an operation that is given by its name',
    'python',
    `
    delete_server = self.patch(self.ServerManager, "delete")
    pause = mock.patch.object(nova.ServerManager, "pause")
    `,
  ],
  [
    'an operation in a table of cases',
    'go',
    `
    package server

    func TestServerResize(t *testing.T) {
      cases := []test{{"confirm", "confirmResize"}, {"revert", "revertResize"}}
    }
    `,
  ],
  [
    'a phase of some work, told from how far the disks are',
    'typescript',
    `
    const label = \`Disk \${status.currentDisk} of \${status.totalDisks}\`;
    const phase = { status: isPaused ? 'paused' : 'running', detail: label };
    `,
  ],
];

const placed: readonly (readonly [why: string, path: string, language: string, marked: string])[] = [
  [
    'a record of a program that is called a server, in a case that our API never writes',
    'bench/tests/test_server.py',
    'python',
    `
    class TestPlay(TestCase):
        def test_play(self):
            self.assertHasRecord({"status": "error"}, server.play())
    `,
  ],
  [
    'a unit of a model, by the time since which it is so',
    'tests/test_units.py',
    'python',
    `
    relations = {"glance/0": {"status": "active", "since": "2018-09-27 11:27:19Z"}}
    images = {"glance/0": {"status": "active", "size": 3}}
                                      ^^^^^^ ims.image
    `,
  ],
  [
    'a log of what a user has done',
    'dashboards/volumes/forms.py',
    'python',
    `
    def handle(self, request, data):
        try:
            volume = cinder.volume_create(request, data["size"], data["name"])
        except Exception:
            record(request, resource_type="volume", action_name="Create Volume", status="error")
    `,
  ],
  [
    'a setting that is given to a call, where only the file is called after a server',
    'jobs/update-server.py',
    'python',
    `
    settings.set("catalogs/files/status", "ACTIVE")
    `,
  ],
  [
    'the same where the file speaks of our service',
    'jobs/update-server.py',
    'python',
    `
    from novaclient import client

    settings.set("catalogs/files/status", "ACTIVE")
                                           ^^^^^^ ecs.server
    `,
  ],
  [
    'a word of one resource alone, given to a call in the file that is called after it',
    'e2e/pages/storage/volume.spec.js',
    'javascript',
    `
    cy.waitForText("in-use");
                    ^^^^^^ evs.disk
    `,
  ],
  [
    'the session of a program that has a server, of which only the folder speaks',
    'core/bench_server/controllers/run.py',
    'python',
    `
    def run(session_id):
        session = Sessions.get(session_id)
        session.bench_status = "ERROR"
    `,
  ],
  [
    'the instance of a database, in a folder of that name',
    'core/api/database/InstanceTest.java',
    'java',
    `
    class InstanceTest {
      void create() { assertEquals(instance.getStatus(), "BUILD"); }
    }
    `,
  ],
  [
    'the instance of a server beside it',
    'core/api/compute/InstanceTest.java',
    'java',
    `
    class InstanceTest {
      void create() { assertEquals(instance.getStatus(), "BUILD"); }
                                                          ^^^^^ ecs.server
    }
    `,
  ],
  [
    'the instance of a service that nobody knows',
    'services/frobs/v1/model/Instance.ts',
    'typescript',
    `
    const isUp = instance.status === 'ACTIVE';
    `,
  ],
  [
    'what has a status in a folder about computing, and no name',
    'apis/compute/app.go',
    'go',
    `
    const APP_STATUS_UNKNOWN = "unknown"
    `,
  ],
  [
    'the network card of a server',
    'acceptance/data_source_otc_compute_nic_v2_test.go',
    'go',
    `
    var check = resource.TestCheckResourceAttr("data.otc_compute_nic_v2.nic", "status", "ACTIVE")
    `,
  ],
  [
    'the instance of a service that is ours',
    'services/ecs/v1/model/Instance.ts',
    'typescript',
    `
    const isUp = instance.status === 'ACTIVE';
                                      ^^^^^^ ecs.server
    `,
  ],
  [
    'words that no other resource has',
    'sahara/plugins/pictures.py',
    'python',
    `
    BAD_IMAGE_STATUS = ["killed", "pending_delete"]
                         ^^^^^^ ims.image
                                   ^^^^^^^^^^^^^^ ims.image
    `,
  ],
  [
    'words that many resources have',
    'sahara/plugins/pictures.py',
    'python',
    `
    GOOD_IMAGE_STATUS = ["active", "deleted"]
    `,
  ],
  [
    'another service’s answer whose class is named for a server',
    'services/widgets/v1/model/RebootServerResponse.java',
    'java',
    `
    import com.huaweicloud.sdk.core.SdkResponse;

    class RebootServerResponse extends SdkResponse {
      static final StatusEnum ERROR = new StatusEnum("ERROR");
    }
    `,
  ],
  [
    'the port of a server',
    'tests/compute/fakes.py',
    'python',
    `
    from openstack.compute.v2 import server_interface

    info = {"port_state": "ACTIVE", "server_id": "1"}
    server_interface.ServerInterface(**info)
    `,
  ],
  [
    'a word that only begins like a status, in a file named for the resource',
    'schema/response/volume/services.py',
    'python',
    `
    services = {"items": {"properties": {"state": {"enum": ["up", "down"]}}}}
    `,
  ],
  [
    'an instance that has a database',
    'samples/instance-list.json',
    'json',
    `
    { "instances": [{ "id": "1", "status": "ACTIVE", "flavor": {}, "datastore": {} }] }
    `,
  ],
  [
    'what a class makes that nobody knows, and what one makes that is ours',
    'gadgets/tests/compute/test_nova_driver.py',
    'python',
    `
    from novaclient import exceptions

    def setUp(self):
        manager = nova_common.VirtualMachineManager()
        gadget = models.Gadget(status="ACTIVE", lb_network_ip=ip)
        server = models.FakeServer(status="ACTIVE")
                                           ^^^^^^ ecs.server
    `,
  ],
  [
    'the kind and the name of what is waited for',
    'functional/volume/test_volume_snapshot.py',
    'python',
    `
    class VolumeSnapshotTests(common.BaseVolumeTests):
        def tearDown(cls):
            cls.wait_for_status("volume", cls.VOLUME_NAME, "available")
                                                            ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'an instance of a group that scales',
    'otcextensions/sdk/auto_scaling/v1/_proxy.py',
    'python',
    `
    def wait_for_instance(self, instance, failures=None):
        failures = ["ERROR"] if failures is None else failures
    `,
  ],
  [
    'the name of an option, and what went wrong with a disk',
    'pkg/openstack/volume.go',
    'go',
    `
    package openstack

    func (c *Controller) init(volume *Volume) error {
    	c.volumeList.Flags().BoolVar(&c.volumeAvailable, "available", false, "only those")
    	return handleError(volume, "error")
    }
    `,
  ],
  [
    'a snapshot of a share, by the file that is named for its service',
    'spec/shared_file_system_spec.rb',
    'ruby',
    'snap = @service.snapshots.all(name: "daily").first; snap.status.must_equal "deleting"',
  ],
  [
    'the machine under an appliance of the network',
    'sdk/vna/v1/appliances/fixtures.go',
    'go',
    'var first = appliances.Appliance{OSLoginStatus: "ACTIVE", VMStatus: "ACTIVE"}',
  ],
  [
    'the server that another service gives a developer',
    'services/modelarts/resource_devserver.go',
    'go',
    `
    package modelarts

    import "example.com/huaweicloud/config"

    func refreshDevServerStatus(client *config.Client, devServerId string) (string, error) {
    	status := getDevServer(client, devServerId).Status
    	if contains([]string{"CREATE_FAILED", "ERROR"}, status) {
    		return "ERROR", fail(status)
    	}
    	return status, nil
    }
    `,
  ],
  [
    'a pair of disks of another service',
    'otc/resource_sdrs_replication_pair_v1_test.go',
    'go',
    'var found = TestCheckResourceAttr("otc_sdrs_replication_pair_v1.one", "status", "available")',
  ],
  [
    'a pair of disks',
    'otc/resource_evs_replication_pair_v1_test.go',
    'go',
    `
    var found = TestCheckResourceAttr("otc_evs_replication_pair_v1.one", "status", "available")
                                                                                    ^^^^^^^^^ evs.replication_pair
    `,
  ],
  [
    'an instance of a function',
    'src/main/java/org/example/compute/Scale.java',
    'java',
    `
    class Scale {
      Answer answer(Data data, String status) { return status.equals("ERROR") ? data.getFunctionInstanceId() : null; }
    }
    `,
  ],
  [
    'what others keep in a server’s metadata, and its status',
    'openstack/step_wait.go',
    'go',
    `
    package openstack

    func isReady(client *gophercloud.ServiceClient, id string) bool {
    	server, _ := servers.Get(client, id).Extract()
    	if server.Metadata["rackconnect_automation_status"] == "DEPLOYED" || server.Metadata["power_status"] == "ACTIVE" {
    		return true
    	}
    	return server.Status == "ACTIVE"
                              ^^^^^^ ecs.server
    }
    `,
  ],
  [
    'what a test calls its double, and not the state that it has',
    'spec/driver/openstack_spec.rb',
    'ruby',
    `
    let(:block_device_mapping) { { volume_id: "1" } }
    before { allow(server).to receive(:task_state).and_return("block_device_mapping") }
                                                               ^^^^^^^^^^^^^^^^^^^^ ecs.task_state
    `,
  ],
  [
    'the kind of thing that a provider of Puppet deals with',
    'spec/unit/provider/neutron_port/openstack_spec.rb',
    'ruby',
    `
    describe 'list' do
      let(:instances) { provider_class.instances }
      it 'reads them' do
        expect(instances[1].status).to eq('DOWN')
        expect(instances[0].status).to eq('ACTIVE')
      end
    end
    `,
  ],
  [
    'servers, of which another such provider makes a list',
    'spec/unit/provider/nova_server/openstack_spec.rb',
    'ruby',
    `
    describe 'list' do
      let(:instances) { provider_class.instances }
      it 'reads them' do
        expect(instances[0].status).to eq('ACTIVE')
                                           ^^^^^^ ecs.server
      end
    end
    `,
  ],
];

describe('in files about other services is seen', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
  for (const [why, path, language, marked] of placed) it(why, () => checkLifecycles(language, marked, path));
});
