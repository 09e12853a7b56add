import { checkLifecycles } from '../../support/check';

/** Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'the volume of another vendor’s cloud',
    'go',
    `
    package driver

    import "github.com/aws/aws-sdk-go/service/ec2"

    func isFree(volume *ec2.Volume) bool { return *volume.State == "available" }
    `,
  ],
  [
    'the virtual machine of another vendor’s cloud, whatever its compute service is called',
    'java',
    `
    import com.microsoft.azure.management.compute.VirtualMachine;

    class Machines {
      boolean isStopped(VirtualMachine vm) { return "stopped".equals(vm.compute().getStatus()); }
    }
    `,
  ],
  [
    'the server of another vendor’s cloud, whose service has the name of ours',
    'go',
    `
    package resources

    import "github.com/aliyun/alibaba-cloud-sdk-go/services/ecs"

    func (handler *VMHandler) convert(vmStatus string) string {
      if strings.EqualFold(vmStatus, "Pending") { return "early" }
      if strings.EqualFold(vmStatus, "Running") { return "there" }
      return vmStatus
    }
    `,
  ],
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
    'our volume in a file that copies from another vendor’s cloud',
    'go',
    `
    package driver

    import "github.com/aws/aws-sdk-go/service/ec2"
    import "github.com/gophercloud/gophercloud/openstack/blockstorage/v3/volumes"

    func isFree(volume *volumes.Volume) bool { return volume.Status == "available" }
                                                                        ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'the state of a hypervisor’s machine, which shares a name and some words',
    'python',
    `
    VM_STATE_MAP = {"Running": 1, "Stopped": 2, "Paused": 3, "CrashLoopBackOff": 4}
    `,
  ],
  [
    'a word of its own in the state of a machine that may be anybody’s',
    'typescript',
    `
    const isOn = row.vmState === 'running';
    `,
  ],
  [
    'that word where our cloud is named',
    'python',
    `
    from novaclient import client

    if server.vm_state == "runing_up":
                           ^^^^^^^^^ ecs.vm_state
        pass
    `,
  ],
  [
    'a word of its own in the state of a disk',
    'typescript',
    `
    const row = disk.state === 'done' ? 1 : 2;
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
    'what is asked of another cloud’s client inside a driver of ours',
    'python',
    `
    from cinder.volume import driver

    class PlainDriver(driver.VolumeDriver):
        def copy(self, volume, ec2_conn):
            self._wait_for_state(ec2_conn, volume.vol_id, "available")
            self._wait_for_state(self.cinder, volume.vol_id, "available")
                                                              ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'an answer whose keys have capitals, of something that is called a server there',
    'python',
    `
    left = client.describe_servers()["Servers"]
    assert left[0]["Status"] == "DELETING"
    assert server["Status"] == "ACTIVE"
                                ^^^^^^ ecs.server
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
    'another cloud’s service that is called as ours is',
    'go',
    `
    package disks

    import "github.com/aliyun/sdk/services/ecs"

    func isFree(disk ecs.Disk) bool { return disk.Status == "Available" }
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

/** The same where only the file's path tells. */
const placed: readonly (readonly [why: string, path: string, language: string, marked: string])[] = [
  [
    'our volume, moved by one of our services in a folder of another cloud',
    'clone/plugins/aws/driver.py',
    'python',
    `
    def release(self, volume_id, server_id):
        self.nova_api.detach_volume(server_id, volume_id)
        volume = self.volume_api.get(volume_id)
        return volume["status"] == "available"
                                    ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'a volume there of which nobody speaks to us',
    'clone/plugins/aws/disks.py',
    'python',
    `
    def release(self, volume_id, server_id):
        self.compute.detach_volume(server_id, volume_id)
        volume = self.volume_api.get(volume_id)
        return volume["status"] == "available"
    `,
  ],
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
    'a disk of another cloud, by the way its keys are written',
    'tests/test_disks.py',
    'python',
    `
    NEW_DISK = {"status": "CREATING", "name": "one", "selfLink": "disks/one"}
    OLD_DISK = {"status": "creating", "name": "one", "links": []}
                           ^^^^^^^^ evs.disk
    `,
  ],
  [
    'a volume of an array that has accounts, by the keys beside it',
    'tests/test_arrays.py',
    'python',
    `
    CINDER_VOLUME = {"volumes": [{"status": "deleting", "volumeID": 5, "size": 1}]}
                                             ^^^^^^^^ evs.disk
    ARRAY_VOLUME = {"volumes": [{"status": "deleting", "volumeID": 5, "accountID": 25}]}
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
    'what an array says of how its snapshots work',
    'scripts/arrays.py',
    'python',
    `
    def make(volume):
        snap = volume.snapshots.create()
        if snap["op_state"] == "available":
            return True
        return snap["status"] == "available"
                                  ^^^^^^^^^ evs.snapshot
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
    'the volume of a cloud whose name is written as two words',
    'IM/connectors/CloudStack.py',
    'python',
    `
    self.wait_volume(volume, state="in-use")
    `,
  ],
  [
    'a server in what another cloud’s template makes of ours',
    'heat/engine/resources/aws/ec2/machine.py',
    'python',
    `
    from heat.common import exception

    server = plugin.fetch_server(server_id)
    if plugin.get_status(server) == "SUSPENDED":
                                     ^^^^^^^^^ ecs.server
        pass
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
    'the devices of a driver of ours',
    'cinder/volume/drivers/acme/client.py',
    'python',
    `
    def list_volumes(self):
        return [volume for volume in self.array.volumes() if volume["status"] != "In-use"]

    def wait_for_snap(self, volume, snap):
        if snap.op_state == "available":
            return self.array.status(volume["id"])["state"] == "available"
        answer = {"status": "Completed", "error": {"code": 5}}

    def create_volume(self, volume):
        volume.status = "error"
                         ^^^^^ evs.disk
        acceptable_states = ["available", "in-use"]
                              ^^^^^^^^^ evs.disk
                                           ^^^^^^ evs.disk
        self.validate_state(volume.status, acceptable_states)
    `,
  ],
  [
    'what a driver puts into what it gives back of a group',
    'cinder/volume/drivers/acme/groups.py',
    'python',
    `
    def _create_cgsnapshot(self, context, cgsnapshot, snapshots):
        update = {"id": cgsnapshot["id"]}
        self.array.take(cgsnapshot)
        update["status"] = "available"
        return update, snapshots
    `,
  ],
  [
    'a driver of ours for what another cloud makes',
    'cinder/volume/drivers/ibm/strings.py',
    'python',
    `
    REPLICATION_STATUS_DISABLED = "disabled"
                                   ^^^^^^^^ cinder.replication_status
    `,
  ],
  [
    'the server of another cloud',
    'openvim/threads.py',
    'python',
    `
    def start_server(server_id):
        new_status = "ACTIVE"
    `,
  ],
  [
    'the wait of a driver for something of its array',
    'cinder/volume/drivers/acme/mirror.py',
    'python',
    `
    def failover(self, volume_ids):
        self.array.wait_copy_finished(volume_ids, "suspended")
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
    'answers of our cloud in what another one’s folder holds',
    'aws_patches/fixtures/openstack_v1.1/servers.json',
    'json',
    `
    {"servers": [{"status": "BUILD", "hostId": "1", "addresses": {}}]}
                             ^^^^^ ecs.server
    `,
  ],
  [
    'answers of another cloud in what a folder of ours holds',
    'openstack_patches/fixtures/aws/servers.json',
    'json',
    '{"servers": [{"status": "BUILD", "hostId": "1", "addresses": {}}]}',
  ],
  [
    'the disk of one of the clouds that a program speaks to',
    'pkg/multicloud/ksyun/disk.go',
    'go',
    `
    package multicloud

    func (disk *SDisk) GetStatus() string {
    	switch disk.VolumeStatus {
    	case "available", "in-use":
    		return api.DISK_READY
    	}
    	return disk.VolumeStatus
    }
    `,
  ],
  [
    'that of ours among them',
    'pkg/multicloud/openstack/disk.go',
    'go',
    `
    package multicloud

    func (self *SDisk) GetStatus() string {
    	switch self.Status {
    	case "available", "in-use":
           ^^^^^^^^^ evs.disk
                        ^^^^^^ evs.disk
    		return api.DISK_READY
    	}
    	return self.Status
    }
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
    'what a hypervisor says of its machine, and what our service says of its own',
    'nova/virt/vmwareapi/ops.py',
    'python',
    `
    def halt(self, instance, ref):
        power_state = self._session.get_property(ref, "runtime.powerState")
        if power_state.lower() == "suspended" and instance.vm_state == "paused":
                                                                        ^^^^^^ ecs.vm_state
            return True
    `,
  ],
  [
    'the same where no driver is',
    'nova/virt/ops.py',
    'python',
    `
    def halt(self, instance):
        if instance.power_state.lower() == "suspended":
                                            ^^^^^^^^^ ecs.power_state
            return True
    `,
  ],
  [
    'what another cloud lists, beside what ours has',
    'api/test_volume.py',
    'python',
    `
    def test_list(self):
        self.volume.status = "error_extending"
                              ^^^^^^^^^^^^^^^ evs.disk
        answer = self.execute("DescribeVolumes", {})
        self.assertEqual("in-use", answer["volumeSet"][0]["status"])
        self.assertEqual("in-use", answer["volumes"][0]["status"])
                          ^^^^^^ evs.disk
    `,
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
    'the machine inside a firewall, by the test of what it stands in',
    'ecl/resource_ecl_security_network_based_device_single_test.go',
    'go',
    'const shown = ' + '`{"msa_device_id": "CES1", "os_server_status": "ACTIVE", "os_server_name": "fw"}`',
  ],
  [
    'the server of a smaller cloud, which has only a folder of its own',
    'lib/fog/glesys/server_spec.rb',
    'ruby',
    'server.wait_for { server.status == "stopped" }',
  ],
  [
    'a volume of the storage that a cloud sells beside its Cinder',
    'v2/ecl/storage/v1/volumes/testing/fixtures.go',
    'go',
    'const shown = `{"volume": {"status": "available", "iops_per_gb": "2"}}`',
  ],
  [
    'a volume of its Cinder',
    'v2/ecl/computevolume/v2/volumes/testing/fixtures.go',
    'go',
    `
    const shown = '{"volume": {"status": "available", "volume_type": "fast"}}'
                                          ^^^^^^^^^ evs.disk
    `.replaceAll("'", '`'),
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
    'a key that only our API has in another cloud’s answer, where it has a word of ours',
    'server_test.go',
    'go',
    `
    package shop

    import "github.com/bizflycloud/gobizfly/testlib"

    const right = '{"servers": [{"OS-EXT-STS:vm_state": "stopped", "tags": []}]}'
                                                         ^^^^^^^ ecs.vm_state
    const other = '{"servers": [{"OS-EXT-STS:vm_state": "STOPPED", "tags": []}]}'
    const plain = '{"servers": [{"vm_state": "stopped", "tags": []}]}'
    `.replaceAll("'", '`'),
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
    'a server of a smaller cloud that a provider asks',
    'vserver/resource_server.go',
    'go',
    `
    package vserver

    import "github.com/vngcloud/terraform-provider-vngcloud/client/vserver"

    func refresh(id string) interface{} { return vserver.Server{Status: "DELETED"} }
    `,
  ],
  [
    'a server of ours, by what an older client is called',
    'providers/servers.go',
    'go',
    `
    package providers

    var running = osservers.ListOpts{Name: name, Status: "ACTIVE"}
                                                          ^^^^^^ ecs.server
    `,
  ],
  [
    'a server where no folder names another cloud',
    'lib/fog/compute/server_spec.rb',
    'ruby',
    `
    server.wait_for { server.status == "stopped" }
                                        ^^^^^^^ ecs.server
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
    'the machine of a hypervisor',
    'lib/virtualbox/create.py',
    'python',
    `
    if vm_state in ("stopped", "paused"):
        pass
    `,
  ],
];

describe('in files about other services is seen', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
  for (const [why, path, language, marked] of placed) it(why, () => checkLifecycles(language, marked, path));
});
