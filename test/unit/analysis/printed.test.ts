import { checkLifecycles } from '../../support/check';

/** What commands print and what queries select. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'what a loop gives to the variable that it looks at',
    'shellscript',
    `
    until [ "$n" -ge 20 ] || [ "$checked" = "SHUTOFF" ]; do
                                             ^^^^^^^ ecs.server
      checked=$(openstack server show -f value -c status "$vm")
    done
    now="NONE"
    while [[ $now != "active" ]]; do
                      ^^^^^^ ims.image
      shown=$(openstack image show "$image")
      now=$(echo "$shown" | awk '/ status / {print $4}')
    done
    seen=$(virsh domstate "$vm")
    while [ "$seen" = "running" ]; do
      seen=$(openstack server show -f value -c status "$vm")
    done
    `,
  ],
  [
    'what an evaluated command gives to variables of its own',
    'shellscript',
    `
    eval $(openstack server show "$vm" -f shell -c status)
    if [[ "$status" != "ACTIVE" ]]; then exit 1; fi
                        ^^^^^^ ecs.server
    state=$(pcs status)
    if [[ "$state" == "ACTIVE" ]]; then exit 1; fi
    `,
  ],
  [
    'a part of what is printed',
    'shellscript',
    `
    s=$(openstack server show "$vm" | grep status)
    if [[ "$s" != *"ACTIVE"* ]]; then :; elif [[ $s == *ERROR* ]]; then :; fi
                    ^^^^^^ ecs.server
                                                        ^^^^^ ecs.server
    while ! nova show "$vm" | grep -q "status.*ACTIVE"; do sleep 1; done
                                               ^^^^^^ ecs.server
    if nova show "$vm" | grep -qE 'status\\s+\\|\\s+ERROR'; then exit 1; fi
                                                 ^^^^^ ecs.server
    if [[ "$(uname -a)" == *"ACTIVE"* ]]; then :; fi
    if grep -q "status of the ACTIVE" notes; then :; fi
    `,
  ],
  [
    'a word of a row, in any case, whoever calls the client',
    'shellscript',
    `
    openstack volume list -c Name -c Status -f value | grep "disk1 in-use 1"
                                                                   ^^^^^^ evs.disk
    nova list | grep "$name.*ERROR"
                             ^^^^^ ecs.server
    nova list | grep "$name" | grep ERROR
                                    ^^^^^ ecs.server
    nova --insecure image-list 2>/dev/null | grep ACTIVE | awk '{print $2}'
                                                  ^^^^^^ ims.image
    nova volume-snapshot-list | grep available
                                     ^^^^^^^^^ evs.snapshot
    openstack server list | grep -i error | cut -d'|' -f2
                                    ^^^^^ ecs.server
    $MY_OS server show "$id" | grep -q ACTIVE
                                       ^^^^^^ ecs.server
    $TOOL server show "$id" | grep -q ACTIVE
    openstack compute service list | grep "nova-compute down"
    openstack port list | grep "$name ACTIVE"
    cat report | grep "no available disk"
    `,
  ],
  [
    'a statement of SQL in a document',
    'yaml',
    `
    stuck_servers:
      query: |
        SELECT i.host, i.uuid FROM instances i
        WHERE i.task_state IN ('scheduling', 'deleting') AND i.vm_state = 'error'
                                ^^^^^^^^^^ ecs.task_state
                                              ^^^^^^^^ ecs.task_state
                                                                           ^^^^^ ecs.vm_state
    stuck_disks:
      query: "select count(*) from volumes where status = 'error_deleting'"
                                                           ^^^^^^^^^^^^^^ evs.disk
    ports:
      query: "select count(*) from ports where status = 'ERROR'"
    note: "select 'error' in the list of volumes"
    `,
  ],
  [
    'what a statement of SQL selects',
    'shellscript',
    `
    was=$($db -e "select status from volumes where id='$disk'")
    if [[ "$was" != "error_deleting" ]]; then exit 1; fi
                     ^^^^^^^^^^^^^^ evs.disk
    now=$(mysql nova -Ne "SELECT vm_state FROM instances WHERE uuid='$vm'")
    if [ "$now" = "stopped" ]; then :; fi
                   ^^^^^^^ ecs.vm_state
    share=$(mysql -Ne "select status from manila.shares where id='$share'")
    if [ "$share" = "available" ]; then :; fi
    echo "Please select status from volumes"
    `,
  ],
  [
    'the last of a pipe, whatever the grammar takes it for',
    'shellscript',
    `
    function is_there {
        glance image-list | grep $1 | grep queued
                                           ^^^^^^ ims.image
    }
    function add_flavor {
        nova-manage flavor create --name=$1 || true
    }
    nova list || cinder list | grep "$1" | grep creating || true
                                                ^^^^^^^^ evs.disk
    ls | grep "$1" | grep active || true
    `,
  ],
  [
    'one of several columns, which the word tells',
    'shellscript',
    `
    nova list | egrep 'spawning|ERROR'
                       ^^^^^^^^ ecs.task_state
                                ^^^^^ ecs.server
    nova service-list | grep spawning
    `,
  ],
  [
    'the column of an attribute of its own',
    'shellscript',
    `
    on=$(openstack server show "$vm" -f value -c OS-EXT-STS:power_state)
    if [ "$on" = "Running" ]; then :; fi
                  ^^^^^^^ ecs.power_state
    task=$(openstack server show "$vm" -f value -c OS-EXT-STS:task_state)
    if [ "$task" = "image_uploading" ]; then :; fi
                    ^^^^^^^^^^^^^^^ ecs.task_state
    cinder reset-state --attach-status detached "$disk"
                                       ^^^^^^^^ cinder.attach_status
    both=$(openstack server show "$vm" -f value -c status -c OS-EXT-STS:vm_state)
    if [ "$both" = "SHUTOFF" ]; then :; fi
                    ^^^^^^^ ecs.server
    `,
  ],
  [
    'commands and requests in quotes',
    'shellscript',
    `
    try "list disks" "hcloud EVS ListVolumes --cli-region=$region --status=available"
                                                                           ^^^^^^^^^ evs.disk
    try "list snapshots" "hcloud EVS ListSnapshots --status=available --limit=2"
                                                            ^^^^^^^^^ evs.snapshot
    try "list clusters" "hcloud CCE ListClusters --status=Available"
    curl "$nova/servers/detail?status=ERROR&all_tenants=1"
                                      ^^^^^ ecs.server
    expect "to be up" "[[ \\$(openstack server show -f value -c status web) == ACTIVE ]]"
                                                                              ^^^^^^ ecs.server
    echo "use --status available for disks that are free"
    `,
  ],
  [
    'the key that is read of what a command printed',
    'ansible',
    `
    - command: openstack volume show disk -f json
      register: shown
      until: (shown.stdout | from_json).status == 'available'
                                                   ^^^^^^^^^ evs.disk
    - command: openstack loadbalancer show lb -f json
      register: balancer
      until: (balancer.stdout | from_json).provisioning_status == 'ACTIVE'
    - command: openstack server list -f json
      register: listed
    - debug:
      when: listed.stdout | from_json | selectattr('Status', 'eq', 'ERROR') | list | length > 0
                                                                    ^^^^^ ecs.server
    - command: nova list
      register: all
      until: "'ACTIVE' in all.stdout"
               ^^^^^^ ecs.server
    - command: systemctl status web
      register: unit
      until: "'ACTIVE' in unit.stdout"
    `,
  ],
  [
    'in time, however much a pattern repeats',
    'shellscript',
    `
    openstack server list | grep "${'\\s*'.repeat(40)}:"
    openstack server list | grep ACTIVE
                                 ^^^^^^ ecs.server
    `,
  ],
  [
    'in time, whatever a quote that is left open holds',
    'ansible',
    `
    - until: server.status == 'ACTIVE' and name != "${'\\'.repeat(80)}
                               ^^^^^^ ecs.server
    `,
  ],
  [
    'what queries of metrics select',
    'yaml',
    `
    rules:
      - expr: sum(openstack_nova_server_status{cloud="a", status="ERROR"}) > 0
                                                                  ^^^^^ ecs.server
      - expr: |
          count(openstack_cinder_volume_status{status=~"error|error_deleting"}) > 5
                                                        ^^^^^ evs.disk
                                                              ^^^^^^^^^^^^^^ evs.disk
          # openstack_nova_server_status{status="ERROR"}
      - expr: openstack_neutron_port{status="DOWN"}
      - expr: kube_pod_container_status{status=~"error|ERROR"}
      - expr: openstack_nova_server_status{name="ERROR"}
      - expr: openstack_nova_server_status{status="a-word-so-long-that-no-pattern-may-try-all-its-parts:"}
    `,
  ],
  [
    'queries in boards',
    'json',
    `
    { "targets": [
      { "expr": "count(openstack_nova_server_status{status=\\"ACTIVE\\"})", "legendFormat": "active" },
                                                             ^^^^^^ ecs.server
      { "expr": "count(openstack_loadbalancer_status{provisioning_status=\\"ACTIVE\\"})" }
    ] }
    `,
  ],
  [
    'what is expected of metrics',
    'go',
    `
    package exporters

    // openstack_nova_server_status{status="ERROR"} 1
    var expected = \`
    openstack_nova_server_status{name="a",status="ACTIVE",tenant_id="6f"} 0
                                                  ^^^^^^ ecs.server
    openstack_neutron_port{status="ACTIVE"} 1
    \`
    `,
  ],
  [
    'what is looked for in a list among other words',
    'go',
    `
    package cli

    func TestVolumeList(t *testing.T) {
    	var table bytes.Buffer
    	runVolumeList(client, &table)
    	for _, want := range []string{"ID", "Name", "Size", "vol-a", "vol-b", "in-use", "available"} {
                                                                            ^^^^^^ evs.disk
                                                                                      ^^^^^^^^^ evs.disk
    		if !strings.Contains(table.String(), want) {
    			t.Errorf("table misses %q: %s", want, table.String())
    		}
    	}
    	for _, column := range []string{"ID", "Kind", "vol-a", "error", "in-flight"} {
    		if !strings.Contains(table.String(), column) {
    			t.Errorf("table misses %q", column)
    		}
    	}
    }
    `,
  ],
];

describe('what is printed or selected tells', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
