import { checkLifecycles } from '../../support/check';

/** What scripts, SQL and command lines tell of a status. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'a word that is looked for in what a client prints',
    'shellscript',
    `
    openstack volume list | grep -c available
                                    ^^^^^^^^^ evs.disk
    openstack volume show data | grep available
                                      ^^^^^^^^^ evs.disk
    nova list | awk '/ ACTIVE / {print $2}'
                       ^^^^^^ ecs.server
    nova list | grep Running
    nova interface-list $id | grep ACTIVE
    openstack network list | grep ACTIVE
    openstack network show net | grep ACTIVE
    ls | grep available
    hcloud EVS ShowVolume --volume_id=$id --cli-query="volume.status" | grep -q available
                                                                                ^^^^^^^^^ evs.disk
    state=$(hcloud ECS ShowServer --server_id=$id --cli-query=server.status)
    [ "$state" = ACTIVE ] && exit
                 ^^^^^^ ecs.server
    openstack volume list -c Status -f value | grep available
                                                    ^^^^^^^^^ evs.disk
    openstack volume list -c Name -f value | grep available
    hcloud EVS ListVolumes --cli-query="volumes[0].name" | grep available
    `,
  ],
  [
    'statements of SQL, by their tables',
    'shellscript',
    `
    mysql nova -e "update instances set vm_state='error', power_state=4 where uuid='$id'"
                                                  ^^^^^ ecs.vm_state
    QUERY="select id from cinder.volumes where not deleted and status in ('error', 'in-use');"
                                                                           ^^^^^ evs.disk
                                                                                    ^^^^^^ evs.disk
    mysql <<EOF
    delete from old; update cinder.snapshots set status="available" where id='$id';
                                                         ^^^^^^^^^ evs.snapshot
    EOF
    mysql -e "select v.id from volumes v join shares s on s.id=v.id where v.status='error' or s.status='error'"
                                                                                    ^^^^^ evs.disk
    mysql neutron -e "select * from floatingips where status = 'ACTIVE'"
    echo "updated the volumes, as status was 'error' from cinder"
    `,
  ],
  [
    'words of a list and of a loop, by what they are given to',
    'shellscript',
    `
    for each in detaching error; do
                ^^^^^^^^^ evs.disk
                          ^^^^^ evs.disk
      cinder list --all-tenants --status=$each
    done
    STATES="ACTIVE SHUTOFF"
            ^^^^^^ ecs.server
                   ^^^^^^^ ecs.server
    for state in $STATES; do openstack server list --status "$state"; done
    for each in error available; do openstack network list --status $each; done
    for service in server volume; do systemctl stop "$service"; done
    `,
  ],
  [
    'what is printed says nothing of a variable',
    'shellscript',
    `
    status=$(openstack server show "$id" -f value -c status)
    echo "now status=$status"
    # read the status
    echo could not read status
    [ "$status" = ACTIVE ] && exit
                  ^^^^^^ ecs.server
    `,
  ],
  [
    'what is looked for on another machine, and what a program in the script compares',
    'shellscript',
    `
    ssh -t "$host" ". ~/rc; openstack server list | grep -E 'SHUTOFF|ERROR'"
                                                             ^^^^^^^ ecs.server
                                                                     ^^^^^ ecs.server
    ssh "$host" "openstack network list | grep 'ACTIVE'"
    python3 - <<EOF
    if server.status == "ACTIVE":
                         ^^^^^^ ecs.server
      print(network.status == "ACTIVE")
    EOF
    `,
  ],
  [
    'what a loop reads line by line, and what is made of what was printed',
    'shellscript',
    `
    status=$(openstack server show web -f value -c status)
    openstack volume list -f value -c ID -c Status | while read -r id status; do
      [ "$status" = "error" ] && openstack volume delete "$id"
                     ^^^^^ evs.disk
    done
    while read -r id state; do
      [[ $state == SHUTOFF ]] && openstack server start "$id"
                   ^^^^^^^ ecs.server
    done < <(openstack server list -f value -c ID -c Status)
    shown="$($NOVA show "$id")"
    status="$(printf '%s' "$shown" | field_of status)"
    [ "$status" = ACTIVE ]
                  ^^^^^^ ecs.server
    openstack port list -f value -c ID -c Status | while read -r id status; do
      [ "$status" = "ACTIVE" ] || exit
    done
    `,
  ],
  [
    'tests with a sign before both sides, or in a string that is run later, and requests',
    'shellscript',
    `
    volume_status=$(cinder show "$id" | awk '/ status / {print $4}')
    [ "x$volume_status" = "xavailable" ] || exit
                            ^^^^^^^^^ evs.disk
    expect '[[ $(openstack image show -f value -c status mine) == active ]]'
                                                                  ^^^^^^ ims.image
    wait_for "openstack server show web -f value -c status" ACTIVE
                                                            ^^^^^^ ecs.server
    curl -d '{"os-resetState": {"state": "error"}}' "$URL"
                                          ^^^^^ ecs.vm_state
    expect '[[ $(openstack network show -f value -c status mine) == ACTIVE ]]'
    curl -d '{"port": {"status": "ACTIVE"}}' "$URL"
    request='{
      "volume": {"size": 40, "status": "available"}
                                        ^^^^^^^^^ evs.disk
    }'
    awk '{
      volume = "available"; print "status": volume
    }' "$table"
    `,
  ],
  [
    'the command line that a program runs, and what it asks for',
    'python',
    `
    subprocess.run(["openstack", "volume", "list", "--status", "available"])
                                                                ^^^^^^^^^ evs.disk
    subprocess.run("openstack server list --status ACTIVE", shell=True)
                                                   ^^^^^^ ecs.server
    requests.get(url + "/servers/detail?status=ACTIVE&limit=2")
                                               ^^^^^^ ecs.server
    subprocess.run("openstack network list --status ACTIVE", shell=True)
    subprocess.run(["gh", "pr", "list", "--state", "available"])
    requests.get(url + "/loadbalancers?status=ACTIVE")
    parser.add_argument("--name", help="use --status available to see those")
    `,
  ],
  [
    'the flag before it',
    'python',
    `
    class TestVolumeBackupSet(TestCase):
        def test_backup_set_state(self):
            arguments = ["--state", "error", self.backup.id]
                                     ^^^^^ cinder.backup
            set_backup(arguments)
    `,
  ],
  [
    'the command that a test runs',
    'python',
    `
    output = self.openstack('volume show ' + name, parse_output=True)
    self.assertEqual('in-use', output['status'])
                      ^^^^^^ evs.disk
    `,
  ],
  [
    'the option beside a default',
    'python',
    `
    @utils.arg("--state", default="available", help="The state to assign.")
                                   ^^^^^^^^^ evs.snapshot
    def do_snapshot_reset_state(cs, snapshot):
        pass
    `,
  ],
];

describe('a status is told by', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
