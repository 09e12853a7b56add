import { checkLifecycles } from '../../support/check';

/** What a status is handed to, taken from or left out for. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string, path?: string])[] = [
  [
    'the name that stands at its place among several',
    'python',
    `
    def f(volume, server, widget):
        volume.status, volume.attach_status = "in-use", "attached"
                                               ^^^^^^ evs.disk
                                                         ^^^^^^^^ cinder.attach_status
        (server.status, name) = ("SHUTOFF", "ACTIVE")
                                  ^^^^^^^ ecs.server
        server.status, router.status = "ACTIVE", "ACTIVE"
                                        ^^^^^^ ecs.server
    `,
  ],
  [
    'the name that stands at its place in Go',
    'go',
    `
    func f(server *servers.Server, volume *volumes.Volume) {
    	server.Status, volume.Status = "ACTIVE", "in-use"
                                     ^^^^^^ ecs.server
                                               ^^^^^^ evs.disk
    	wantVolumeStatus, name := "available", "error"
                                ^^^^^^^^^ evs.disk
    }
    `,
  ],
  [
    'by its name what is not the status of what is made',
    'python',
    `
    def test_no_such_flavor(provider):
        provider.create_server(name="one", image="ERROR", flavor="ACTIVE", network="SHUTOFF")
        provider.fake_server(name="one", expected="ERROR", initial_state="SHUTOFF")
                                                   ^^^^^ ecs.server
                                                                          ^^^^^^^ ecs.server
        provider.fake_server("ERROR")
                              ^^^^^ ecs.server
    `,
  ],
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
    'the name under which a log keeps what went wrong, and the status that a server has then',
    'go',
    `
    package runner

    func check(ctx context.Context) error {
    	instance, err := validateInstanceStatus(ctx)
    	if err != nil {
    		slog.With(slog.Any("error", err)).ErrorContext(ctx, "no instance")
    		return err
    	}
    	return setInstanceStatus(instance, "ERROR")
                                         ^^^^^ ecs.server
    }
    `,
  ],
  [
    'what a matcher lets through',
    'java',
    `
    class ServerTest {
      void f(Server server, Widget widget) {
        assertThat(server.getStatus(), is("ACTIVE"));
                                           ^^^^^^ ecs.server
        assertThat(widget.getStatus(), is("ACTIVE"));
        perform(get("/servers/1")).andExpect(jsonPath("$.server.status", is("SHUTOFF")));
                                                                             ^^^^^^^ ecs.server
      }
    }
    class WidgetTest {
      void f() {
        perform(get("/widgets/1")).andExpect(jsonPath("$.widget.status", is("ACTIVE")));
      }
    }
    `,
  ],
  [
    'what is expected of a server, and what only goes to a log',
    'go',
    `
    func f(server *servers.Server) {
      Expect(server.Status).To(Equal("ACTIVE"))
                                      ^^^^^^ ecs.server
      Expect(router.Status).To(Equal("ACTIVE"))
      logger.WithField("server", server.ID).WithField("state", "error").Info("gone")
      log.WithFields(log.Fields{"state": "error"}).Info("server is gone")
    }
    `,
  ],
  [
    'what a class holds that is named for a status',
    'java',
    `
    class ServerStatus {
      boolean isActive() { return this.value.equals("ACTIVE"); }
                                                     ^^^^^^ ecs.server
    }
    class ServerName {
      boolean isActive() { return this.value.equals("ACTIVE"); }
    }
    `,
    'openstack/compute/Server.java',
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
    'what a row of a test is read for',
    'go',
    `
    func TestVolume(t *testing.T) {
      tests := []struct{ name, status string }{{"available", "available"}, {name: "error", status: "error"}}
                                                              ^^^^^^^^^ evs.disk
                                                                                                    ^^^^^ evs.disk
      for _, tt := range tests {
        check(tt.name, volumes.Volume{Status: tt.status})
      }
    }
    func TestWidget(t *testing.T) {
      tests := []struct{ name, status string }{{"available", "available"}, {name: "error", status: "error"}}
      for _, tt := range tests {
        check(tt.name, widgets.Widget{Status: tt.status})
      }
    }
    `,
  ],
  [
    'what something is attached to, by the name of its file',
    'typescript',
    `
    const validators = [validateState("OK"), validateRuntimeState("SHUTOFF", "ACTIVE")];
                                                                   ^^^^^^^ ecs.server
                                                                              ^^^^^^ ecs.server
    `,
    'src/openstack-instance/actions/AttachVolumeAction.tsx',
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
    'what is made with it where a caller gives none',
    'python',
    `
    def add(self, **kwargs):
        self.volumes.append(element.Volume(size=1, status=kwargs.get("status", "available")))
                                                                                ^^^^^^^^^ evs.disk
        self.widgets.append(element.Widget(size=1, status=kwargs.get("status", "available")))
    `,
  ],
  [
    'the name before a list of names',
    'python',
    `
    SERVER_STATUSES = (ON, OFF) = ("ACTIVE", "SHUTOFF")
                                    ^^^^^^ ecs.server
                                              ^^^^^^^ ecs.server
    WIDGET_STATUSES = (ON, OFF) = ("ACTIVE", "ERROR")
    `,
  ],
  [
    'words that hardly mean anything else, without a name',
    'python',
    `
    first = ["BUILD", "SOFT_DELETED", "VERIFY_RESIZE"]
              ^^^^^ ecs.server
                       ^^^^^^^^^^^^ ecs.server
                                       ^^^^^^^^^^^^^ ecs.server
    second = ["ACTIVE", "ERROR", "PAUSED", "DELETED"]
    `,
  ],
  [
    'the wait that a parameter is handed to',
    'python',
    `
    def boot(self, expected="ACTIVE"):
                             ^^^^^^ ecs.server
        server = self.wait_for_state_change(self.api.post_server(), expected)
        if expected != "ERROR":
                        ^^^^^ ecs.server
            self.pop_notification(server["id"])

    def make(self, expected="ACTIVE"):
        widget = self.wait_for_change(self.api.post_widget(), expected)
        if expected != "ERROR":
            self.pop_notification(widget["id"])
    `,
  ],
  [
    'the type that a variable was declared with',
    'go',
    `
    func (m *manager) restore(id string) error {
    	cloud := m.clouds[name]
    	var kept *backups.Backup
    	kept, err = cloud.fetch(id)
    	if kept.Status != "available" {
                        ^^^^^^^^^ cinder.backup
    		return err
    	}
    	var pool *widgets.Pool
    	pool, err = cloud.fetch(id)
    	if pool.Status != "available" {
    		return err
    	}
    }
    `,
  ],
  [
    'the type of a parameter, whatever its name',
    'go',
    `
    func ready(kept *backups.Backup, crate *widgets.Crate) bool {
    	return kept.Status == "available" || crate.Status == "available"
                            ^^^^^^^^^ cinder.backup
    }
    `,
  ],
  [
    'the type that a variable was declared with before it got a value',
    'typescript',
    `
    async function run(api: Api) {
      let one: Server;
      one = await api.fetch(id);
      if (one.status === "ACTIVE") return;
                          ^^^^^^ ecs.server
    }
    function other() {
      let one;
      one = read();
      if (one.status === "ACTIVE") return;
    }
    `,
  ],
  [
    'what the function shows that waits for it',
    'shellscript',
    `
    wait_until() {
      while [ "$(openstack server show "$1" -f value -c status)" != "$2" ]; do sleep 1; done
    }
    wait_until "$id" ACTIVE
                     ^^^^^^ ecs.server
    wait_for_it() {
      while [ "$(openstack loadbalancer show "$1" -f value -c status)" != "$2" ]; do sleep 1; done
    }
    wait_for_it "$id" ACTIVE
    `,
  ],
  [
    'what a matcher is given, and what is expected to match',
    'go',
    `
    func TestStart(t *testing.T) {
    	g.Expect(server.Status).To(Equal("ACTIVE"))
                                       ^^^^^^ ecs.server
    	g.Expect(crate.Status).To(Equal("ACTIVE"))
    }
    `,
  ],
  [
    'what a matcher is given beside what is asserted',
    'java',
    `
    class StartTest {
      void starts() {
        assertThat(server.getStatus(), is("SHUTOFF"));
                                           ^^^^^^^ ecs.server
        assertThat("volume", volume.getStatus(), equalTo("in-use"));
                                                          ^^^^^^ evs.disk
        assertThat(crate.getStatus(), is("ACTIVE"));
      }
    }
    class VolumeService {
      private static final Set<String> VOLUME_FINAL = ImmutableSet.of("available", "error");
                                                                       ^^^^^^^^^ evs.disk
                                                                                    ^^^^^ evs.disk
    }
    `,
  ],
  [
    'the other of two values that one may have',
    'python',
    `
    def toggle(server, share):
        target = "ACTIVE" if server.is_off else "SHUTOFF"
                  ^^^^^^ ecs.server
                                                 ^^^^^^^ ecs.server
        self.wait_for_server(server, target)
        share.status = "ACTIVE" if share.is_off else "STILL"
    `,
  ],
  [
    'what the helper looks at that waits for it',
    'python',
    `
    class Tests:
        def _wait(self, one, wanted):
            while self.cloud.volumes.get(one).status != wanted:
                sleep(1)

        def _until(self, one, wanted):
            while self.cloud.shares.get(one).status != wanted:
                sleep(1)

        def test_it(self):
            self._wait(one, "available")
                             ^^^^^^^^^ evs.disk
            self._until(other, "available")
            self._wait_long(one, "attaching")

        def _wait_long(self, one, title):
            while self.cloud.volumes.get(one).busy:
                log("still %s", title)
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
    'fields that a mock is taught',
    'python',
    `
    def test_backup(self, mock_backup):
        mock_volume.__getitem__.side_effect = {"status": "in-use"}.__getitem__
                                                          ^^^^^^ evs.disk

    def test_report(self):
        mock_widget.__getitem__.side_effect = {"status": "available"}.__getitem__
    `,
  ],
  [
    'a name that is short for something else',
    'python',
    `
    def test_delete(self, client):
        instance = client.get_db_instance(identifier=1)
        assert instance["status"] == "ERROR"
        instance = client.get_instance(1)
        assert instance["status"] == "ERROR"
                                      ^^^^^ ecs.server
    `,
  ],
  [
    'the payload of a notification',
    'python',
    `
    class FailedInstanceFilter(BaseFilter):
        def is_instance_deleted(self, notification):
            return notification.payload.get("state") == "deleted"
                                                         ^^^^^^^ ecs.vm_state

    class FailedWidgetFilter(BaseFilter):
        def is_widget_deleted(self, notification):
            return notification.payload.get("state") == "deleted"
    `,
  ],
  [
    'the path of keys as a whole',
    'python',
    `
    answer = {"tenant_usage": {"server_usages": [{"hours": 1.0, "state": "active", "vcpus": 1}]}}
                                                                          ^^^^^^ ecs.vm_state
    `,
  ],
  [
    'a word that only one attribute has',
    'python',
    `
    topology.add_instances(count=3, state="stopped")
                                           ^^^^^^^ ecs.vm_state
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
    'what a function of the same file is asked for, by what it gives back',
    'python',
    `
    class Chain:
        def current(self):
            return self.instance.status

        def health(self):
            return self.port.status

        def ready(self):
            status = self.current()
            if status == "ACTIVE":
                          ^^^^^^ ecs.server
                return True
            status = self.health()
            return status == "ACTIVE"
    `,
  ],
  [
    'what a test configures, by its name',
    'python',
    `
    @mock.patch.object(fields, "cinder")
    def test_volumes_and_snapshots(self, mock_cinder):
        old_vol.configure_mock(name="old", status="available")
                                                   ^^^^^^^^^ evs.disk
        old_snap.configure_mock(name="old", status="available")
                                                    ^^^^^^^^^ evs.snapshot
        old_share.configure_mock(name="old", status="available")
    `,
  ],
  [
    'calls that a mock is to have had',
    'python',
    `
    def test_resize(self):
        client.wait_for_server.assert_has_calls([
            mock.call("FAKE_ID", "VERIFY_RESIZE"),
                                  ^^^^^^^^^^^^^ ecs.server
            mock.call("FAKE_ID", "ACTIVE", timeout=600),
                                  ^^^^^^ ecs.server
        ])
        client.wait_for_share.assert_has_calls([mock.call("FAKE_ID", "available")])
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
    'words of a command in a tuple',
    'python',
    `
    def check(self, server_id):
        server = self.run(("show", server_id, "--column", "image"))
        if server["status"] == "ACTIVE":
                                ^^^^^^ ecs.server
            return server
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
    'the class of a fake whose maker may say otherwise',
    'python',
    `
    class FakeServer(object):
        def __init__(self, **kwargs):
            self.status = kwargs.pop("status", "ACTIVE")
                                                ^^^^^^ ecs.server
    class FakeWidget(object):
        def __init__(self, **kwargs):
            self.status = kwargs.pop("status", "ACTIVE")
    `,
    'tests/fakes.py',
  ],
  [
    'what an ambiguous name was made as',
    'ruby',
    `
    @instance = network.lb_vips.create(attributes)
    @instance.update.status.must_equal "ACTIVE"
    `,
  ],
  [
    'what an ambiguous name was made as, where that is known',
    'ruby',
    `
    @instance = compute.servers.create(attributes)
    @instance.status.must_equal "ACTIVE"
                                 ^^^^^^ ecs.server
    `,
  ],
  [
    'whatever instance there is of a class in tests of Ruby',
    'ruby',
    `
    Fog::Compute::OpenStack::Server.any_instance.stubs(:state).returns("SHUTOFF")
                                                                        ^^^^^^^ ecs.server
    Proxy.any_instance.stubs(:status).returns("ERROR")
    suite.instance_variable_set(:@test_status, :error)
    `,
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
    'constants of a class that is another resource’s',
    'ruby',
    `
    class LoadBalancer < Fog::Model
      ACTIVE = 'ACTIVE'
      ERROR = 'ERROR'
      SUSPENDED = 'SUSPENDED'
      DELETED = 'DELETED'
      BUILD = 'BUILD'
    end
    `,
    'lib/fog/rackspace/models/load_balancers/load_balancer.rb',
  ],
  [
    'constants of an image, two of which only Nova has for it',
    'ruby',
    `
    class Image < Fog::Model
      ERROR = 'ERROR'
               ^^^^^ ims.image
      SAVING = 'SAVING'
                ^^^^^^ ims.image
      UNKNOWN = 'UNKNOWN'
                 ^^^^^^^ ims.image
    end
    `,
    'lib/fog/rackspace/models/compute_v2/image.rb',
  ],
  [
    'what is two letters and a capital away from a status',
    'yaml',
    `
    kind: OpenStackBackupRequest
    status:
      currentState: Cleaning
    `,
  ],
  [
    'a comparison of Ruby that ignores case',
    'ruby',
    `
    raise "broken" if volume.status.casecmp("error").zero?
                                             ^^^^^ evs.disk
    raise "broken" if volume.status.casecmp?("error")
                                              ^^^^^ evs.disk
    raise "broken" if pool.status.casecmp("error").zero?
    `,
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
    'what each of several names of a loop gets',
    'typescript',
    `
    for (const [label, status] of [["error", "available"], ["available", "in-use"]]) {
                                              ^^^^^^^^^ evs.disk
                                                                          ^^^^^^ evs.disk
      const volume = makeVolume({ label, status });
    }
    `,
  ],
  [
    'what a helper of the same file calls it, even a decorated one of a decorated class',
    'python',
    `
    from tempest import waiters

    class MigrationTest:
        def _migrate(self, server_id, host, state):
            self.migrate(server_id, host)

        def test_migrate(self):
            self._migrate(server_id, target_host, "ACTIVE")
                                                   ^^^^^^ ecs.server
            client._migrate(server_id, target_host, "ACTIVE")

    @ddt.ddt
    class DeletionTest:
        @mock.patch("cinder.volume.api.delete")
        def _test_delete(self, migration_status, mock_delete):
            self.volume.delete()

        def test_delete(self):
            self._test_delete("migrating")
                               ^^^^^^^^^ cinder.migration_status

    def operate_server(times, operation, servers):
        return [sample(operation, time) for time in times]

    samples = operate_server(times, "Reboot", servers)
    `,
  ],
  [
    'what a helper in Go calls it, which folds what it compares with it',
    'go',
    `
    func checkInstanceState(instance *servers.Server, state string) check {
      return func() error {
        if strings.ToLower(instance.Status) != state {
          return errors.New("not yet")
        }
        return nil
      }
    }

    var steps = []check{checkInstanceState(&instance, "paused")}
                                                       ^^^^^^ ecs.server
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

describe('a status is known, or not, by', () => {
  for (const [why, language, marked, path] of texts) it(why, () => checkLifecycles(language, marked, path));
});
