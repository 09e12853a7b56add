import { checkRules } from '../../support/check';

describe('words that keep their own places from a lifecycle', () => {
  it('are slips where statuses of the resource are only likely', () =>
    checkRules(
      'python',
      `
      class VolumeState(enum.Enum):
          CREATING = 'creating'
          AVAILABLE = 'available'
          IN_USE = 'in-use'
          ERROR = 'errr'
                   ^^^^ error unknown-status
      `,
    ));

  it('are slips wherever a name tells that a status is meant', () =>
    checkRules(
      'python',
      `
      class Entry:
          def is_over(self, entry):
              return entry.status == "SHELVED_OFLOADED" or entry.state == "backing-up "
                                      ^^^^^^^^^^^^^^^^ hint unknown-status
                                                                           ^^^^^^^^^^^ hint unknown-status
      `,
    ));

  it('are slips however short they are, and whatever is done with the resource', () =>
    checkRules(
      'python',
      `
      def check(self, raw, share):
          self.notify(share, {"state": "acitve", "prior_status": "BUIDL"})
                                        ^^^^^^ hint unknown-status
                                                                  ^^^^^ hint unknown-status
          return raw.old_state == "eror"
                                   ^^^^ hint unknown-status
      `,
    ));

  it('are slips where a function is given statuses elsewhere, whatever else it is given once', () =>
    checkRules(
      'python',
      `
      def test_create(self):
          self.create_server("1234", admin_pass="password")
          for server in (
              fakes.make_fake_server("1234", "", "ACTIVE"),
              fakes.make_fake_server("1234", "web", "ACTIVE"),
              fakes.make_fake_server("1234", "", "ERROR"),
              fakes.make_fake_server("1234", "", "REBUILD"),
              fakes.make_fake_server("1234", "", "build"),
                                                  ^^^^^ hint unknown-status
              fakes.make_fake_server("1234", "", "uploading"),
                                                  ^^^^^^^^^ hint foreign-status
          ):
              check(server)
      `,
    ));

  describe('in a driver that has right words', () => {
    const driver = (wrong: string): string => `
      from cinder.volume import driver

      class FastDriver(driver.VolumeDriver):
          def renew_volumes(self, volumes):
              for volume in volumes:
                  update = {'id': volume.id}
                  update['status'] = 'available'
                  if volume.original_volume_status in ['rebuilding', 'in-use']:
${wrong}
      `;
    const path = 'cinder/volume/drivers/fast.py';

    it('are slips that stand once', () =>
      checkRules('python', driver(`${' '.repeat(56)}^^^^^^^^^^ hint foreign-status`), path));

    it('are none that are written twice', () =>
      checkRules('python', driver(`${' '.repeat(22)}self.wait(self.find(volume).raid == 'rebuilding')`), path));
  });

  it('are the console’s, or nobody else’s, where what is given the resource has a status', () =>
    checkRules(
      'python',
      `
      class FastTest(test.TestCase):
          def test_migrate(self):
              if self.volume.status == 'available':
                  self.driver.update_migrated_volume(self.ctxt, self.volume, self.new_volume, 'Gold')
                  self.driver.update_migrated_volume(self.ctxt, self.volume, self.new_volume, 'Available')
                                                                                               ^^^^^^^^^ hint console-label
                  self.driver.update_migrated_volume(self.ctxt, self.volume, self.new_volume, 'updating')
                  self.driver.update_migrated_volume(self.ctxt, self.volume, self.new_volume, 'soft-deleting')
                                                                                               ^^^^^^^^^^^^^ hint foreign-status
                  self.driver.update_migrated_volume(self.ctxt, self.volume, self.new_volume, 'SHUTOFF')
                                                                                               ^^^^^^^ hint foreign-status
      `,
      'cinder/tests/unit/volume/drivers/test_fast.py',
    ));

  describe('in a text of another service', () => {
    const path = 'trove/tests/scenario/test_fast.py';

    it('are the console’s where our service is waited for', () =>
      checkRules(
        'python',
        `
        from trove.tests import base

        class FastTest(base.ScenarioTest):
            def test_boot(self):
                server = self.create_server(image_id=self.image, wait_until='Running')
                                                                             ^^^^^^^ hint console-label
        `,
        path,
      ));

    it('are none that its devices may be in', () =>
      checkRules(
        'python',
        `
        from trove.tests import base

        class FastTest(base.ScenarioTest):
            def test_boot(self, client):
                if client.volumes.get(self.id).status != 'Available':
                    self.fail()
        `,
        path,
      ));
  });

  describe('in a text that has no other status', () => {
    const model = (word: string, marks = ''): string => `
      require 'fog/openstack/models/model'

      module Fog
        module Volume
          class Volume < Fog::OpenStack::Model
            def ready?
              status == '${word}'
${marks}
            end
          end
        end
      end
      `;

    const path = 'lib/fog/volume/openstack/models/volume.rb';

    it('are another’s that is hardly anything but a status', () =>
      checkRules('ruby', model('reboot_pending', `${' '.repeat(25)}^^^^^^^^^^^^^^ hint foreign-status`), path));

    it('are another’s that anything may be in, where a name tells that a status is meant', () =>
      checkRules('ruby', model('resuming', `${' '.repeat(25)}^^^^^^^^ hint foreign-status`), path));

    it('are none in capitals, which others have', () => checkRules('ruby', model('PAUSED'), path));

    it('are none where no name tells so', () =>
      checkRules('ruby', model('x').replace("status == 'x'", "report(volume, 'resuming')"), path));
  });

  it('are the console’s where a client prints the API’s, but for the names of power states', () =>
    checkRules(
      'shellscript',
      `
      cinder list | grep "$1" | grep Available
                                     ^^^^^^^^^ hint console-label
      nova list | grep "$1" | grep Faulty
                                   ^^^^^^ hint console-label
      nova list | grep "$1" | grep Running
      ls | grep Available
      `,
    ));

  it('are mistakes where blanks stand in a whole list of statuses', () =>
    checkRules(
      'go',
      `
      package model

      func GetServerStateEnum() ServerOSEXTSTStaskStateEnum {
        return ServerOSEXTSTStaskStateEnum{
          RESIZE: ServerOSEXTSTStaskState{value: " RESIZE"},
                                                  ^^^^^^^ error unknown-status
          REBUILD: ServerOSEXTSTStaskState{value: " REBUILD"},
                                                   ^^^^^^^^ error unknown-status
          VERIFY_RESIZE: ServerOSEXTSTStaskState{value: " VERIFY_RESIZE"},
                                                         ^^^^^^^^^^^^^^ error unknown-status
          PAUSED: ServerOSEXTSTStaskState{value: " PAUSED"},
                                                  ^^^^^^^ error unknown-status
        }
      }
      `,
    ));

  const silent: readonly (readonly [why: string, text: string])[] = [
    [
      'of a resource that is no lifecycle’s',
      'if share.status == "avialable" or load_balancer.status == "SHELVED_OFLOADED":\n    go()',
    ],
    ['of no status', 'def f(entry):\n    return entry.name == "avialable" or entry.title == "SHELVED_OFLOADED"'],
    [
      'that are words of their own',
      'def f(entry):\n    return entry.status in ("PASSED", " PASSED", "STARTED", "BUILT", "pauses", "parsed", "inuse")',
    ],
    ['near a status in another case', 'def f(inst):\n    assert inst.status() == "Passed"'],
    [
      'given to a function that gets no status elsewhere',
      'def f(self):\n    fakes.make_fake_server("1234", "uploading")\n    make_fake_address("ACTIVE")',
    ],
    [
      'that name what is done',
      'def f(servers):\n    bind(servers, "ACTIVE")\n    patch(servers, "rebuild")\n    patch(servers, "ACTIVE")',
    ],
    [
      'that are written so twice',
      'actions = ["hard_reboot"]\nbind("hard_reboot", reboot_server)\n' +
        'def f(server):\n    return server.status in ("ACTIVE", "ERROR", "REBUILD", "PAUSED", "RESIZE")',
    ],
    [
      'of a text that writes them so',
      'def f(self):\n    return [fakes.make_fake_server("1", "active"), fakes.make_fake_server("2", "build")]',
    ],
    [
      'of the console that something else is given',
      'def f(self):\n    if self.volume.status == "available":\n        self.driver.update_share(self.share, "Available")',
    ],
    ['that are prose', 'def f(entry):\n    print("backing-up ", entry.status)'],
  ];
  for (const [why, text] of silent) it(`are left alone: ${why}`, () => checkRules('python', text));
});
