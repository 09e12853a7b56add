import { checkLifecycles } from '../../support/check';

/** Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, marked: string, path?: string])[] = [
  [
    'what an object keeps of itself is of its class',
    `
    class Volume(Kept):
        def leave(self):
            self._ovo.status = "available"
                                ^^^^^^^^^ evs.disk
            self._pool.status = "available"

    class Share(Kept):
        def leave(self):
            self._ovo.status = "available"
    `,
  ],
  [
    'the status with which the one that is held is compared, each time that a name is used again',
    `
    class BackupManager(Manager):
        def create_backup(self, context, backup):
            volume = self.db.volume_get(context, backup.volume_id)
            expected = "available"
                        ^^^^^^^^^ evs.disk
            actual = volume["status"]
            if actual != expected:
                raise Wrong(expected)
            expected = "creating"
                        ^^^^^^^^ cinder.backup
            actual = backup["status"]
            if actual != expected:
                raise Wrong(expected)

        def check_share(self, share):
            expected = "available"
            actual = share["status"]
            if actual != expected:
                raise Wrong(expected)
    `,
  ],
  [
    'a list that is one of several things given to what makes something',
    `
    def create_volume(client, volume):
        monitor = Awaiter(client, volume, "available", ("creating", "downloading"))
                                           ^^^^^^^^^ evs.disk
                                                         ^^^^^^^^ evs.disk
                                                                     ^^^^^^^^^^^ evs.disk
    `,
  ],
  [
    'keys of a table that is asked with a status, wherever that is',
    `
    COLOURS = {"available": "green", "in-use": "blue"}
                ^^^^^^^^^ evs.disk
                                      ^^^^^^ evs.disk
    SIGNS = {"ACTIVE": "+", "ERROR": "-"}
              ^^^^^^ ecs.server
                             ^^^^^ ecs.server
    LINKS = {"ACTIVE": "+", "ERROR": "-"}
    WORDS = {"ACTIVE": "+", "ERROR": "-"}

    def shown(volume, server, port):
        status = server.status
        LINKS[port.status] + WORDS["ACTIVE"]
        return COLOURS[volume.status] + SIGNS.get(status, "?") + {"ACTIVE": 1, "ERROR": 2}[server["status"]]
                                                                   ^^^^^^ ecs.server
                                                                                ^^^^^ ecs.server
    `,
  ],
  [
    'keys of a table that is asked with a status, whatever it is asked through',
    `
    LAMPS = {"available": "green", "error": "red"}
              ^^^^^^^^^ evs.disk
                                    ^^^^^ evs.disk
    BELLS = {"available": 1, "error": 2}
              ^^^^^^^^^ evs.disk
                              ^^^^^ evs.disk
    FLAGS = {"available": 1, "error": 2}
              ^^^^^^^^^ evs.disk
                              ^^^^^ evs.disk
    SIZES = {"available": 1, "error": 2}
    PORTS = {"available": 1, "error": 2}

    def shown(volume, port):
        LAMPS[volume["status"].lower()] + BELLS.get(str(volume.get("status", "error")), 0) + FLAGS[getattr(volume, "status")]
                                                                              ^^^^^ evs.disk
        return SIZES[len(volume.status), volume.size] + PORTS.get(port.get("status"))
    `,
  ],
  [
    'what each of several names of a loop gets',
    `
    def test_all(self):
        for method, status in [("reboot", "ACTIVE"), ("stop", "SHUTOFF")]:
                                           ^^^^^^ ecs.server
                                                               ^^^^^^^ ecs.server
            make_server(status=status).call(method)
        for status, attach_status in (("available", "detached"), ("error", "attached")):
                                        ^^^^^^^^^ evs.disk
                                                     ^^^^^^^^ cinder.attach_status
                                                                   ^^^^^ evs.disk
                                                                            ^^^^^^^^ cinder.attach_status
            volume = {"status": status, "attach_status": attach_status}
        for size, status in ((1, "available"), (2, "error"), (3, "in-use")):
                                  ^^^^^^^^^ evs.disk
                                                    ^^^^^ evs.disk
                                                                  ^^^^^^ evs.disk
            make_volume(size=size, status=status)
        for name, status in (("error", "available"), ("available", "error")):
                                        ^^^^^^^^^ evs.disk
                                                                    ^^^^^ evs.disk
            make_volume(name=name, status=status)
        for ident, port_status in (("error", "ACTIVE"), ("available", "ERROR")):
            make_port(ident=ident, status=port_status)
    `,
  ],
  [
    'what another cloud’s holds',
    `
    from nova import objects

    EC2_VOLUME = {"volumeId": "vol-1", "attachments": [{"status": "attached"}]}
    volume_1 = {"size": 1, "attachments": [{"attach_status": "attached"}]}
                                                              ^^^^^^^^ cinder.attach_status
    `,
  ],
  [
    'what nobody knows, and a record that a name is given to',
    `
    def insert(self, image, gadget):
        gadget["status"] = "queued"
        kept = self.glance.images.get(image)
        kept["status"] = "queued"
                          ^^^^^^ ims.image
    `,
  ],
  [
    'a record with which another is compared',
    `
    assert clients["nova"].server_search_opts == {"all_tenants": 1, "status": "ACTIVE"}
                                                                               ^^^^^^ ecs.server
    assert clients["neutron"].port_search_opts == {"all_tenants": 1, "status": "ACTIVE"}
    `,
  ],
  [
    'a field of a class of the same name as another’s is not used where that one is',
    `
    class SnapshotTest(Base):
        class defaults:
            status = "creating"
                      ^^^^^^^^ evs.snapshot

        def test(self):
            snapshot = Snapshot(status=self.defaults.status)

    class VolumeTest(Base):
        class defaults:
            status = "available"
                      ^^^^^^^^^ evs.disk

        def test(self):
            volume = Volume(status=self.defaults.status)
    `,
  ],
  [
    'what a program’s own machine says of itself, unless the program is of our cloud',
    `
    class VM:
        def boot(self):
            self.status = "Starting"
    `,
    'farm/machines.py',
  ],
  [
    'but in a program of our cloud',
    `
    class VM:
        def stop(self):
            self.status = "Running"
                           ^^^^^^^ ecs.server
    `,
    'openstack/machines.py',
  ],
  [
    'a tenant’s use of servers',
    `
    SERVER_USAGES = [{"hours": 1.0, "flavor": "m1.tiny", "state": "stopped"}]
                                                                   ^^^^^^^ ecs.vm_state
    `,
  ],
  [
    'a driver’s reference to a volume',
    `
    def create_cloned_volume(self, volume, src_vref):
        return src_vref.status == "in-use"
                                   ^^^^^^ evs.disk
    `,
  ],
  [
    'tables that move are no migrations',
    `
    def _pre_upgrade(self, engine):
        image = dict(status="queued", min_disk=0, min_ram=0)
                             ^^^^^^ ims.image
        self.images.insert(image)
    `,
    'glance/tests/db/migrations/test_first.py',
  ],
  [
    'but a migration is one',
    `
    def fail(self, instance):
        self.save(status="error")
    `,
    'nova/objects/migration.py',
  ],
  [
    'words of another cloud’s servers',
    'import clc\n\nrunning = [server for server in servers if server.status == "active"]\n',
  ],
];

describe('what holds a status', () => {
  for (const [why, marked, path] of texts) it(why, () => checkLifecycles('python', marked, path));
});
