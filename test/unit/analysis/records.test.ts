import { checkLifecycles } from '../../support/check';

/** What a record, a notification or what is made of it says of its fields. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'the state in a record that only servers have',
    'json',
    `
    {"state": "paused", "access_ip_v4": "10.0.0.8", "display_name": "web", "state_description": "rebooting"}
               ^^^^^^ ecs.vm_state
                                                                                                 ^^^^^^^^^ ecs.task_state
    `,
  ],
  [
    'the status in the same record',
    'json',
    `
    {"status": "PAUSED", "power_state": 3, "task_state": null}
                ^^^^^^ ecs.server
    `,
  ],
  [
    'the payload of a notification by its keys',
    'python',
    `
    NOTICE_PAYLOAD = {"image_ref_url": "u", "instance_type_id": 2, "memory_mb": 512, "state": "active", "state_description": ""}
                                                                                               ^^^^^^ ecs.vm_state
    `,
  ],
  [
    'the same where the payload comes first',
    'json',
    `
    [
      {"payload": {"state": "stopped", "memory_mb": 512}, "event_type": "compute.instance.power_off.end"},
                             ^^^^^^^ ecs.vm_state
      {"payload": {"state": "stopped", "memory_mb": 512}, "event_type": "share.shrink.end"},
      {"payload": {"state": "stopped", "memory_mb": 512}}
    ]
    `,
  ],
  [
    'what a project used its servers for, and the end of that, which is no state',
    'json',
    `
    {"tenant_usage": {"server_usages": [{"hours": 2, "state": "active", "vcpus": 1}, {"hours": 1, "state": "terminated"}]}}
                                                               ^^^^^^ ecs.vm_state
    `,
  ],
  [
    'the payload of a notification about a server',
    'json',
    `
    {"event_type": "compute.instance.power_off.end", "payload": {"state": "stopped", "host": "node-1", "memory_mb": 512}}
                                                                           ^^^^^^^ ecs.vm_state
    `,
  ],
  [
    'the payload of a notification about a disk',
    'python',
    `
    message = {u'event_type': u'volume.resize.end', u'payload': {u'status': u'extending', u'size': 8}}
                                                                              ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'names before and after a change',
    'python',
    `
    change = {u'old_state': u'building', u'state': u'active', u'new_task_state': None, u'old_task_state': u'spawning'}
                              ^^^^^^^^ ecs.vm_state
                                                     ^^^^^^ ecs.vm_state
                                                                                                            ^^^^^^^^ ecs.task_state
    `,
  ],
  [
    'a state that the API would write otherwise if it were the status',
    'python',
    `
    server.state == "active"
                     ^^^^^^ ecs.vm_state
    server.state == "ACTIVE"
                     ^^^^^^ ecs.server
    server.status == "active"
                      ^^^^^^ ecs.server
    server.state in ("active", "shutoff")
                      ^^^^^^ ecs.server
                                ^^^^^^^ ecs.server
    `,
  ],
  [
    'the state that a server is set to',
    'python',
    `
    nova.servers.reset_state(server, "error")
                                      ^^^^^ ecs.vm_state
    cinder.volumes.reset_state(volume, "error")
                                        ^^^^^ evs.disk
    `,
  ],
  [
    'what a record is kept in',
    'python',
    `
    snapshots = [FakeResource({"status": "creating", "name": "first"})]
                                          ^^^^^^^^ evs.snapshot
    volume.conditional_update({}, {"size": 1, "status": db.Not("creating")})
                                                                ^^^^^^^^ evs.disk
    changes = {"migration_status": volume.Not(("migrating", "error"))}
                                                ^^^^^^^^^ cinder.migration_status
                                                             ^^^^^ cinder.migration_status
    `,
  ],
  [
    'a table that is handed to the parameters of a test',
    'python',
    `
    class VolumeTest(TestCase):
        @ddt.data(("available", 202), ("error", 400))
                    ^^^^^^^^^ evs.disk
                                        ^^^^^ evs.disk
        @ddt.unpack
        def test_retype_volume(self, volume_status, answer):
            self.retype(self.create_volume(status=volume_status), answer)
    `,
  ],
  [
    'a list of a server’s own in a file of another service',
    'python',
    `
    from senlin.common import consts

    BAD_SERVER_STATUS = ["ERROR", "SOFT_DELETED", "DELETED"]
                          ^^^^^ ecs.server
                                   ^^^^^^^^^^^^ ecs.server
                                                   ^^^^^^^ ecs.server
    `,
  ],
  [
    'the id of what the record is of',
    'python',
    `
    def delete_group(self, group, volumes):
        done = [{"id": volumes[0].id, "status": "deleted"}]
                                                 ^^^^^^^ evs.disk
        return {"id": group.id, "status": "deleted"}, done
    `,
  ],
  [
    'the id that a fixture gives what the record is of',
    'python',
    `
    done = ({"status": "available"}, [{"id": "volume-3", "status": "available"}, {"id": "share-3", "status": "available"}])
                                                                    ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'an image, and not the places where its file is kept',
    'python',
    `
    def test_image(self):
        places = [{"url": "file:///a", "metadata": {}, "status": "active"}]
        self.db.image_create({"name": "one", "status": "active", "locations": places})
                                                        ^^^^^^ ims.image
        self.db.image_create({"name": "two", "metadata": {}, "status": "active"})
                                                                        ^^^^^^ ims.image
        self.db.image_create({"id": "1", "status": "queued", "locations": [{"key": "a", "status": "queued"}]})
                                                    ^^^^^^ ims.image
    `,
  ],
  [
    'a record of a snapshot that says where that is kept',
    'python',
    `
    def test_create_group(self):
        actual = [{"id": SNAPSHOTS[0]["id"], "provider_location": "1", "location": "eu-de", "status": "available"}]
                                                                                                       ^^^^^^^^^ evs.snapshot
        self.assertEqual(actual, self.driver.create_group_snapshot())
    `,
  ],
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
    'a list of names beside it nothing',
    'python',
    `
    def test_update(self):
        volume = self.create_volume()
        self.check_volume(volume, "deleting", 2, ["size"])
                                   ^^^^^^^^ evs.disk
    `,
  ],
  [
    'what a class is whose field it is',
    'python',
    `
    class FakeServer(object):
        def resize(self, flavor):
            self._current_status = "RESIZE"
                                    ^^^^^^ ecs.server
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
    'an attribute with its own words, whoever has it',
    'python',
    `
    instance = objects.Instance(host="node-1", vm_state="active", flavor=flavor)
                                                         ^^^^^^ ecs.vm_state
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
    'what a table makes of the types of notifications',
    'python',
    'FAILURES = {"compute.instance.shutdown.end": "SHUTDOWN", "compute.instance.soft_delete.end": "SOFT_DELETE"}',
  ],
  [
    'the phase of a notification',
    'python',
    `
    def test_evacuate(self, mock_notify, mock_set_migration_status):
        mock_notify.assert_called_once_with(context, instance, "node-1", phase="error")
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
    'a field of a class that is something else',
    'python',
    `
    class Listener(Resource):
        def on_server(self, server):
            self.status = "ACTIVE"
    `,
  ],
  [
    'an attribute that is another resource’s',
    'python',
    `
    def snapshot(self, instance, image_id):
        image_meta = {"properties": {"image_state": "available", "owner_id": instance.project_id}}
        glance.images.update(image_id, image_meta)
    `,
  ],
  [
    'the payload of nobody knows what',
    'python',
    'TEST_PAYLOAD = {"state": "active", "tenant_id": "t", "host": "node-1"}',
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
    'assertions of the objects of a cluster',
    'yaml',
    `
    assertAll:
      - celExpr: "server.status.resource.status == 'ACTIVE'"
                                                    ^^^^^^ ecs.server
      - celExpr: "port.status.resource.status == 'ACTIVE'"
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
    'a notification of another service',
    'json',
    '{"event_type": "trove.instance.create", "payload": {"state": "active"}}',
  ],
  [
    'a notification about a share',
    'json',
    '{"event_type": "share.create", "payload": {"status": "available", "size": 1}}',
  ],
  ['the state of nobody knows what', 'json', '{"state": "active", "name": "web", "host": "node-1"}'],
  ['a list of the fields of a record', 'python', 'backup_fields = ["deleted", "deleted_at", "updated_at"]'],
  [
    'a table for a test of something else',
    'python',
    `
    class ShareTest(TestCase):
        @ddt.data(("available", 202), ("error", 400))
        def test_shrink_share(self, share_status, answer):
            self.shrink(self.create_share(status=share_status), answer)
    `,
  ],
];

describe('a record tells', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
