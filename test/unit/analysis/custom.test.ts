import { checkRules } from '../../support/check';

describe('words of another custom', () => {
  it('are mistakes beside words that are right', () =>
    checkRules(
      'python',
      `
      server = nova.servers.get(server_id)
      if server.status in ("SHUTOFF", "Paused", "SUSPENDED"):
                                       ^^^^^^ error unknown-status
          pass
      instance_state = server.status
      if instance_state in ("ACTIVE", "ERROR", "rebuilding"):
                                                ^^^^^^^^^^ error foreign-status
          pass
      `,
    ));

  it('are no custom as a status that our service gave is compared with them', () =>
    checkRules(
      'python',
      `
      volume = cinder.volumes.get(volume_id)
      if volume.status == "AVAILABLE":
                           ^^^^^^^^^ error unknown-status
          attach(volume)
      `,
    ));

  it('are no custom in a notification, which has nothing but the vm_state', () =>
    checkRules(
      'json',
      `
      {"event_type": "instance.power_off.end", "payload": {"nova_object.data": {"state": "STOPPED", "task_state": null}}}
                                                                                          ^^^^^^^ error unknown-status
      `,
    ));

  it('are mistakes where what a list of servers answers is compared with them', () =>
    checkRules(
      'shellscript',
      `
      openstack server list --host node-1 -f json | jq '.[] | select(.Status == "ACTIVE" or .Status == "Paused") | .ID'
                                                                                                        ^^^^^^ error unknown-status
      openstack server list --host node-1 -f json | jq '.[] | select(.Status | contains("ACTIVE") or contains(" PAUSED"))'
                                                                                                               ^^^^^^^ error unknown-status
      `,
    ));

  it('are no certain mistakes in what a page keeps, which may have been folded before', () =>
    checkRules(
      'javascript',
      `
      import globalServerStore from 'stores/nova/instance';
      class Instances extends Page {
        init() {
          this.store = globalServerStore;
        }
        pending() {
          return this.store.list.data.filter((instance) => instance.status === 'verify_resize');
                                                                                ^^^^^^^^^^^^^ info unknown-status
        }
      }
      `,
    ));

  it('are mistakes in what a page asks for itself', () =>
    checkRules(
      'javascript',
      `
      import nova from 'client/nova';
      class Instance extends Page {
        async isPending() {
          const instance = await nova.servers.show(this.id);
          return instance.status === 'verify_resize';
                                      ^^^^^^^^^^^^^ error unknown-status
        }
      }
      `,
    ));

  it('are hinted at where a helper is given them that may fold', () =>
    checkRules(
      'python',
      `
      def boot(nova):
          server = nova.servers.create(name)
          nova_utils.wait_for_status(server.id, nova_utils.get_status, "active")
                                                                        ^^^^^^ hint unknown-status
      `,
    ));

  it('are hinted at where nothing tells which cloud it is, if nobody folds to such a case', () =>
    checkRules(
      'python',
      `
      def can_start(server):
          return server.status == "Shutoff"
                                   ^^^^^^^ hint unknown-status
      def can_stop(server):
          return server.state == "active"
      `,
    ));

  it('are mentioned where the text writes the right ones elsewhere', () =>
    checkRules(
      'python',
      `
      server = nova.servers.get(server_id)
      if server.status in ("ACTIVE", "SHUTOFF"):
          pass
      other = fakes.FakeServer(status="Running")
                                       ^^^^^^^ hint console-label
      fakes.FakeServer("Paused")
                        ^^^^^^ hint unknown-status
      `,
    ));

  it('are mentioned where little tells the resource, when the text speaks of it', () =>
    checkRules(
      'python',
      `
      volume = cinder.volumes.get(volume_id)
      assert volume.status == "in-use"
      self.expect(volume, "retyping")
      self.expect(volume, "ataching")
                           ^^^^^^^^ error unknown-status
      `,
    ));

  it('are mistakes in capitals that no helper makes', () =>
    checkRules(
      'python',
      `
      def boot(nova):
          server = nova.servers.create(name)
          nova_utils.wait_for_server_status(nova, server.id, "Active")
                                                              ^^^^^^ info unknown-status
      `,
    ));

  it('are mentioned among keys that are statuses', () =>
    checkRules(
      'go',
      `
      package pkg

      import "github.com/gophercloud/gophercloud/openstack/compute/v2/servers"

      var serverStatusNames = map[string]string{"ACTIVE": "on", "SHUTOF": "off", "BUILD": "new", "ERROR": "bad"}
                                                                 ^^^^^^ error unknown-status

      func name(server servers.Server) string { return serverStatusNames[server.Status] }
      `,
    ));

  const silent: readonly (readonly [why: string, language: string, text: string])[] = [
    [
      'cases that a tool of one’s own gives',
      'python',
      'def check(driver):\n    instance = driver.get_instance(i)\n    if instance.extra.get("status", "") != "active":\n        return',
    ],
    [
      'a translation whose keys are the statuses',
      'python',
      'server = nova.servers.get(i)\nassert server.status == "ACTIVE"\nserver_states = {"ACTIVE": "running", "SUSPENDED": "shut off", "PAUSED": "paused"}',
    ],
    [
      'words that a function makes of the statuses',
      'go',
      'package a\nfunc vmStatus(server *servers.Server) string {\nvar vmStatus string\nswitch strings.ToLower(server.Status) {\ncase "build":\nvmStatus = "Creating"\ncase "active":\nvmStatus = "Running"\ncase "shutoff":\nvmStatus = "Suspended"\ncase "error":\nvmStatus = "Failed"\n}\nreturn vmStatus\n}',
    ],
    [
      'statuses in a variable that is named for a vm_state',
      'python',
      'def set_state(vm_state):\n    if vm_state == "PAUSED":\n        pause()\n    elif vm_state == "SHUTOFF":\n        stop()\n    elif vm_state == "SUSPENDED":\n        suspend()',
    ],
    [
      'a case beside statuses that are folded',
      'python',
      'class Migration:\n    def run(self, compute):\n        compute.wait_for_server_status(server_id, compute.get_status, "active")\n        if server.status.lower() in ("active", "verify_resize"):\n            return',
    ],
    [
      'another cloud’s disks, though a service of its is called as ours',
      'go',
      'package resources\nimport "github.com/alibabacloud-go/client"\nimport "github.com/aliyun/alibaba-cloud-sdk-go/services/ecs"\nfunc f(client *ecs.Client, disk *Disk) bool {\nreturn disk.Status == "Available"\n}',
    ],
    ['any case that is taken', 'python', 'server = nova.servers.get(i)\nok = server.status in ("ACTIVE", "active")'],
    [
      'a migration’s phases of a disk',
      'typescript',
      'const color = (disk: Disk) => disk.state === "active" ? "blue" : "grey";\nconst moved = disks.filter((disk) => disk.state === "done");',
    ],
    [
      'a state that a helper waits for',
      'python',
      'server = nova.servers.get(i)\nassert server.status == "ACTIVE"\nif self.wait_for_instance_state(server, "active", 8):\n    return',
    ],
    [
      'several clouds’ words for one status',
      'python',
      'for ecs in huaweicloud.list_ecs():\n    if ecs["status"] in ("SHUTOFF", "Stopped", "STOPPED"):\n        off += 1',
    ],
    [
      'a filter of servers, which the service folds',
      'python',
      'server = nova.servers.get(i)\nassert server.status == "ACTIVE"\nparams = {"status": "active"}\nservers = nova.servers.list(params)',
    ],
    [
      'the types of a schema’s values',
      'python',
      'server = nova.servers.get(i)\nassert server.status == "ACTIVE"\nschema = {"server": {"properties": {"progress": {"type": ["string", "null"]}}}}',
    ],
    [
      'a filter in what a list of servers is asked for',
      'python',
      'class ServersTest:\n    def test_list(self):\n        server = nova.servers.get(i)\n        assert server.status == "ACTIVE"\n        request = HTTPRequest.blank("/v2.1/servers?name=web&status=active")',
    ],
    [
      'what is counted under a status’s name',
      'python',
      'volume = cinder.volumes.get(i)\nassert volume.status == "in-use"\nusage = {"volumes": {"reserved": 1, "in_use": 0}}',
    ],
    [
      'a phase that is a bare argument',
      'python',
      'server = nova.servers.get(i)\nassert server.status == "ACTIVE"\nimage = self.image_of(server, "rebuilding")',
    ],
    [
      'a part of a status that is looked for in it',
      'python',
      'server = nova.servers.get(i)\nif server.task_state == "resize_prep" or "resize" in server.task_state:\n    return',
    ],
    [
      'an answer of one’s own',
      'python',
      'def migrate(server_id: str):\n    nova.live_migrate_server(server_id)\n    return {"status": "migrating"}\ndef pause(server_id: str):\n    return {"status": "pausing"}',
    ],
  ];
  for (const [why, language, text] of silent) it(`are left alone: ${why}`, () => checkRules(language, text));
});
