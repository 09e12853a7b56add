import { checkLifecycles } from '../../support/check';

/** What a variable is before and in a loop, a field of a class, a key of a table. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'what a variable gets inside the loop that it begins',
    'python',
    `
    def grow(client, name, disk):
        vmstatus = ''
        while vmstatus != 'VERIFY_RESIZE':
                           ^^^^^^^^^^^^^ ecs.server
            vmstatus = client.servers.get(name).status
        state = None
        while state != 'available':
                        ^^^^^^^^^ evs.disk
            state = client.volumes.get(disk).status

    def turn(client, name):
        status = ''
        while status != 'available':
            status = client.widgets.get(name).status
    `,
  ],
  [
    'the words that a program has for its own volumes, one of which no API writes so',
    'go',
    `
    package model

    const (
    	VolumeCreating = "creating"
    	VolumeInUse    = "inUse"
    	VolumeDeleting = "deleting"
    )
    `,
  ],
  [
    'a slip in what a program that speaks to our cloud says of volumes',
    'go',
    `
    package model

    import "github.com/gophercloud/gophercloud/openstack/blockstorage/v3/volumes"

    const (
    	VolumeCreating = "creating"
    	                  ^^^^^^^^ evs.disk
    	VolumeInUse    = "inUse"
    	                  ^^^^^ evs.disk
    	VolumeDeleting = "deleting"
    	                  ^^^^^^^^ evs.disk
    )
    `,
  ],
  [
    'members of the same name in several enums of a class, and what a table of them lists',
    'java',
    `
    class Server {
      static final class StatusEnum {
        static final StatusEnum ACTIVE = new StatusEnum("ACTIVE");
                                                         ^^^^^^ ecs.server
        static final StatusEnum SHELVED = new StatusEnum("SHELVED");
                                                          ^^^^^^^ ecs.server
        static final StatusEnum HARD_REBOOT = new StatusEnum("HARD_REBOOT");
                                                              ^^^^^^^^^^^ ecs.server
      }

      static final class OsEXTSTSVmStateEnum {
        static final OsEXTSTSVmStateEnum SHELVED = new OsEXTSTSVmStateEnum("shelved");
                                                                            ^^^^^^^ ecs.vm_state
        static Map<String, OsEXTSTSVmStateEnum> all() {
          Map<String, OsEXTSTSVmStateEnum> map = new HashMap<>();
          map.put("active", ACTIVE);
                   ^^^^^^ ecs.vm_state
          map.put("shelved", SHELVED);
                   ^^^^^^^ ecs.vm_state
          return map;
        }
      }

      static final class HostStatusEnum {
        static Map<String, HostStatusEnum> all() {
          Map<String, HostStatusEnum> map = new HashMap<>();
          map.put("UNKNOWN", UNKNOWN);
                   ^^^^^^^ ecs.host_status
          return map;
        }
      }

      String nameOf(Server server) { return names.getOrDefault(server.getHostStatus(), "UNKNOWN"); }
    }
    `,
  ],
  [
    'what a waiter makes up for a job that nobody knows any more',
    'go',
    `
    package ecs

    import "github.com/chnsz/golangsdk"

    var wait = &resource.StateChangeConf{
    	Pending: []string{"RUNNING"},
    	                   ^^^^^^^ job.async
    	Target:  []string{"SUCCESS", "NOTFOUND"},
    	                   ^^^^^^^ job.async
    	Refresh: jobRefreshFunc(client, job.ID),
    }
    `,
  ],
  [
    'what an enum is of',
    'typescript',
    `
    export enum VolumeStatus {
      CREATING = 'creating',
                  ^^^^^^^^ evs.disk
      AVAILABLE = 'available',
                   ^^^^^^^^^ evs.disk
    }
    export enum VolumeTypeStatus {
      CREATING = 'creating',
      AVAILABLE = 'available',
    }
    `,
  ],
  [
    'what our API’s documents list for an extension of it, and another program for its own',
    'typescript',
    `
    export enum NovaServerOSEXTSTSTaskStateEnum {
      RESIZE = 'RESIZE',
                ^^^^^^ ecs.task_state
      PAUSED = 'PAUSED',
                ^^^^^^ ecs.task_state
      VERIFY_RESIZE = 'VERIFY_RESIZE',
                       ^^^^^^^^^^^^^ ecs.task_state
      RESCUE = 'RESCUE',
                ^^^^^^ ecs.task_state
    }
    export enum ServerTaskState {
      RESIZE = 'RESIZE',
      PAUSED = 'PAUSED',
      VERIFY_RESIZE = 'VERIFY_RESIZE',
      RESCUE = 'RESCUE',
    }
    `,
  ],
  [
    'the words that a program has for its own machines',
    'go',
    `
    package types

    const (
    	InstanceRunning    InstanceState = "running"
    	InstanceStopped    InstanceState = "stopped"
    	InstancePending    InstanceState = "pending"
    	InstanceTerminated InstanceState = "terminated"
    	InstanceUnknown    InstanceState = "unknown"
    	InstanceError      InstanceState = "error"
    )
    `,
  ],
  [
    'fields of a model, whose words are no enum',
    'python',
    `
    class Volume:
        name = "first"
        state = "pending"
        zone = "nova"
        kind = "ssd"
        status = "available"
                  ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'words of ours with some that a program adds',
    'go',
    `
    package types

    const (
    	VolumeCreating  VolumeStatus = "creating"
                                     ^^^^^^^^ evs.disk
    	VolumeAvailable VolumeStatus = "available"
                                     ^^^^^^^^^ evs.disk
    	VolumeInUse     VolumeStatus = "in-use"
                                     ^^^^^^ evs.disk
    	VolumeBusy      VolumeStatus = "busy"
    	VolumeUnknown   VolumeStatus = "unknown"
    	VolumeStopped   VolumeStatus = "stopped"
    )
    `,
  ],
  [
    'the same in Go',
    'go',
    `
    package a
    func wait(client *golangsdk.ServiceClient, id string) {
      var status string
      for status != "error_extending" && status != "available" {
                     ^^^^^^^^^^^^^^^ evs.disk
                                                    ^^^^^^^^^ evs.disk
        status = getVolume(client, id).Status
      }
    }
    `,
  ],
  [
    'what it was before one branch makes another word of it',
    'python',
    `
    def shown(server):
        status = server["status"]
        if status == "ACTIVE":
                      ^^^^^^ ecs.server
            status = "green"
        elif status in ("PAUSED", "SHUTOFF"):
                         ^^^^^^ ecs.server
                                   ^^^^^^^ ecs.server
            status = "suspended"
        return status
    `,
  ],
  [
    'what a field of a model begins with',
    'python',
    `
    class Volume(Base):
        status = mapped_column(String(30), default="available")
                                                    ^^^^^^^^^ evs.disk
        bootable = mapped_column(String(30), default="error")

    class Server:
        status: str = Field(description="kept", default="BUILD")
                                                         ^^^^^ ecs.server

    class Widget(Base):
        status = mapped_column(String(30), default="available")
    `,
  ],
  [
    'constants that are made of their own names',
    'python',
    `
    class VolumeState(Constants):
        IN_USE = Constant("in-use")
                           ^^^^^^ evs.disk
        CREATING = Constant("creating")
                             ^^^^^^^^ evs.disk
        DETACHING = Constant("detahcing")
                              ^^^^^^^^^ evs.disk
        LAST = Constant("error")

    class WidgetState(Constants):
        CREATING = Constant("creating")

    class VolumeReport(Constants):
        TITLE = Constant("available")
    `,
  ],
  [
    'keys that are looked up or made, and name nothing',
    'python',
    `
    volumes = {
        owners["a"]["id"]: [{"id": 1, "status": "available"}],
                                                 ^^^^^^^^^ evs.disk
        make_id(): [{"id": 2, "status": "available"}],
                                         ^^^^^^^^^ evs.disk
    }
    widgets = {owners["a"]["id"]: [{"id": 1, "status": "available"}]}
    `,
  ],
  [
    'what was answered about the object itself',
    'python',
    `
    class Server(Resource):
        def check(self):
            if self.info.get("status", "") == "ERROR" or self._data["status"] == "SHUTOFF":
                                               ^^^^^ ecs.server
                                                                                  ^^^^^^^ ecs.server
                raise Failed()

    class Report(Resource):
        def check(self):
            return self.info.get("status") == "ERROR"
    `,
  ],
  [
    'what is asked for of a database',
    'python',
    `
    def mark(session, context, ident):
        session.query(models.Volume).filter_by(id=ident).update({"status": "error"})
                                                                            ^^^^^ evs.disk
        session.query(models.Snapshot).filter_by(id=ident).update({"status": "deleting", "deleted": True})
                                                                              ^^^^^^^^ evs.snapshot
        model_query(context, models.Backup, read_deleted="no").filter_by(status="restoring").all()
                                                                                 ^^^^^^^^^ cinder.backup
        session.query(models.Widget).filter_by(id=ident).update({"status": "error"})
    `,
  ],
  [
    'what a comprehension gathers from',
    'python',
    `
    def test_all(self):
        self.assertIn("error", [each.status for each in self.volumes])
                       ^^^^^ evs.disk
        self.assertIn("error", [each["status"] for each in self.client.list_snapshots()])
                       ^^^^^ evs.snapshot

    def test_other(self):
        self.assertIn("error", [each.status for each in self.widgets])
    `,
  ],
  [
    'the keyword that a variable of any name is given as',
    'python',
    `
    def test_filter(self):
        params = "active"
                  ^^^^^^ ecs.server
        answer = self.servers_client.list_servers(status=params)

    def test_sort(self):
        params = "active"
        answer = self.servers_client.list_servers(sort_key=params)
    `,
  ],
  [
    'an attribute of a mock’s type',
    'python',
    `
    def test_wait(self, instance):
        type(instance).task_state = mock.PropertyMock(side_effect=["migrating", None])
                                                                    ^^^^^^^^^ ecs.task_state
        type(widget).shade = mock.PropertyMock(side_effect=["migrating", None])
    `,
  ],
];

describe('a model tells', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
