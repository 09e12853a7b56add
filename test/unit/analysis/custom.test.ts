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
      'an answer of one’s own',
      'python',
      'def migrate(server_id: str):\n    nova.live_migrate_server(server_id)\n    return {"status": "migrating"}\ndef pause(server_id: str):\n    return {"status": "pausing"}',
    ],
  ];
  for (const [why, language, text] of silent) it(`are left alone: ${why}`, () => checkRules(language, text));
});
