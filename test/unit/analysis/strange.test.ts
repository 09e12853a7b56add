import { checkLifecycles } from '../../support/check';

/** Words that no lifecycle knows and answers of other clouds. Unmarked literals belong to no lifecycle. */
const loud: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'among statuses of its own',
    'python',
    `
    wait_for_server(server, failure_statuses=["ERROR", "DELETED", "GONE_AWAY"])
                                               ^^^^^ ecs.server
                                                        ^^^^^^^ ecs.server
                                                                   ^^^^^^^^^ ecs.server
    `,
  ],
  [
    'compared with the status outright',
    'python',
    `
    if volume.status == "frozen-solid":
                         ^^^^^^^^^^^^ evs.disk
        pass
    `,
  ],
  [
    'that is a status of another lifecycle',
    'python',
    `
    server = FakeServer(status="available")
                                ^^^^^^^^^ ecs.server
    `,
  ],
  [
    'that the console has for it, beside a key of our own',
    'json',
    `
    {"servers": [{"OS-DCF:diskConfig": "AUTO", "status": "Running"}]}
                                                          ^^^^^^^ ecs.server
    `,
  ],
  [
    'of a machine where the cloud is named, or its attribute',
    'python',
    `
    from nova import objects

    if instance.state == "stopped" or other.vm_state == "stopped":
                          ^^^^^^^ ecs.vm_state
                                                         ^^^^^^^ ecs.vm_state
        start(instance)
    `,
  ],
  [
    'of a numbered resource',
    'python',
    `
    self.assertEqual("SHUTOFF", found_server1["status"])
                      ^^^^^^^ ecs.server
    `,
  ],
  [
    'of a server behind an interface like another cloud’s',
    'python',
    `
    from heat.engine.resources.aws.ec2 import instance
    from heat.engine.clients.os import nova

    server.status = "ACTIVE"
                     ^^^^^^ ecs.server
    `,
  ],
  [
    'of a server, but not of its interface',
    'python',
    `
    server = self.show_server(ident)["server"]
    waiters.wait_for_server_status(self.client, server["id"], "ACTIVE")
                                                               ^^^^^^ ecs.server
    waiters.wait_for_interface_status(self.client, server["id"], "eth0", "ACTIVE")
    waiters.wait_for_server_interface(self.client, server["id"], "ACTIVE")
    `,
  ],
  [
    'in a file of another service, beside the name of its own',
    'python',
    `
    import freezer

    class FakeCinderClient:
        def __init__(self):
            self.backups = {1: {"id": 1, "status": "available", "is_incremental": False}}
                                                    ^^^^^^^^^ cinder.backup
    `,
  ],
  [
    'of what a short name stands for',
    'python',
    `
    fv = base.FakeVolume("creating")
                          ^^^^^^^^ evs.disk
    self.assertEqual("available", fv.status)
                      ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'that is asked for by its name',
    'python',
    `
    def is_active(image):
        return getattr(image, "status", None) == "active"
                                                  ^^^^^^ ims.image
    `,
  ],
  [
    'by what a variable is made of, whatever it is called',
    'python',
    `
    cached_task = getattr(server, "OS-EXT-STS:task_state")
    if cached_task == "powering-on":
                       ^^^^^^^^^^^ ecs.task_state
        pass
    `,
  ],
  [
    'with which a mock was called',
    'python',
    `
    client.wait_for_server.assert_called_once_with("FAKE_ID", "ACTIVE")
                                                               ^^^^^^ ecs.server
    self.mock_volume_list.assert_called_once_with(request, {"status": "available"})
                                                                       ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'beside keys that answers about anything have',
    'python',
    `
    def test_create_volume():
        made = {"id": "1", "status": "creating", "project_id": "2", "tenant_id": "2", "user_id": "3", "tags": []}
                                      ^^^^^^^^ evs.disk
    `,
  ],
  [
    'of a job of ours, by the name of its cloud alone',
    'python',
    `
    import otcextensions

    def check(client, job_id):
        job = client.get_job(job_id)
        assert job.status == "SUCCESS"
                              ^^^^^^^ job.async
    `,
  ],
  [
    'of jobs among others of theirs',
    'typescript',
    `
    import { getJob } from './huaweicloud'
    export type JobStatus = 'INIT' | 'RUNNING' | 'SUCCESS'
                             ^^^^ job.async
                                      ^^^^^^^ job.async
                                                  ^^^^^^^ job.async
    `,
  ],
  [
    'of what a request gave',
    'typescript',
    `
    const { data: volume, status } = useQuery(['volume'], getVolume)
    if (volume.status === 'error') report()
                           ^^^^^ evs.disk
    `,
  ],
  [
    'of what a query of a procedure gave',
    'typescript',
    `
    const { data: server, status } = api.compute.getServer.useQuery({ id })
    if (server.status === 'error') report()
                           ^^^^^ ecs.server
    `,
  ],
  [
    'that one of two can be',
    'typescript',
    `
    volume.status = ok ? 'available' : 'error'
                          ^^^^^^^^^ evs.disk
                                        ^^^^^ evs.disk
    `,
  ],
  [
    'behind a pointer',
    'go',
    `
    func f() {
      ok := ptr.Deref(volume.Status, "") == "in-use"
                                             ^^^^^^ evs.disk
    }
    `,
  ],
  [
    'read as text',
    'java',
    `
    class Test {
      boolean f(JsonNode server) {
        return server.get("status").asText().equals("ACTIVE");
                                                     ^^^^^^ ecs.server
      }
      boolean g(JsonNode server) {
        return server.get("status").text().equals("ACTIVE");
      }
    }
    `,
  ],
  [
    'that an enum is asked for',
    'java',
    `
    import static org.openstack4j.model.compute.Server.Status.forValue;

    class Test {
      void f() {
        check(Server.Status.ACTIVE, Server.Status.forValue("ACTIVE"));
                                                            ^^^^^^ ecs.server
        check(Server.Status.SHUTOFF, forValue("SHUTOFF"));
                                               ^^^^^^^ ecs.server
      }
    }
    `,
  ],
  [
    'that a constant has for its name',
    'python',
    `
    class InstanceTaskState:
        DELETING = "deleting"
                    ^^^^^^^^ ecs.task_state
        IMAGE_SNAPSHOT = "image_snapshot"
                          ^^^^^^^^^^^^^^ ecs.task_state
        REBUILD_BLOCK_DEVICE_MAPPING = "rebuild_block_device_mapping"
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ecs.task_state
    `,
  ],
  [
    'that a server has where nobody knows it, as it is compared and listed',
    'python',
    `
    if server.status == "UNKNOWN":
                         ^^^^^^^ ecs.server
        wait_for_server(server, failure_statuses=["ERROR", "DELETED", "UNKNOWN"])
                                                   ^^^^^ ecs.server
                                                            ^^^^^^^ ecs.server
                                                                       ^^^^^^^ ecs.server
    `,
  ],
  [
    'that a test asserts with a slip',
    'python',
    `
    self.assertEqual("avialable", volume.status)
                      ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'beside what it is called',
    'python',
    `
    SERVER_STATUS_CHOICES = [("ACTIVE", "Running"), ("SHUTOFF", "Stopped"), ("ERROR", "Error")]
                               ^^^^^^ ecs.server
                                                      ^^^^^^^ ecs.server
                                                                              ^^^^^ ecs.server
    `,
  ],
];

const quiet: readonly (readonly [why: string, language: string, text: string])[] = [
  ['names of attributes that are expected', 'python', 'server = get_server(context, id, expected_attrs=["metadata"])'],
  ['the name of what is looked at', 'python', 'status = widgets.get_table_status(driver, "volumes", volume_name)'],
  ['the name of a type', 'json', '{"servers": [{"status": "string", "name": "string"}]}'],
  ['another case than all statuses', 'python', 'if volume.status == "Healthy":\n    pass'],
  ['an array’s own word for a disk', 'python', 'from cinder.volume.drivers import array\nvolume.status == "degraded"'],
  [
    'a volume of another cloud, by the names of its keys',
    'json',
    '{"Volumes": [{"State": "in-use", "VolumeId": "1", "SnapshotId": "2", "VolumeType": "gp"}]}',
  ],
  [
    'an attachment of another cloud, by the keys around it',
    'json',
    '{"NetworkInterfaces": [{"Attachment": {"Status": "attached"}, "Description": "one"}]}',
  ],
  [
    'an attachment in a record of what another cloud did',
    'json',
    '{"eventName": "RunInstances", "responseElements": {"items": [{"attachment": {"status": "attaching"}}]}}',
  ],
  ['a resource with a name of another cloud', 'json', '{"volume": {"volumeArn": "1", "status": "available"}}'],
  ['another cloud’s module', 'python', 'from cloud.aws import volumes\nvolumes.get(id).status == "available"'],
  ['numbers in a list', 'python', 'bs = ["1", "2", "3"]'],
  ['a password that is nearly the word', 'python', 'create_server(name="one", admin_password="passw0rd")'],
  ['what has a visibility', 'json', '{"status": "active", "icon": null, "visibility": "private", "tags": []}'],
  [
    'a word among statuses of something else',
    'go',
    'const (\n  JobStatusA = "waiting"\n  JobStatusB = "stopped"\n  JobStatusC = "paused"\n  JobStatusD = "RUNNING"\n)',
  ],
  ['the power of somebody’s machine', 'go', 'const (\n  VMPowerStateOn = "On"\n  VMPowerStateUnknown = "Unknown"\n)'],
  [
    'whether a backup’s resource is safe',
    'go',
    'package model // cbr\n\nvar ready = ResourceProtectStatus{value: "available"}',
  ],
  ['the size that a record is to have', 'python', 'expected_volume = dict(id=1, volume_count="null")'],
  ['the event of a machine of states', 'python', 'fsm = machine(server.status)\nprocess(fsm, server, event="error")'],
  ['what became of an image’s task', 'python', 'if image["task"]["status"] == "success":\n    pass'],
  [
    'what became of a page’s own request',
    'typescript',
    `
    const { status: loading } = useQuery(['volumes'], listVolumes)
    const removing = useMutation(deleteVolume)
    if (loading === 'error' || removing.status === 'error') report()
    `,
  ],
  [
    'what became of a query of a procedure',
    'typescript',
    `
    const { serverId } = useParams({ from: '/compute/servers/$serverId' })
    const { data, status } = api.compute.getServer.useQuery({ serverId })
    if (status === 'error') report()
    `,
  ],
  [
    'how something else went',
    'typescript',
    "import { Server } from './nova'\nexport const toast = (ok) => ({ status: ok ? 'success' : 'error', title: 'Server' })",
  ],
  ['a role that a server has', 'java', 'class ServerPoller { void f() { serverRole.setStatus("enabled"); } }'],
  [
    'how a job of a build server ended',
    'python',
    `
    def check(jenkins, job_id):
        status = jenkins.run_job(job_id)
        assert status == "SUCCESS"
    `,
  ],
  [
    'how a job went in a test of OpenStack, which has none of ours',
    'python',
    `
    from tempest import config

    JOB_SUCCESS = "SUCCESS"
    `,
  ],
  [
    'the state of what serves requests',
    'python',
    `
    def start(self):
        if self.manager.getStatus() != "ERROR":
            self.wsgi_server.register(self.manager)
            self.wsgi_server.start()
    `,
  ],
  [
    'the jobs of a program',
    'typescript',
    "import { listJobs } from './openstack'\nexport type JobStatus = 'queued' | 'running' | 'done' | 'broken'",
  ],
  [
    'what a program calls the statuses of its disks',
    'go',
    'const (\n  DiskCreating DiskStatus = "Creating"\n  DiskAvailable DiskStatus = "Available"\n)',
  ],
  ['what a program calls the status of a server', 'json', '{"servers": [{"name": "web", "status": "Active"}]}'],
  ['what is to become of an instance', 'json', '{"BOSH_INSTANCE_NEXT_STATE": "delete"}'],
  [
    'the code of an answer',
    'java',
    `
    class NovaMethod {
      void f(HttpResponse response) {
        int code = response.getStatusLine().getStatusCode();
        NovaException.Items items = NovaException.parse(code);
        if (items.message.contains("unknown")) retry();
      }
    }
    `,
  ],
  ['a machine of another cloud’s driver', 'go', 'import "sdk/photon"\n\nfunc f() { ok := vm.State == "STOPPED" }'],
  [
    'what a test has made up',
    'python',
    `
    def test_unified():
        volume = unified({"id": 1, "status": "banana"})
        self.assertEqual("banana", volume.status)
    `,
  ],
  [
    'what a program says where there is no status',
    'python',
    `
    import novaclient

    def status_of(server):
        if server is None:
            return "UNKNOWN"
        status = server.get("status") if server else "unknown"
        return server.get("status", "UNKNOWN")
    `,
  ],
  [
    'a service beside the servers of its host',
    'python',
    `
    nova_api.put_service(server.host_id, {"status": "disabled"})
    updated_server = nova.services.enable(server.host)
    return updated_server.status == "enabled"
    `,
  ],
  [
    'the state that a page keeps of a server beside the status',
    'typescript',
    `
    const isStopped = (server: OpenStackInstance): boolean => server.state === 'OK';
    `,
  ],
  ['what the machines of all clouds are', 'ruby', 'start(instance) if instance.state == "stopped"'],
  ['what a test finds', 'python', 'results.get_ping_status(server_1, server_2, expected="PASS", timeout=30)'],
  [
    'how a server is stopped',
    'python',
    `
    def stop_ecs_server(server_id: str, stop_type: str = "SOFT"):
        ecs_client = create_ecs_client()
        os_stop_option = BatchStopServersOption(servers=[ServerId(id=server_id)], type=stop_type)
        return ecs_client.batch_stop_servers(os_stop_option)
    `,
  ],
  ['keys that a server may have', 'python', 'def read_server(server):\n    allowed_keys = ["ip", "password"]'],
  ['what became of an image’s upload', 'json', '{"images": [{"metadata": {"image_state": "available"}}]}'],
];

describe('a status is a word', () => {
  for (const [why, language, marked] of loud) it(why, () => checkLifecycles(language, marked));
});

describe('no status is', () => {
  it('what a hypervisor says of its machine in one of our drivers', () => {
    const text = `
    def shutdown(self, instance):
        props = self.instance_props(instance)
        return props.get("summary.guest.toolsStatus") == "toolsOk"
    `;
    return checkLifecycles('python', text, 'test:/nova/virt/vmwareapi/vmops.py');
  });

  for (const [why, language, text] of quiet) it(why, () => checkLifecycles(language, text));
});
