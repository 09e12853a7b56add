import { checkLifecycles } from '../../support/check';

/** What calls, workflows and policies ask for, and what functions give back. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'what is made, and not what it is made from',
    'python',
    `
    def _create_from_snapshot(self, volume, snapshot):
        model = self._copy(volume, snapshot)
        model["status"] = "downloading"
                           ^^^^^^^^^^^ evs.disk
        return model

    def get_status_from_snapshot(self, source):
        status = read(source)
        status = "backing-up"
                  ^^^^^^^^^^ evs.snapshot
        return status
    `,
  ],
  [
    'a call that stands in parentheses for want of room',
    'python',
    `
    class VolumeManager(Manager):
        def remove(self, one, others):
            update, rest = (
                self.driver.delete_group_snapshot(one, others))
            if update["status"] in ["error_deleting", "error"]:
                raise exception.VolumeDriverException(one)

        def remove_one(self, one):
            update, rest = (
                self.driver.delete_snapshot(one))
            if update["status"] in ["error_deleting", "error"]:
                                     ^^^^^^^^^^^^^^ evs.snapshot
                                                       ^^^^^ evs.snapshot
                raise exception.VolumeDriverException(one)
    `,
  ],
  [
    'the method that a mock stands for, not what has it',
    'python',
    `
    def test_make(self):
        self.mock_object(driver.VolumeDriver, "create_group", return_value={"status": "available"})
        self.mock_object(self.manager, "create_snapshot", return_value={"status": "available"})
                                                                                   ^^^^^^^^^ evs.snapshot
        with mock.patch.object(db, "volume_get", return_value={"status": "error"}):
                                                                          ^^^^^ evs.disk
            self.run()
    `,
  ],
  [
    'what a wait asks with a function that has its arguments',
    'python',
    `
    class BackupOperation(Operation):
        def run(self, cinder, volume_id):
            self.create_backup(cinder, volume_id)
            poll_status(partial(get_volume_status, cinder, volume_id), failure_statuses={"error", "error_deleting"})
                                                                                          ^^^^^ evs.disk
                                                                                                   ^^^^^^^^^^^^^^ evs.disk
    `,
  ],
  [
    'the one parameter that is named for the status in a table',
    'python',
    `
    class VolumeTest(TestCase):
        @ddt.data("error", "deleting")
                   ^^^^^ evs.snapshot
                            ^^^^^^^^ evs.snapshot
        def test_create_volume_from_snapshot(self, snap_status):
            self.create_volume(self.create_snapshot(snap_status))
    `,
  ],
  [
    'what a helper for all that belongs to disks is given',
    'python',
    `
    def create_snapshot(self, client, volume_id):
        snapshot_id = client.create_snapshot(volume_id=volume_id)["snapshot"]["id"]
        waiters.wait_for_volume_resource_status(client=client, resource_id=snapshot_id, status="available")
                                                                                                ^^^^^^^^^ evs.snapshot
        waiters.wait_for_volume_resource_status(client, volume_id, "in-use")
                                                                    ^^^^^^ evs.disk
    `,
  ],
  [
    'the choices of an option',
    'python',
    `
    image_opts = [cfg.StrOpt("verify_image_signatures", choices=["disabled", "enabled"], default="enabled")]
    `,
  ],
  [
    'a function that gives back what is made of several',
    'python',
    `
    def create_cgsnapshot(self, cgsnapshot, snapshots):
        update = {"status": "available"}
        snapshot_updates = []
        for snapshot in snapshots:
            self.create_snapshot(snapshot)
        return update, snapshot_updates
    `,
  ],
  [
    'a variable of which a field is set',
    'python',
    `
    def test_attachment_of_broken(self):
        reference = utils.create_volume(context, **options)
        attachment = self.api.attachment_create(context, reference, server_id)
        reference.status = "error"
                            ^^^^^ evs.disk
        reference["status"] = "deleting"
                               ^^^^^^^^ evs.disk
    `,
  ],
  [
    'a call that waits for something of a server',
    'python',
    'event = self.wait_for_instance_action_event(self.server, "resize", "prepare", "Error")',
  ],
  [
    'a move of another service',
    'python',
    `
    class NovaMigrateTest(ComputeTest):
        def test_live_migrate(self):
            self.wait_for_migration_status(self.nova.servers.get(server_id), ["error"])
    `,
  ],
  [
    'the resource of a policy, of which a filter names the field',
    'yaml',
    `
    policies:
      - name: idle
        resource: huaweicloud.ecs
        filters:
          - type: value
            key: status
            value: SHUTOFF
                   ^^^^^^^ ecs.server
      - name: loose
        resource: huaweicloud.evs-volume
        filters:
          - not:
              - { type: value, key: status, op: in, value: [in-use, error] }
                                                            ^^^^^^ evs.disk
                                                                    ^^^^^ evs.disk
      - name: other
        resource: aws.ec2
        filters: [{ type: value, key: status, value: stopped }]
      - name: plain
        resource: huaweicloud.ecs
        filters: [{ type: value, key: flavor, value: SHUTOFF }]
    `,
  ],
  [
    'actions of a workflow with their arguments',
    'yaml',
    `
    tasks:
      wait_for_snapshot:
        action: cinder.snapshots.assert_status snapshot_id=<% $.id %> status='available'
                                                                              ^^^^^^^^^ evs.snapshot
      wait_for_server:
        action: nova.servers.assert_status server_id={{ server }} status="ACTIVE"
                                                                          ^^^^^^ ecs.server
      wait_for_port:
        action: neutron.ports.assert_status port_id=<% $.id %> status='ACTIVE'
      tell:
        action: std.echo output='ACTIVE'
      other:
        action: status='ACTIVE' of a server
    `,
  ],
  [
    'one of several lists that a loop runs over',
    'ansible',
    `
    - openstack.cloud.server_info:
      register: found
    - assert:
        that:
          - item.0.status == 'ACTIVE'
                              ^^^^^^ ecs.server
          - item.0.name == 'ACTIVE'
      loop: "{{ found.servers | zip(names) | list }}"
    - assert:
        that: item.0.status == 'ACTIVE'
      loop: "{{ ports | zip(names) | list }}"
    `,
  ],
  [
    'what a function gives back that is named for it',
    'python',
    `
    class ServersControllerTest:
        def test_rebuild_server(self):
            def fake_get_image(context, ref):
                return dict(id="7", name="one", status="DELETED")
                                                        ^^^^^^^ ims.image

            def fake_get_volumes(context, servers):
                return [{"id": "7", "status": "in-use"}, {"id": "8", "status": "error"}]
                                               ^^^^^^ evs.disk
                                                                                ^^^^^ evs.disk
    `,
  ],
  [
    'how it went, where a function answers that is named for what it does',
    'python',
    `
    def delete_volume(id):
        api.delete(id)
        return {"status": "error", "message": "It is still in use."}
    `,
  ],
  [
    'what the status of a class gives back',
    'python',
    `
    class FakeServer:
        @property
        def status(self):
            return "ACTIVE"
                    ^^^^^^ ecs.server
    class FakePort:
        @property
        def status(self):
            return "ACTIVE"
    `,
  ],
  [
    'what makes an answer about it, but not about another thing',
    'go',
    `
    func TestWaits(t *testing.T) {
      serve(volumeDetailBody("deleting"), volumeDetailBody("available"), nodeBody("available"), assertBody("error"))
                              ^^^^^^^^ evs.disk
                                                            ^^^^^^^^^ evs.disk
    }
    `,
  ],
];

describe('a status is told by', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
