import { checkLifecycles } from '../../support/check';

/** What each piece of evidence is worth, in code that has little else. Unmarked literals belong to no lifecycle. */
const loud: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'a backup of the service that the file speaks of',
    'go',
    `
    package cbr

    import "example.com/sdk/openstack/cbr/v3/backups"

    func isReady(backup *backups.Backup) bool {
      return backup.Status == "available"
                               ^^^^^^^^^ cbr.backup
    }
    `,
  ],
  [
    'what a wait is given by name',
    'python',
    `
    from openstack import resource

    def prepare_volume(self):
        copy = self.conn.block_storage.create_snapshot(volume_id=volume.id)
        resource.wait_for_status(session=self.conn, resource=snapshot, status="available", wait=self.patience)
                                                                               ^^^^^^^^^ evs.snapshot
        resource.wait_for_status(session=self.conn, resource=subnet, status="ACTIVE", wait=self.patience)
    `,
  ],
  [
    'the list that it is added to, by what that is for',
    'python',
    `
    def settle(self, client, server, names):
        done = ["ACTIVE"]
                 ^^^^^^ ecs.server
        if server.was_off:
            done.append("SHUTOFF")
                         ^^^^^^^ ecs.server
            names.append("active")
        wait_for_status(client.get_server, server.id, success_status=done)
    `,
  ],
  [
    'the same where adding makes a new list',
    'go',
    `
    package disks

    func grow(client *Client, volume *volumes.Volume) error {
      pending := []string{"creating"}
                           ^^^^^^^^ evs.disk
      pending = append(pending, "extending")
                                 ^^^^^^^^^ evs.disk
      conf := &resource.StateChangeConf{Pending: pending, Target: []string{"available"}, Refresh: volumeRefresh(client, volume)}
                                                                            ^^^^^^^^^ evs.disk
      return conf.Wait()
    }
    `,
  ],
  [
    'the same in Java',
    'java',
    `
    class Disks {
      boolean isSettled(Volume volume, List<String> tags) {
        List<String> done = new ArrayList<>();
        done.add("available");
                  ^^^^^^^^^ evs.disk
        tags.add("available");
        return done.contains(volume.getStatus());
      }
    }
    `,
  ],
  [
    'a client that is called by a name of its own',
    'shellscript',
    `
    if [[ $(run_client server show "$id" -f value -c status) == "ACTIVE" ]]; then exit; fi
                                                                 ^^^^^^ ecs.server
    state=$($CLIENT volume backup show "$id" -f value -c status)
    test "$state" = available && exit
                    ^^^^^^^^^ cinder.backup
    if [[ $(run_client loadbalancer show "$id" -f value -c status) == "ACTIVE" ]]; then exit; fi
    `,
  ],
  [
    'one that is taken of several',
    'javascript',
    `
    const disk = { volume: { status: faker.random.arrayElement(["available", "in-use"]) } };
                                                                 ^^^^^^^^^ evs.disk
                                                                              ^^^^^^ evs.disk
    const net = { network: { status: sample(["ACTIVE", "DOWN"]) } };
    const color = sample(["available", "error"]);
    `,
  ],
  [
    'the status that a wait takes beside the list of those where it gives up',
    'python',
    `
    conn.wait_for_status(volume, "available", ["error"], 2, 60)
                                  ^^^^^^^^^ evs.disk
                                                ^^^^^ evs.disk
    `,
  ],
  [
    'a backup of Cinder where no service is named',
    'python',
    `
    if backup.status == "available":
                         ^^^^^^^^^ cinder.backup
        pass
    `,
  ],
  [
    'a list that is compared later',
    'python',
    `
    def check(snapshot):
        refused = ["error", "error_deleting", "deleting"]
                    ^^^^^ evs.snapshot
                             ^^^^^^^^^^^^^^ evs.snapshot
                                               ^^^^^^^^ evs.snapshot
        return snapshot.status in refused
    `,
  ],
  [
    'whom a helper asks, whatever the helper is called',
    'python',
    `
    waiters.wait_for_volume_resource_status(self.snapshots_client, snapshot_id, "available")
                                                                                 ^^^^^^^^^ evs.snapshot
    `,
  ],
  [
    'what is made, not what it is made from',
    'python',
    `
    volume = utils.create_volume(self.context)
    utils.create_snapshot(self.context, volume.id, status="creating")
                                                           ^^^^^^^^ evs.snapshot
    `,
  ],
  [
    'the name of the operation that ends in it',
    'python',
    `
    from openstack import connection

    ends_of_server = {'stop': 'SHUTOFF', 'pause': 'PAUSED', 'color': 'ACTIVE'}
                               ^^^^^^^ ecs.server
                                                   ^^^^^^ ecs.server
    `,
  ],
  [
    'what an assertion compares, whatever its message tells',
    'python',
    `
    assert_equal(cloud.get_server(name).status, "ACTIVE",
                                                 ^^^^^^ ecs.server
                 "The volume is {0}".format(volume.status))
    `,
  ],
  [
    'a maker of fakes that takes the status without a name',
    'python',
    `
    first = base.FakeVolume("attaching")
                             ^^^^^^^^^ evs.disk
    second = base.make_fake_volume("1234", "my-name", "attaching")
                                                       ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'what a test waits for while it creates',
    'python',
    `
    server = self.create_test_server(wait_until="ACTIVE")
                                                 ^^^^^^ ecs.server
    `,
  ],
  [
    'an attribute with a lifecycle of its own, behind a conversion',
    'go',
    `
    package a

    func check(t *testing.T, s servers.Server) {
      assertEquals(t, "PAUSED", s.PowerState.String())
                       ^^^^^^ ecs.power_state
    }
    `,
  ],
  [
    'the class that gives it back',
    'go',
    `
    package a

    func (state PowerState) String() string {
      return "PAUSED"
              ^^^^^^ ecs.power_state
    }
    `,
  ],
  [
    'JSON in a string of Go',
    'go',
    `
    package testing

    const answer = \`{
      "snapshot": {
        "id": "1",
        "status": "available"
                   ^^^^^^^^^ evs.snapshot
      }
    }\`
    `,
  ],
  [
    'JSON in a string of Python',
    'python',
    `
    answer = json.loads('''{"server": {"status": "ACTIVE", "volumes": [{"status": "in-use"}]}}''')
                                                  ^^^^^^ ecs.server
                                                                                   ^^^^^^ evs.disk
    `,
  ],
  [
    'what a comprehension gathers',
    'python',
    `
    listed = self.openstack('image list --status active', parse_output=True)
                                                 ^^^^^^ ims.image
    self.assertIn('active', [each['Status'] for each in listed])
                   ^^^^^^ ims.image
    `,
  ],
  [
    'the name of a mock or dict',
    'python',
    `
    server = mock.Mock(id="1", status="ACTIVE")
                                       ^^^^^^ ecs.server
    snapshot = dict(id="1", status="available")
                                    ^^^^^^^^^ evs.snapshot
    `,
  ],
  [
    'options that are handed on as keywords',
    'python',
    `
    def find(cinder):
        options = {"status": "available"}
                              ^^^^^^^^^ evs.disk
        return cinder.volumes.list(**options)
    `,
  ],
  [
    'the comparison that a constant is used in',
    'go',
    `
    package a

    const off = "SHUTOFF"
                 ^^^^^^^ ecs.server

    func isOff(server *servers.Server) bool { return server.Status == off }
    `,
  ],
  [
    'the table that it is an entry of',
    'javascript',
    `
    const volumeStatuses = [{ key: "available", label: t("Available") }];
                                    ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'the name of a power state',
    'json',
    `
    {"server": {"OS-EXT-STS:power_state": "shutdown", "name": "one"}}
                                           ^^^^^^^^ ecs.power_state
    `,
  ],
  [
    'the list that a callback is handed from',
    'javascript',
    `
    const free = this.volumes.filter((each) => each.status === "available");
                                                                ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'the enum that its struct is a member of',
    'go',
    `
    package model

    func GetShowJobResponseStatusEnum() ShowJobResponseStatusEnum {
      return ShowJobResponseStatusEnum{
        FAIL: ShowJobResponseStatus{
          value: "FAIL",
                  ^^^^ job.async
        },
        INIT: ShowJobResponseStatus{
          value: "INIT",
                  ^^^^ job.async
        },
      }
    }
    `,
  ],
  [
    'the statuses that a made-up word stands among',
    'python',
    `
    wait_for_image(image, failure_statuses=["killed", "deleted", "error"])
                                             ^^^^^^ ims.image
                                                       ^^^^^^^ ims.image
                                                                  ^^^^^ ims.image
    `,
  ],
  [
    'a word that was made up, but is compared with the status outright',
    'python',
    `
    if server.status == "IN_PROGRESS":
                         ^^^^^^^^^^^ ecs.server
        pass
    `,
  ],
];

