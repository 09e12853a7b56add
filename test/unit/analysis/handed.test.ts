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
];

describe('a status is known, or not, by', () => {
  for (const [why, language, marked, path] of texts) it(why, () => checkLifecycles(language, marked, path));
});
