import { checkLifecycles } from '../../support/check';

/** What a record, its keys and what it is kept in tell. Unmarked literals belong to no lifecycle. */
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
    'an attribute with its own words, whoever has it',
    'python',
    `
    instance = objects.Instance(host="node-1", vm_state="active", flavor=flavor)
                                                         ^^^^^^ ecs.vm_state
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
    'assertions of the objects of a cluster',
    'yaml',
    `
    assertAll:
      - celExpr: "server.status.resource.status == 'ACTIVE'"
                                                    ^^^^^^ ecs.server
      - celExpr: "port.status.resource.status == 'ACTIVE'"
    `,
  ],
  ['the state of nobody knows what', 'json', '{"state": "active", "name": "web", "host": "node-1"}'],
  ['a list of the fields of a record', 'python', 'backup_fields = ["deleted", "deleted_at", "updated_at"]'],
  [
    'a list of the fields of a volume that is shown',
    'python',
    `
    def show(self, id):
        volume = self.client.volumes.get(id)
        self.display(volume, ["host_id", "status", "in-use", "created_at"])
    `,
  ],
  [
    'a list of statuses beside the name of a field',
    'python',
    `
    def wait(self, id):
        volume = self.client.volumes.get(id)
        if volume.status in ["in-use", "available"]:
                              ^^^^^^ evs.disk
                                        ^^^^^^^^^ evs.disk
            self.wait_for(volume, "updated_at", ["in-use", "available"])
                                                  ^^^^^^ evs.disk
                                                            ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'a volume that is made up, of some type',
    'python',
    `
    def handle(self, request, data):
        volume = make_volume(resource_type="volume", name="Create Volume", status="error")
                                                                                   ^^^^^ evs.disk
    `,
  ],
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
  [
    'the fields of a record that may be set',
    'ruby',
    `
    class Volume < Record
      attr_accessible :attach_status, :deleted, :deleted_at, :instance_uuid
    end
    `,
  ],
];

describe('a record tells', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
