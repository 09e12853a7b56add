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
    'what an instance is given, which may be any hypervisor’s',
    'python',
    `
    from openstack.tests import fakes

    def make(instance):
        instance.status = "shutoff"
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
});

describe('statuses in another case are left alone', () => {
  for (const [why, language, text] of silent) it(why, () => checkRules(language, text));
});
