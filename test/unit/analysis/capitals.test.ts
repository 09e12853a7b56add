import { checkRules } from '../../support/check';

const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'a vm_state in capitals that is waited for among statuses',
    'go',
    `
    func f(client *gophercloud.ServiceClient, id string) {
    	stop := &retry.StateChangeConf{
    		Pending: []string{"ACTIVE", "RESIZED"},
                                   ^^^^^^^ info foreign-status
    		Target:  []string{"SHUTOFF", "STOPPED"},
                                    ^^^^^^^ info foreign-status
    		Refresh: ServerStateRefreshFunc(client, id),
    	}
    }
    `,
  ],
  [
    'a vm_state in capitals that is compared with the status, and none beside its own case or as a name that a helper makes up',
    'python',
    `
    def f(nova, server_id):
        server = nova.servers.get(server_id)
        if server.status == "STOPPED" or server.status == "SHUTOFF":
                             ^^^^^^^ info foreign-status
            return "BUILDING"
        if server.status in ("ACTIVE", "rescued", "RESCUED"):
            return "STOPPED"
    `,
  ],
  [
    'a power state’s name and a vm_state that are compared with what a command prints, and no other column',
    'shellscript',
    `
    [ "$(openstack server show web -f value -c status)" = "STOPPED" ] && exit
                                                           ^^^^^^^ info foreign-status
    status=$(nova show web | awk '/ status / {print $4}')
    [[ $status == "RUNNING" ]] && exit
                   ^^^^^^^ error foreign-status
    [ "$(openstack server show web -f value -c name)" = "RUNNING" ] && exit
    result=$(./probe web)
    [[ $result == "RUNNING" ]] && exit
    `,
  ],
  [
    'another attribute’s word that our library waits for, and none that another function may have as its own',
    'go',
    `
    import "github.com/gophercloud/gophercloud/openstack/compute/v2/servers"

    func f(client *gophercloud.ServiceClient, id string) {
    	servers.WaitForStatus(client, id, "RUNNING", 60)
                                        ^^^^^^^ info foreign-status
    	servers.WaitForStatus(client, id, "STOPPED", 60)
                                        ^^^^^^^ info foreign-status
    	waitForPhase(client, id, "RUNNING", 60)
    	waitForPhase(client, id, "STOPPED", 60)
    }
    `,
  ],
  [
    'a vm_state in capitals and an attachment’s status in an answer that a test makes up for our resource',
    'python',
    `
    from novaclient import client

    def test_f(self):
        server = self.fake_server(status="STOPPED")
                                          ^^^^^^^ info foreign-status
        server.status = "BUILDING"
                         ^^^^^^^^ info foreign-status
        return server, FakeVolume(id="1", status="attached")
                                                  ^^^^^^^^ info foreign-status
    `,
  ],
  [
    'neither in what is another’s, nor in what a program keeps or a variable makes of a status',
    'python',
    `
    from novaclient import client

    def test_f(self, server):
        FakeAttachment(id="1", status="attached")
        FakeJob(id="1", status="STOPPED")
        server_status = "STOPPED"
        server.state = "STOPPED"
        return server_status, {"vm_state": "stopped", "attach_status": "attached"}

    def f(self, volume_id):
        self.db.volume_update(volume_id, {"status": "error_attaching"})
    `,
  ],
  [
    'a slip in the console’s word or in capitals that is compared with what our service answers',
    'python',
    `
    from novaclient import client

    def f(session, server_id):
        server = client.Client("2", session=session).servers.get(server_id)
        return server.status == "Runing" or server.status == "Errror"
                                 ^^^^^^ info unknown-status
                                                              ^^^^^^ info unknown-status
    `,
  ],
  [
    'no such slip in what nobody of ours answers',
    'python',
    `
    def f(server):
        return server.status == "Runing" or server.status == "Errror"
    `,
  ],
  [
    'a word that no resource has, where our service gave what is compared with it',
    'yaml',
    `
    - openstack.cloud.volume_info:
        name: data
      register: found
      failed_when: found.volumes[0].status == 'broken'
                                               ^^^^^^ hint unknown-status
    `,
  ],
  [
    'no such word in what nobody of ours answers, and none that a wait makes up',
    'python',
    `
    def f(volume, wait_for_status):
        wait_for_status("broken")
        return volume.status == "broken" or volume["state"] == "broken"
    `,
  ],
  [
    'no such word in what a page of its own keeps',
    'javascript',
    `
    function init(ComputeInfrastructurePlanner) {
      const editedVm = ComputeInfrastructurePlanner.getEditedVm();
      return editedVm.status === 'PLANNED';
    }
    `,
  ],
];

describe('words of an attribute, in the case of the status', () => {
  for (const [why, language, marked] of texts) it(why, () => checkRules(language, marked));
});
