import { checkLifecycles, checkRules } from '../../support/check';

/** What tests expect, what mocks are taught, and what is asked of a status's beginning. */
const texts: readonly (readonly [why: string, language: string, marked: string, path?: string])[] = [
  [
    'what is expected of an answer',
    'typescript',
    `
    expect(await api.getVolume(id)).toMatchObject({ status: "available" });
                                                             ^^^^^^^^^ evs.disk
    expect(await api.getWidget(id)).toMatchObject({ status: "available" });
    `,
  ],
  [
    'the method that a mock is taught',
    'go',
    `
    func TestList(t *testing.T) {
    	mock.On("ListSnapshots", map[string]string{"Limit": "1", "Status": "available"}).Return(nil)
                                                                         ^^^^^^^^^ evs.snapshot
    	mock.On("ListWidgets", map[string]string{"Limit": "1", "Status": "available"}).Return(nil)
    }
    `,
  ],
  [
    'the property that a mock is given',
    'python',
    `
    class VolumeTest(TestCase):
        def test_it(self):
            type(volume).status = mock.PropertyMock(return_value="deleting")
                                                                  ^^^^^^^^ evs.disk
            type(widget).status = mock.PropertyMock(return_value="deleting")
    `,
  ],
  [
    'how a status begins',
    'python',
    `
    def f(volume, widget):
        if volume.status.startswith("error") or widget.status.startswith("error"):
                                     ^^^^^ evs.disk
            pass
        return volume.name.startswith("error")
    `,
  ],
  [
    'how a status begins, for a function that is given both',
    'go',
    `
    func f(volume *volumes.Volume, widget *widgets.Widget) bool {
    	return strings.HasPrefix(volume.Status, "error") || strings.HasPrefix(widget.Status, "error")
                                              ^^^^^ evs.disk
    }
    `,
  ],
  [
    'the stream from which it comes',
    'java',
    `
    class Disks {
      List<?> f(List<?> volumes, List<?> widgets) {
        widgets.stream().filter(x -> "available".equals(x.getStatus()));
        return volumes.stream().filter(x -> "available".equals(x.getStatus())).collect(toList());
                                             ^^^^^^^^^ evs.disk
      }
    }
    `,
  ],
  [
    'its own type, and not by whatever else has a status in the file',
    'typescript',
    `
    interface Server { id: string; status: "ACTIVE" | "VERIFY_RESIZE" }
                                            ^^^^^^ ecs.server
                                                       ^^^^^^^^^^^^^ ecs.server
    const answer = { volumes: [{ id: "1", status: "in-use" }] };
                                                   ^^^^^^ evs.disk
    `,
  ],
  [
    'whose migration it is',
    'python',
    `
    class MigrationTest(TestCase):
        def test_it(self):
            self._wait_for_migration_status(self.server, ["error"])
            self._wait_for_migration_status(self.volume, ["error"])
                                                           ^^^^^ cinder.migration_status
    `,
  ],
  [
    'the attributes beside it, where only a client is named',
    'python',
    `
    class CinderTest(TestCase):
        def test_it(self):
            self.cinder.get.return_value = {"status": "available", "attach_status": "detached"}
                                                       ^^^^^^^^^ evs.disk
                                                                                     ^^^^^^^^ cinder.attach_status
    `,
  ],
  [
    'the class of which something is made up, and the client’s name of a resource',
    'python',
    `
    class FakesTest(TestCase):
        def test_it(self):
            make_fake(resource_type=_volume.Volume, status="available")
                                                            ^^^^^^^^^ evs.disk
            make_fake(resource_type=_router.Router, status="available")
            self.wait_for_status("volume snapshot", name, "available")
                                                           ^^^^^^^^^ evs.snapshot
            self.wait_for_status("load balancer", name, "available")
    `,
  ],
  [
    'the attribute that stands beside it by its name',
    'python',
    `
    class StateTest(TestCase):
        def test_it(self):
            self.fail(InvalidState(attr="task_state", instance=1, state="rebooting"))
                                                                         ^^^^^^^^^ ecs.task_state
            self.fail(InvalidState(attr="colour", instance=1, state="rebooting"))
    `,
  ],
  [
    'what a function gives back, and not by that of which it makes it',
    'python',
    `
    def to_status(vm_state):
        return "REBOOT" if vm_state == "paused" else None
                                        ^^^^^^ ecs.vm_state
    `,
  ],
  [
    'the first of several things that are looked through for it',
    'python',
    `
    def f(server, volume, other, router):
        return "ERROR" in (server.status, other.status) or "ERROR" in (router.status, other.status)
                ^^^^^ ecs.server
    `,
  ],
  [
    'the attribute that a table of names is called for',
    'go',
    `
    var POWER_STATE = []string{"NOSTATE", "Running", "", "Paused", "Crashed"}
                                ^^^^^^^ ecs.power_state
                                           ^^^^^^^ ecs.power_state
                                                          ^^^^^^ ecs.power_state
                                                                    ^^^^^^^ ecs.power_state
    `,
    'nova/models.go',
  ],
  [
    'whose record a check is given, whatever it is named for',
    'python',
    `
    def f(self, server, port):
        self._verify_notification("server-resumed", {"uuid": server["id"], "status": "ACTIVE"})
                                                                                      ^^^^^^ ecs.server
        self._check_policy("reset", server, {"status": "ERROR"})
                                                        ^^^^^ ecs.server
        self._send_notification("server-resumed", server, {"status": "ERROR"})
        self._check_policy("reset", port, {"status": "ERROR"})
    `,
    'nova/test_resume.py',
  ],
  [
    'the name of what a check takes for a boolean',
    'python',
    `
    def f(image):
        check_is_bool(image, "deleted")
        check_is(image, "deleted")
                         ^^^^^^^ ims.image
    `,
  ],
  ['a job of nobody knows what', 'python', 'if job.status == "ERROR" or job.status == "creating":\n    pass'],
];

describe('a status is known, or not, by', () => {
  for (const [why, language, marked, path] of texts) it(why, () => checkLifecycles(language, marked, path));

  it('a helper of the same file, which folds its case or does not', async () => {
    const waiter = (status: string, mark: string): string => `
      class Waiter:
          def wait(self, get, wanted):
              while get().${status} != wanted:
                  time.sleep(1)

          def f(self, nova, server_id):
              self.wait(nova.servers.get(server_id), "active")
${mark}
      `;
    await checkRules('python', waiter('status.lower()', ''));
    await checkRules('python', waiter('status', `${' '.repeat(54)}^^^^^^ hint unknown-status`));
  });

  it('what it begins with, of which only a slip of the pen is wrong', () =>
    checkRules(
      'python',
      `
      def f(cinder, disk_id):
          volume = cinder.volumes.get(disk_id)
          if volume.status.startswith("error_") or volume.status.startswith("restoring"):
              return volume.status.startswith("availabel")
                                               ^^^^^^^^^ error unknown-status
      `,
    ));
});
