import { checkLifecycles } from '../../support/check';

/** Statuses of members that are gathered or filtered. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'what a block gets of a list, whatever becomes of the list',
    'ruby',
    `
    up = servers.count { |one| one.status == 'ACTIVE' }
                                              ^^^^^^ ecs.server
    servers.select! { |one| one.status == 'ACTIVE' }
                                           ^^^^^^ ecs.server
    def check_servers(servers, routers)
      routers.select! { |one| one.status == 'ACTIVE' }
    end
    `,
  ],
  [
    'the variable of a comprehension outside of functions',
    'python',
    `
    free = [v for v in cloud.volumes.list() if v.status == "available"]
                                                            ^^^^^^^^^ evs.disk
    idle = [w for w in cloud.widgets.list() if w.status == "available"]
    `,
  ],
  [
    'a variable that stands behind its use, whatever had its name before',
    'python',
    `
    def watch(cloud):
        odd = [x for x in cloud.shares.list() if x.status == "ACTIVE"]
        if all(x.status == "ACTIVE" for x in cloud.servers.list()):
                            ^^^^^^ ecs.server
            return odd
        seen = [s.status for s in cloud.servers.list()]
        return any(x == "ERROR" for x in seen)
                         ^^^^^ ecs.server
    `,
  ],
  [
    'what a filter of JMESPath looks through',
    'go',
    `
    func find(answer interface{}) {
    	disk := search("volumes[?status=='in-use' && size>'1'].id", answer)
                                       ^^^^^^ evs.disk
    	crate := search("crates[?status=='ACTIVE'].id", answer)
    }
    `,
  ],
  [
    'what a filter of JMESPath looks through, with its own quotes',
    'python',
    `
    def find(answer):
        disks = search("volumes[?status==\`available\`]", answer)
                                          ^^^^^^^^^ evs.disk
        crates = search("crates[?status==\`available\`]", answer)
    `,
  ],
  [
    'what a playbook filters',
    'yaml',
    `
    - openstack.cloud.server_info:
      register: found
    - set_fact:
        up: "{{ found.servers | json_query(\\"[?status=='ACTIVE'].id\\") }}"
                                                        ^^^^^^ ecs.server
        down: "{{ found.servers | json_query('[?status!=\`ACTIVE\`].id') }}"
                                                         ^^^^^^ ecs.server
        crates: "{{ answer.crates | json_query('[?status!=\`ACTIVE\`].id') }}"
    `,
  ],
  [
    'whom a playbook asks over HTTP',
    'yaml',
    `
    - uri:
        url: "{{ evs }}/v2/{{ project }}/cloudsnapshots/{{ id }}"
      register: answer
      until: answer.json.status == 'available'
                                    ^^^^^^^^^ evs.snapshot
    - ansible.builtin.uri: url="{{ ecs }}/v1/{{ project }}/jobs/{{ id }}" return_content=yes
      register: work
      until: work.json.status == "SUCCESS"
                                  ^^^^^^^ job.async
    - uri:
        url: "{{ runner }}/v1/{{ project }}/jobs/{{ id }}"
      register: build
      until: build.json.status == "SUCCESS"
    - uri:
        url: "{{ depot }}/crates/{{ id }}"
      register: crate
      until: crate.json.status == 'available'
    `,
  ],
  [
    'what a double stands for, and not its other attributes',
    'ruby',
    `
    let(:disk) { double('volume', id: 'v-1', status: 'available', attachments: []) }
                                                      ^^^^^^^^^ evs.disk
    let(:crate) { double('crate', id: 'c-1', status: 'available', attachments: []) }
    `,
  ],
  [
    'the path by which a playbook queries it',
    'yaml',
    `
    - debug:
      when: (answer.content | from_json) | json_query('volumes[].status | [0]') == "in-use"
                                                                                    ^^^^^^ evs.disk
    - debug:
      when: answer.json | json_query("crates[].status") == 'available'
    `,
  ],
  [
    'the function of a wait, but for what it makes up itself',
    'go',
    `
    func waitForVolume(id string) resource.StateRefreshFunc {
    	return func() (interface{}, string, error) {
    		volume, err := volumes.Get(client, id).Extract()
    		if err != nil {
    			return nil, "ERROR", err
    		}
    		if volume.Status == "available" {
                           ^^^^^^^^^ evs.disk
    			return volume, "COMPLETED", nil
    		}
    		return volume, "error", nil
                      ^^^^^ evs.disk
    	}
    }
    `,
  ],
  [
    'the answer that a recording holds as text',
    'json',
    `
    {
      "request": {"uri": "one"},
      "body": "{\\"server\\": {\\"name\\": \\"\\\\u00e9\\", \\"status\\": \\"SHUTOFF\\"}}",
                                                                  ^^^^^^^ ecs.server
      "other": "{\\"crate\\": {\\"status\\": \\"ACTIVE\\"}}"
    }
    `,
  ],
];

describe('a status of what is gathered is known by', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
