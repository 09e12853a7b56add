import { checkFindings, checkFix } from '../../support/check';

describe('findings', () => {
  it('tell a typo beside a known disk', () =>
    checkFindings(
      'python',
      `
      volume = cinder.volumes.get(volume_id)
      if volume.status == "avaliable":
                           ^^^^^^^^^ error unknown-status: An EVS disk is never "avaliable"; did you mean "available"?
          attach(volume)
      `,
    ));

  it('tell wrong case, a stray blank and a missing comma in a list', () =>
    checkFindings(
      'go',
      `
      package evs

      func waitForVolume(client *golangsdk.ServiceClient, id string) {
        stateConf := &resource.StateChangeConf{
          Pending: []string{"Creating", "downloading "},
                             ^^^^^^^^ error console-label: "Creating" is what the console shows for an EVS disk; the API answers "creating".
                                         ^^^^^^^^^^^^ error unknown-status: The API writes "downloading" for an EVS disk, not "downloading " (a stray blank).
          Target:  []string{"available"},
          Refresh: VolumeStateRefreshFunc(client, id),
        }
      }
      `,
    ));

  it('tell blanks and a typo in an enum that is named for a task state and holds statuses', () =>
    checkFindings(
      'java',
      `
      package cloud.compute;
      class NovaServer {
        static final class TaskStateEnum {
          void fill(Map<String, TaskStateEnum> map) {
            map.put("SHOUTOFF", SHUTOFF);
                     ^^^^^^^^ error unknown-status: An ECS server is never "SHOUTOFF"; did you mean "SHUTOFF"?
            map.put(" RESIZE", RESIZE);
                     ^^^^^^^ error unknown-status: The API writes "RESIZE" for an ECS server, not " RESIZE" (a stray blank).
            map.put(" PAUSED", PAUSED);
                     ^^^^^^^ error unknown-status: The API writes "PAUSED" for an ECS server, not " PAUSED" (a stray blank).
            map.put("SHELVED", SHELVED);
            map.put("SOFT_DELETED", SOFT_DELETED);
          }
        }
      }
      `,
    ));

  it('tell a status of another kind of resource where the place alone is sure', () =>
    checkFindings(
      'python',
      `
      snapshot = cinder.volume_snapshots.get(snapshot_id)
      assert snapshot.status == "resize_migrated"
                                 ^^^^^^^^^^^^^^^ error foreign-status: "resize_migrated" is a status of a task_state of a server, never of an EVS snapshot.
      server = nova.servers.get(server_id)
      if server.status in ("ACTIVE", "deleting"):
                                      ^^^^^^^^ error foreign-status: "deleting" is a status of a task_state of a server, never of an ECS server.
          stop(server)
      `,
    ));

  it('tell a slip in the files of another service, where the resource’s own is named', () =>
    checkFindings(
      'python',
      `
      from trove.common import cinder_client
      volume = cinder_client.volumes.get(volume_id)
      if volume.status == "in_use":
                           ^^^^^^ error unknown-status: The API writes "in-use" for an EVS disk, not "in_use" (hyphen and underscore differ).
          detach(volume)
      `,
    ));

  it('take the contrary of a status for no slip of it', () =>
    checkFindings(
      'python',
      `
      server = nova.servers.get(server_id)
      if server.status == "INACTIVE":
                           ^^^^^^^^ hint unknown-status: "INACTIVE" is no known status of an ECS server (catalog checked 2026-11-21).
          stop(server)
      `,
    ));

  it('tell a wrong answer made up in a string', () =>
    checkFindings(
      'go',
      `
      package a
      import "github.com/gophercloud/gophercloud"
      const answer = \`{"volume": {"id": "1", "volume_type": "ssd", "status": "active"}}\`
                                                                              ^^^^^^ error foreign-status: "active" is a status of a vm_state of a server, never of an EVS disk.
      `,
    ));

  it('tell a slip between two statuses', () =>
    checkFindings(
      'python',
      `
      server = nova.servers.get(server_id)
      if server.status == "RBUILD":
                           ^^^^^^ error unknown-status: An ECS server is never "RBUILD"; did you mean "BUILD" or "REBUILD"?
          stop(server)
      if server.status == "PAUSE":
                           ^^^^^ error unknown-status: An ECS server is never "PAUSE"; did you mean "PAUSED"?
          stop(server)
      `,
    ));

  it('tell a comparison that folding makes vain', () =>
    checkFindings(
      'python',
      `
      server = nova.servers.get(server_id)
      if server.status.lower() in ("active", "ERROR"):
                                              ^^^^^ error unknown-status: The status is made lower case before it is compared, so it is never "ERROR".
          stop(server)
      `,
    ));

  it('tell what is read from an answer, or stands in one, from a wait’s own words', () =>
    checkFindings(
      'python',
      `
      volume = cinder.volumes.get(volume_id)
      assert volume["status"] != "ERROR"
                                  ^^^^^ error unknown-status: The API writes "error" for an EVS disk, not "ERROR" (upper and lower case differ).
      wait_for_volume(volume, failures=["ERROR"])
      `,
    ));

  it('tell a lone string in parentheses, also where the same status is looked for rightly before', () =>
    checkFindings(
      'python',
      `
      server = nova.servers.get(server_id)
      if server.status == "ACTIVE":
          pause(server)
      if server.status in ("ACTIVE"):
                            ^^^^^^ warning string-membership: Parentheses without a comma make no tuple: \`in\` looks for a part of the string "ACTIVE", and the empty string is one.
          stop(server)
      `,
    ));

  it('tell a console label and a status of another resource', () =>
    checkFindings(
      'python',
      `
      def check(nova, cinder, sid, id):
          server = nova.servers.get(sid)
          if server.status == "Running":
                               ^^^^^^^ error console-label: "Running" is what the console shows for an ECS server; the API answers "ACTIVE".
              return True
          snapshot = cinder.volume_snapshots.get(id)
          return snapshot.status == "attaching"
                                     ^^^^^^^^^ error foreign-status: "attaching" is a status of an EVS disk, never of an EVS snapshot.
      `,
    ));

  it('mention a habit of case, and call the odd one out an error', () =>
    checkFindings(
      'python',
      `
      server = nova.servers.get(server_id)
      if server.status in ("active", "shutoff"):
                            ^^^^^^ info unknown-status: The API writes "ACTIVE" for an ECS server, not "active" (upper and lower case differ).
                                      ^^^^^^^ info unknown-status: The API writes "SHUTOFF" for an ECS server, not "shutoff" (upper and lower case differ).
          pass
      volume = cinder.volumes.get(volume_id)
      if volume.status in ("available", "In-Use"):
                                         ^^^^^^ error unknown-status: The API writes "in-use" for an EVS disk, not "In-Use" (upper and lower case differ).
          pass
      `,
    ));

  it('go on behind a syntax error', () =>
    checkFindings(
      'json',
      `
      {"volumes": [
        {"id": "1", "status": "in_use", "volume_type": "SSD"},
                               ^^^^^^ error unknown-status: The API writes "in-use" for an EVS disk, not "in_use" (hyphen and underscore differ).
        {"id": , "status": "availabel", "volume_type": "SSD"}
                            ^^^^^^^^^ error unknown-status: An EVS disk is never "availabel"; did you mean "available"?
      `,
    ));

  it('tell a slip where nothing is named for a status', () =>
    checkFindings(
      'python',
      `
      from cinder.tests import fakes
      volume = fakes.FakeVolume("attachng")
                                 ^^^^^^^^ error unknown-status: An EVS disk is never "attachng"; did you mean "attaching"?
      `,
    ));

  it('excuse the words of tools in a wait, but not where an answer is compared', () =>
    checkFindings(
      'go',
      `
      package evs

      func waitForVolume(client *golangsdk.ServiceClient, id string) error {
        stateConf := &resource.StateChangeConf{
          Pending: []string{"ATTACHING"},
          Target:  []string{"ATTACHED"},
          Refresh: VolumeAttachRefreshFunc(client, id),
        }
        volume, err := volumes.Get(client, id).Extract()
        if volume.Status == "ATTACHING" {
                             ^^^^^^^^^ error unknown-status: The API writes "attaching" for an EVS disk, not "ATTACHING" (upper and lower case differ).
          return err
        }
      }
      `,
    ));

  it('tell a short slip and a wrong letter in the file of another service', () =>
    checkFindings(
      'python',
      `
      # manila/share/drivers/generic.py
      from manila.volume import cinder
      class GenericShareDriver(object):
          def _wait_for_volume(self, volume_id):
              volume = self.volume_api.get_volume(volume_id)
              return volume.status == "avaliable"
                                       ^^^^^^^^^ error unknown-status: An EVS disk is never "avaliable"; did you mean "available"?
      `,
    ));

  const silent: readonly (readonly [why: string, language: string, text: string])[] = [
    ['another resource', 'python', 'if share.status == "availble":\n    pass'],
    ['a load balancer', 'python', 'if loadbalancer.status == "Active":\n    pass'],
    ['a job', 'python', 'if job.status == "SUCCESS":\n    pass'],
    ['a folded comparison', 'python', 'server = nova.servers.get(i)\nif server.status.lower() == "active":\n    pass'],
    ['a tuple of one status', 'python', 'server = nova.servers.get(i)\nif server.status in ("ACTIVE",):\n    pass'],
    ['a string in a variable', 'python', 'server = nova.servers.get(i)\nif server.status in (wanted):\n    pass'],
    ['a part of a status', 'python', 'server = nova.servers.get(i)\nif "RESIZE" in (server.status):\n    pass'],
    ['a lone string of another resource', 'python', 'if share.status in ("available"):\n    pass'],
    [
      'a case that may have been folded out of sight',
      'javascript',
      'const isShelved = (instance) => instance.status === "shelved_offloaded";',
    ],
    ['a log line', 'python', 'volume = cinder.volumes.get(i)\nlog.info("Available")'],
    ['a name', 'python', 'volume = cinder.volumes.get(i)\nif volume.name == "Available":\n    pass'],
    ['a task state', 'python', 'if server.task_state == "powering-off":\n    pass'],
    [
      'a silenced line',
      'python',
      'v = cinder.volumes.get(i)\nv.status == "Available"  # lifecycle-lens-disable-line console-label',
    ],
    ['a quota', 'python', 'quotas = {"volumes": {"reserved": 0, "in_use": 1}}'],
    ['a list of another resource’s statuses', 'python', 'VOLUME_ATTACH_READY_STATES = ("ACTIVE", "SHUTOFF")'],
    ['a word for messages', 'python', 'poll_for_status(nova.servers.get, server.id, "rebuilding", ["ACTIVE"])'],
    [
      'a right answer made up in a string',
      'go',
      'package a\nconst answer = `{"volume": {"id": "1", "status": "in-use"}}`',
    ],
    [
      'another cloud’s status',
      'go',
      goSwitch('github.com/vultr/govultr', 'case "active", "Running", "avaliable_soon":'),
    ],
    [
      'a status in another case that means gone, in a wait',
      'python',
      'wait_for_server_status(server, ["ACTIVE", "deleted"])',
    ],
    [
      'a word that is handed over to be refused',
      'python',
      'def test_reset_invalid(self):\n    self.volumes_client.reset_volume_status(volume_id, status="ACTIVE")',
    ],
    [
      'a state that is a vm_state',
      'go',
      'package servers\ntype ServerState string\nconst StateError ServerState = "error"',
    ],
    [
      'what folding leaves, in any case where the comparison takes any',
      'go',
      'package a\nfunc f() {\nserver, err := servers.Get(c, id).Extract()\nif strings.EqualFold(server.Status, "active") {\n}\n}',
    ],
    [
      'an invented waiter',
      'go',
      'package a\nvar c = &retry.StateChangeConf{Pending: []string{"PENDING"}, Target: []string{"COMPLETED"}, Refresh: volumeRefresh(c)}',
    ],
  ];
  for (const [why, language, text] of silent) it(`keep quiet about ${why}`, () => checkFindings(language, text));
});

describe('the preferred fix', () => {
  it('writes the status that was meant', () =>
    checkFix(
      'python',
      'volume = cinder.volumes.get(i)\nif volume.status == "avali<|>able": pass',
      'volume = cinder.volumes.get(i)\nif volume.status == "available": pass',
    ));
  it('adds the comma that makes a tuple', () =>
    checkFix(
      'python',
      'server = nova.servers.get(i)\nif server.status not in ("ACT<|>IVE"): pass',
      'server = nova.servers.get(i)\nif server.status not in ("ACTIVE",): pass',
    ));
  it('writes what the API answers for a label', () =>
    checkFix(
      'json',
      '{"server": {"status": "Stopp<|>ed", "flavor": {"id": "s3.large.2"}}}',
      '{"server": {"status": "SHUTOFF", "flavor": {"id": "s3.large.2"}}}',
    ));
});

/** A comparison in a file of another cloud. */
function goSwitch(imported: string, branch: string): string {
  return `package a\nimport "${imported}"\nfunc f(server *govultr.Server) {\nswitch server.Status {\n${branch}\n}\n}`;
}
