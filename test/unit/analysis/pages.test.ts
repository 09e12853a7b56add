import { checkLifecycles } from '../../support/check';

/** Pages, playbooks and clients that deal with several resources or clouds. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string, path?: string])[] = [
  [
    'what a form keeps of itself',
    'javascriptreact',
    `
    class Create extends Form {
      get hint() {
        const { status } = this.state;
        return status === 'error' ? 'quota' : '';
      }
      getVolumeData(values) {
        if (this.status === 'error') return null;
        return values.dataDisk.map((each) => this.volume.status === 'error' ? null : each);
                                                                     ^^^^^ evs.disk
      }
    }
    `,
    'file:///pages/compute/containers/Instance/actions/Create/index.jsx',
  ],
  [
    'what a form says of its own, and of a disk',
    'javascript',
    `
    class InstanceVolume extends Field {
      checkVolume() {
        this.setState({ validateStatus: 'error' });
        this.setState({ volumeStatus: 'error' });
                                       ^^^^^ evs.disk
      }
    }
    `,
    'file:///components/InstanceVolume/index.jsx',
  ],
  [
    'a condition that a cluster tells of what it made',
    'go',
    `
    const (
      VolumeSnapshotConditionError VolumeSnapshotConditionType = "Error"
      VolumeSnapshotConditionReady VolumeSnapshotConditionType = "Available"
    )
    `,
  ],
  [
    'how a request is sent',
    'java',
    `
    class ServerApiTest {
      void deletes() {
        Server server = api.get("1");
        assertSent(server, "DELETE", "/servers/1");
        assertEquals(server.getStatus(), "DELETED");
                                          ^^^^^^^ ecs.server
      }
    }
    `,
  ],
  [
    'what is acted on where something is made of it',
    'javascriptreact',
    `
    class CreateSnapshot extends Form {
      submit() {
        const { status } = this.item;
        return this.store.create({ force: status === 'in-use' });
                                                      ^^^^^^ evs.disk
      }
    }
    `,
    'file:///pages/storage/containers/Volume/actions/CreateSnapshot.jsx',
  ],
  [
    'the machine of another cloud that is to come to ours',
    'typescript',
    `
    import { openstackClient } from './openstack/client';

    export function isUp(vm: Machine) {
      return vm.vmState === 'running';
    }
    export function isDone(server: Server) {
      return server.vmState === 'active';
                                 ^^^^^^ ecs.vm_state
    }
    `,
  ],
  [
    'our machine among those of other clouds',
    'typescript',
    `
    import type { Ec2Machine } from './types/ec2';

    function powerOfOpenstack(vm: OpenstackMachine) {
      switch (vm?.status) {
        case 'ACTIVE': return 'on';
              ^^^^^^ ecs.server
        case 'SHUTOFF': return 'off';
              ^^^^^^^ ecs.server
      }
    }
    `,
  ],
  [
    'the same of a machine that nobody calls ours',
    'typescript',
    `
    import type { Ec2Machine } from './types/ec2';

    function power(vm: Ec2Machine) {
      switch (vm?.status) {
        case 'ACTIVE': return 'on';
        case 'SHUTOFF': return 'off';
      }
    }
    `,
  ],
  [
    'names of what a list may be asked for',
    'java',
    `
    class ServerQuery {
      static final String DELETED = "deleted";
      static final String SOFT_DELETED = "soft_deleted";
      static final String LAUNCHED_AT = "launched_at";
      static final String IMAGE_ID = "image_id";
      static final String PROJECT_ID = "project_id";
      static final String TERMINATED_AT = "terminated_at";
    }
    `,
    'file:///openstack/compute/entities/Constants.java',
  ],
  [
    'a constant that names the status before it',
    'java',
    `
    class ServerListQueryTest {
      void filters() {
        ServerListQuery query = new ServerListQuery();
        params.add(Keys.PARAM_STATUS, "error");
                                       ^^^^^ ecs.server
        params.add(Keys.PARAM_NAME, "error");
      }
    }
    `,
  ],
  [
    'an image whose keys begin with those of a snapshot',
    'json',
    `
    {"image_location": "snapshot", "image_state": "available", "owner_project_name": "admin",
     "disk_format": "qcow2", "min_ram": 0, "container_format": "bare", "status": "active"}
                                                                                  ^^^^^^ ims.image
    `,
  ],
  [
    'what a project used its servers for, as a struct',
    'go',
    `
    var result = TenantUsage{
      ServerUsages: []ServerUsage{
        {Hours: 1, State: "active", VCPUs: 1},
                           ^^^^^^ ecs.vm_state
      },
    }
    `,
  ],
  [
    'statuses by number',
    'python',
    `
    server_status = {0: "ACTIVE", 1: "SHUTOFF", 2: "VERIFY_RESIZE"}
                         ^^^^^^ ecs.server
                                      ^^^^^^^ ecs.server
                                                    ^^^^^^^^^^^^^ ecs.server
    `,
  ],
  [
    'a command line whose words are a list',
    'yaml',
    `
    - ansible.builtin.command:
        argv:
          - openstack
          - volume
          - show
          - "{{ name }}"
          - -f
          - value
          - -c
          - status
      register: shown
      until: shown.stdout == 'in-use'
                              ^^^^^^ evs.disk
    - command: { argv: [openstack, share, show, mine, -c, status] }
      register: shared
      until: shared.stdout == 'available'
    `,
  ],
  [
    'a request that a script writes between two lines',
    'shellscript',
    `
    answer=$(curl -d @- "$url" <<EOF
    {"server": {"id": "$id", "count": $count, "status": "SHUTOFF", "name": "ACTIVE"}}
                                                         ^^^^^^^ ecs.server
    EOF
    )
    cat <<EOF
    The "status": "ACTIVE" of a "server" is no JSON.
    EOF
    `,
  ],
  [
    'a word that is looked for in what a client prints',
    'yaml',
    `
    - shell: nova list | grep web
      register: listed
      until: listed.stdout.find("ACTIVE") != -1
                                 ^^^^^^ ecs.server
    - shell: cat /var/log/web.log
      register: logged
      until: logged.stdout.find("ACTIVE") != -1
    `,
  ],
  [
    'what a schema lets through',
    'typescript',
    `
    const ServerSchema = z.object({
      name: z.string(),
      status: z.union([z.literal("ACTIVE"), z.literal("BUILD"), z.string()]).optional(),
                                  ^^^^^^ ecs.server
                                                       ^^^^^ ecs.server
    });
    const volumeSchema = z.object({ status: z.enum(["available", "error"]).nullable().default("available") });
                                                     ^^^^^^^^^ evs.disk
                                                                  ^^^^^ evs.disk
                                                                                               ^^^^^^^^^ evs.disk
    const buttonSchema = z.object({ server: z.string(), kind: z.enum(["active", "error"]).optional() });
    const helpSchema = z.object({ volume: z.string().describe("available") });
    `,
  ],
  [
    'what a store of a page is told',
    'javascript',
    `
    it('keeps why', () => {
      const failed = { type: \`\${LIST_SERVERS}_REJECTED\`, payload: 'error' };
      const prevState = initialState.set('isFetchingServers', true);
      expect(serversReducer(prevState, failed)).toMatchSnapshot();
    });
    const shown = serversReducer(prevState, { type: 'SHOW', server: { status: 'ACTIVE' } });
                                                                               ^^^^^^ ecs.server
    `,
  ],
  [
    'what the prototype of a volume says of itself in words that are its alone, and what it makes of them',
    'javascript',
    `
    Disk.prototype.phase = function () {
      if (~['extending', 'backing-up'].indexOf(this.status)) return 'BUSY';
             ^^^^^^^^^ evs.disk
                          ^^^^^^^^^^ evs.disk
      return this.status === 'error' ? 'BROKEN' : 'IDLE';
    };
    `,
    'file:///compute/volumes/volume.factory.js',
  ],
  [
    'a server behind a load balancer, which is as active as its page likes to write it',
    'javascript',
    `
    function toggle(farm, server) {
      return server.status === 'active' ? off(server) : on(server);
    }
    `,
    'file:///balancing/serverFarm/server-farm.controller.js',
  ],
  [
    'what came of an order for storage of backups',
    'javascript',
    `
    class AddBackupStorageCtrl {
      add(model) {
        return this.order(model).then((data) => (data.state === 'ERROR' ? report(data) : undefined));
      }
    }
    `,
    'file:///machines/backup-storage/add-backup-storage.controller.js',
  ],
];

describe('a status of one of several', () => {
  for (const [why, language, marked, path] of texts) it(why, () => checkLifecycles(language, marked, path));
});