const quiet: readonly (readonly [why: string, language: string, text: string])[] = [
  [
    'the instance of another service',
    'go',
    `
    package waf

    import "example.com/sdk/openstack/waf/v1/instances"

    func isReady(instance *instances.Instance) bool { return instance.Status == "ACTIVE" }
    `,
  ],
  [
    'the task state of something else',
    'go',
    'package a\nvar c = &retry.StateChangeConf{Target: []string{"READY"}, Refresh: keyPairTaskStateRefreshFunc(client)}',
  ],
  ['a snapshot beside its share', 'json', '{"snapshot": {"status": "available", "share_id": "1", "share_size": 2}}'],
  [
    'a service that runs the servers',
    'python',
    'service = nova.services.enable("host", "nova-compute")\nservice.status == "enabled"',
  ],
  ['what something was found by', 'python', 'Migration.get_by_instance_and_status(context, migration_id, "migrating")'],
  [
    'a state bag',
    'go',
    'package a\nfunc run(state multistep.StateBag, server *servers.Server) { state.Put("error", err) }',
  ],
  [
    'what is kept in a state bag',
    'go',
    `
    package a

    func (s *StepAttachVolume) Run(state multistep.StateBag) error {
      config := state.Get("config").(*Config)
      err := attachVolume(config, s.Volumes)
      state.Put("error", err)
      return err
    }
    `,
  ],
  ['the message of an exception', 'python', 'raise exception.VolumeBackendAPIException(data="error")'],
  ['the reason of an exception', 'python', 'raise exception.InvalidVolume(reason="error")'],
  [
    'an action that is checked',
    'go',
    'package a\nconst serverActionReboot = "reboot"\nvar known = validation.StringInSlice([]string{serverStateOn, serverActionReboot}, false)',
  ],
  ['a snapshot of a share', 'python', 'if share_snapshot.status == "available":\n    pass'],
  [
    'words that a waiter made up for a disk',
    'python',
    'wait_for_volume(client, volume_id, pending=["PENDING"], target=["COMPLETED"])',
  ],
  ['the name of an operation', 'python', 'common.raise_conflict_for_server_state(error, "rebuild", server_id)'],
  ['keys of a quota', 'python', 'quotas = {"volumes": {"reserved": 0, "in_use": 1}}'],
  ['a name given to a maker of fakes', 'python', 'first = base.FakeVolume("first")'],
  ['the type of an attribute', 'python', 'server = {"OS-EXT-STS:task_state": {"type": ["string", "null"]}}'],
  ['the action of a log line', 'python', 'LOG.info("deleting", volume.status)'],
  ['the migration status of another service', 'python', 'from nova import objects\nmigration_status = "error"'],
  ['a sample in the words of a document', 'python', '"""An answer: {"server": {"status": "ACTIVE"}}"""'],
  ['a listing’s columns', 'python', 'columns = ["id", "name", "error"]'],
];

describe('a status is told by', () => {
  for (const [why, language, marked] of loud) it(why, () => checkLifecycles(language, marked));
});

describe('no status is seen in', () => {
  for (const [why, language, text] of quiet) it(why, () => checkLifecycles(language, text));
});
