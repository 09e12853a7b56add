import { checkLifecycles } from '../../support/check';

/** Code about other vendors’ clouds. Unmarked literals belong to no lifecycle. */
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
    'another cloud’s service that is called as ours is',
    'go',
    `
    package disks

    import "github.com/aliyun/sdk/services/ecs"

    func isFree(disk ecs.Disk) bool { return disk.Status == "Available" }
    `,
  ],
  [
    'a volume in a file that has no more of the maker of another cloud than his libraries',
    'go',
    `
    package driver

    import (
      "google.golang.org/grpc/codes"
      "github.com/google/uuid"
    )

    func isFree(volume *Volume) bool { return volume.Status == "in-use" || volume.Status == "error_deleting" }
                                                                ^^^^^^ evs.disk
                                                                                             ^^^^^^^^^^^^^^ evs.disk
    `,
  ],
  [
    'but the other cloud where it is his service',
    'go',
    `
    package driver

    import "google.golang.org/api/compute/v1"

    func isFree(volume *Volume) bool { return volume.Status == "in-use" || volume.Status == "error_deleting" }
    `,
  ],
];

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
    'the machine of a hypervisor',
    'lib/virtualbox/create.py',
    'python',
    `
    if vm_state in ("stopped", "paused"):
        pass
    `,
  ],
  [
    'a list of words that are all our servers’, as a cloud that is built on ours has them',
    'src/main/java/com/vultr/api/InstanceStatus.java',
    'java',
    `
    enum InstanceStatus {
      A("ACTIVE"), B("VERIFY_RESIZE"), C("SHELVED_OFFLOADED"), D("SOFT_DELETED");
         ^^^^^^ ecs.server
                      ^^^^^^^^^^^^^ ecs.server
                                          ^^^^^^^^^^^^^^^^^ ecs.server
                                                                  ^^^^^^^^^^^^ ecs.server
    }
    `,
  ],
  [
    'but not one of words that others have, too',
    'src/main/java/com/vultr/api/InstanceStatus.java',
    'java',
    `
    enum InstanceStatus {
      A("ACTIVE"), B("SUSPENDED"), C("REBOOT"), D("DELETED");
    }
    `,
  ],
];

describe('in files about other clouds is seen', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
  for (const [why, path, language, marked] of placed) it(why, () => checkLifecycles(language, marked, path));
});
