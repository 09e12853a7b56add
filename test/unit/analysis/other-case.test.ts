import { checkRules } from '../../support/check';

/** Statuses in another case, where something tells that no helper makes them so. */
const told: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'one of two in a list',
    'go',
    `
    package provider

    func resize(client *gophercloud.ServiceClient, id string) {
      wait := &retry.StateChangeConf{
        Pending: []string{"RESIZE"},
        Target:  []string{"ACTIVE", "Shutoff"},
                                     ^^^^^^^ error unknown-status
        Refresh: ServerStateRefreshFunc(client, id),
      }
    }
    `,
  ],
  [
    'the word that waits make up, where a status is set or compared',
    'python',
    `
    def fail(self, volume):
        volume.status = 'ERROR'
                         ^^^^^ info unknown-status
        volume.save()
        self.assertEqual('available', self.cinder.volumes.get(volume.id).status)
    `,
  ],
  [
    'another attribute’s word under a name that has right ones everywhere else',
    'python',
    `
    class RebuildTest(ServersTestBase):
        def test_rebuild(self):
            self._create_server(flavor_id=1, expected_state='ACTIVE')
            self._create_server(flavor_id=2, expected_state='active')
                                                             ^^^^^^ hint unknown-status
            self._create_server(flavor_id=3, expected_state='ERROR')
    `,
  ],
  [
    'what a server of our cloud is given',
    'python',
    `
    from openstack.tests import fakes

    def make(server):
        server.status = "shutoff"
                         ^^^^^^^ hint unknown-status
    `,
  ],
  [
    'what is looked for in what a client has printed',
    'ansible',
    `
    - command: openstack server show web -c status -f value
      register: result
      until: result.stdout.find("Active") != -1
                                 ^^^^^^ error unknown-status
    `,
  ],
  [
    'what a wait is given in a mock’s call',
    'python',
    `
    class ResizeTest(TestCase):
        def test_resize(self):
            cc.wait_for_server.assert_called_once_with('FAKE_ID', 'SHUTOFF')
            cc.wait_for_server.assert_called_once_with('FAKE_ID', 'Active')
                                                                   ^^^^^^ error unknown-status
    `,
  ],
  [
    'what a setter of our cloud’s is given',
    'java',
    `
    package org.openstack.mock;

    import org.openstack.nova.model.Server;

    class Servers {
      Server make() {
        Server server = new Server();
        server.setStatus("active");
                          ^^^^^^ hint unknown-status
        return server;
      }
    }
    `,
  ],
];

const silent: readonly (readonly [why: string, language: string, text: string])[] = [
  [
    'the heading of a status, by a part of its name',
    'python',
    `
    STATUS_CHOICES = (("SHELVED_OFFLOADED", "Shelved"), ("VERIFY_RESIZE", "Resize"))

    class InstancesTable(tables.DataTable):
        status = tables.Column("status", display_choices=STATUS_CHOICES)
    `,
  ],
  [
    'what a function that a wait asks gives back itself',
    'python',
    `
    def wait(self, cinder, volume_id):
        def volume_status():
            try:
                return cinder.volumes.get(volume_id).status
            except Exception:
                return 'ERROR'

        return status_poll(volume_status, success_statuses={'in-use'}, failure_statuses={'ERROR'})
    `,
  ],
  [
    'two attributes under one name, each as its API writes it',
    'python',
    `
    def check(self, server):
        self.verify(server, state='ACTIVE')
        self.verify(server, state='paused')
        self.verify(server, state='stopped')
        self.verify(server, state='SHUTOFF')
    `,
  ],
  [
    'what an instance is given, which may be any hypervisor’s',
    'python',
    `
    from openstack.tests import fakes

    def make(instance):
        instance.status = "shutoff"
    `,
  ],
  [
    'what a page is waited for',
    'python',
    `
    class ServerRow(ui.Row):
        def wait(self):
            self.table.row(name='web').wait_for_status('Active')
    `,
  ],
  [
    'what any program’s own models hold',
    'python',
    `
    def reset(server, volume):
        server.status = 'Active'
        volume.status = 'AVAILABLE'
    `,
  ],
];

describe('statuses in another case are told', () => {
  for (const [why, language, marked] of told) it(why, () => checkRules(language, marked));

  it('a state as Ruby’s clients call the status', () =>
    checkRules(
      'ruby',
      `
      require 'fog/openstack'

      server = compute.servers.get(id)
      refresh until server.state == 'active'
                                     ^^^^^^ error unknown-status
      raise 'broken' if server.vm_state == 'error'
      `,
      'lib/start.rb',
    ));

  it('a slip in the file of another service, alone in its text', () =>
    checkRules(
      'python',
      `
      from ironic_tempest_plugin.tests.scenario import baremetal_manager
      from tempest.common import waiters

      class BaremetalBootTest(baremetal_manager.BaremetalScenarioTest):
          def test_boot(self):
              volume = self.create_volume()
              waiters.wait_for_volume_resource_status(self.volumes_client, volume['id'], 'AVAILABLE')
                                                                                          ^^^^^^^^^ hint unknown-status
      `,
      'ironic_tempest_plugin/tests/test_boot.py',
    ));
});

describe('statuses in another case are left alone', () => {
  for (const [why, language, text] of silent) it(why, () => checkRules(language, text));

  it('a state that a Ruby program keeps of its own', () =>
    checkRules('ruby', `return start(server) if server_state == 'stopped'`, 'lib/start.rb'));
});
