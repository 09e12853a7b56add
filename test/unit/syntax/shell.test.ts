import { checkClues, checkSites } from './check-sites';

const shell = (marked: string): Promise<void> => checkSites('shellscript', marked);

describe('sites in the shell', () => {
  it('brackets', () =>
    shell(`
      if [ "$status" = "ready" ] || [ "\${status}" != gone ]; then :
                        ^^^^^ compared $status
                                                     ^^^^ compared $status negated
      elif [[ \${status,,} == ready && $other =~ gone ]]; then :
                             ^^^^^ compared $status folded=lower
                                                ^^^^ compared $other
      fi
      until [ "$(openstack volume show $id -c status -f value)" = ready ]; do sleep 1; done
                                                                  ^^^^^ compared "$(openstack volume show $id -c status -f value)"
    `));

  it('comparisons with one sign in a longer condition', () =>
    shell(`
      if [[ $status = ready && $other = 0 ]]; then :
                      ^^^^^ compared $status
      elif [[ $count = 1 && $status != gone || $state = ready ]]; then :
                                       ^^^^ compared $status negated
                                                        ^^^^^ compared $state
      elif [ "$status" = "ready" -a "$other" = 0 ]; then :
                          ^^^^^ compared $status
      fi
    `));

  it('the only word that a function named for a status takes', () =>
    shell(`
      while volume_status_is ready; do sleep 1; done
                             ^^^^^ argument volume_status_is
      systemctl ready; make_status ready now
    `));

  it('cases', () =>
    shell(`
      case "$status" in
        ready|in-use) echo yes ;;
        ^^^^^ case $status fallback
              ^^^^^^ case $status fallback
        "gone") echo no ;;
         ^^^^ case $status fallback
        *) echo other ;;
      esac
    `));

  it('arguments, options and patterns', () =>
    shell(`
      wait_for_status volume "$id" ready
                                   ^^^^^ argument wait_for_status
      if ! wait_for_volume_status "$name-volume" "ready" 300; then exit; fi
                                                  ^^^^^ argument wait_for_volume_status
      wait_for_status ready "$id" $TIMEOUT
                      ^^^^^ argument wait_for_status
      wait_for_server_status web ACTIVE
                                 ^^^^^^ argument wait_for_server_status
      show_status web ACTIVE
      openstack volume list --status ready
                                     ^^^^^ keyword --status
      cinder show "$id" | grep -q ready
                                  ^^^^^ argument grep
    `));

  it('filters of jq', () =>
    shell(`
      openstack volume list -f json | jq -r '.[] | select(.status=="ready" or .Status != "in-use") | "\\(.id)"'
                                                                    ^^^^^ compared .status
                                                                                          ^^^^^^ compared .Status negated
      echo "$volume" | jq ".volume.status == \\"ready\\""
                                               ^^^^^ compared .volume.status
    `));

  it('tests of jq that a field is piped into, and comparisons the other way round', () =>
    shell(`
      openstack volume list -f json | jq '.[] | select(.Status | contains("ready") or startswith("gone"))'
                                                                           ^^^^^ compared .Status
                                                                                                  ^^^^ compared .Status
      openstack volume list -f json | jq '.[] | select((.Status | ascii_downcase) == "ready")'
                                                                                      ^^^^^ compared .Status folded=lower
      openstack volume list -f json | jq '.[].Status | select(. == "ready") | IN("a", "b")'
                                                                    ^^^^^ compared .[].Status
      openstack volume list -f json | jq 'map(select("ready" == .Status))'
                                                      ^^^^^ compared .Status
      openstack volume list -f json | jq '.[] | select(.Status | test("ready"; "i")) | has("status")'
    `));

  it('patterns of grep, awk and a test', () =>
    shell(`
      openstack volume list | grep -E 'ready|in-use'
                                       ^^^^^ argument grep
                                             ^^^^^^ argument grep
      openstack volume list | grep -q "| ready |"
                                         ^^^^^ argument grep
      openstack volume list | grep ' ready '
                                     ^^^^^ argument grep
      openstack volume list | grep "disk .*|.* ready"
                                               ^^^^^ argument grep
      openstack volume list | awk '/ ready / {print $2}'
                                     ^^^^^ argument awk
      openstack volume list | awk '$6 == "ready" && !/gone/ {print $2}'
                                          ^^^^^ argument awk
                                                      ^^^^ argument awk
      [[ $status =~ ^(ready|gone)$ ]]
                      ^^^^^ compared $status
                            ^^^^ compared $status
      openstack volume list -f value | grep "$name ready 1"
                                                   ^^^^^ argument grep
      openstack volume list | grep "disk.*ready$"
                                          ^^^^^ argument grep
      openstack volume list | grep "ready-made"
                                    ^^^^^^^^^^ argument grep
      grep "not ready" log
            ^^^^^^^^^ argument grep
      awk '{print "ready"}' log
    `));

  it('patterns of grep in any case', () =>
    shell(`
      openstack server list | grep -i ready
                                      ^^^^^ argument grep folded=any
      ssh web "openstack server list | grep -i -E 'ready|gone'"
                                                   ^^^^^ compared openstack server list folded=any
                                                         ^^^^ compared openstack server list folded=any
      openstack server list | grep -E ready
                                      ^^^^^ argument grep
    `));

  it('options in one word with their value, and of a command for another machine', () =>
    shell(`
      ssh web "openstack volume set --state ready disk"
                                            ^^^^^ compared --state
      openstack volume list --status=ready --name="disk"
                                     ^^^^^ compared --status
                                                   ^^^^ compared --name
      openstack image list --property status=ready status=ready
                                             ^^^^^ compared status
    `));

  it('scripts that another shell runs', () =>
    shell(`
      timeout 300 bash -c 'until [ "$(look)" = "ready" ]; do sleep 5; done'
                                                ^^^^^ compared "$(look)"
      sh -c 'while [[ $status != ready ]]; do sleep 5; done'
                                 ^^^^^ compared $status negated
      timeout 9 sh -c "while ! openstack volume show $id -c status | grep -q ready; do sleep 5; done"
                                                                             ^^^^^ compared openstack volume show $id -c status
      echo 'until [ "$status" = "ready" ]; do sleep 5; done'
    `));

  it('variables', () =>
    shell(`
      WANTED_STATUS=ready
                    ^^^^^ constant WANTED_STATUS
      f() {
        local status="ready"
                      ^^^^^ assigned status
      }
    `));

  it('keeps quiet about comments, substitutions, commands and patterns', () =>
    shell(`
      # status = "ready"
      ready "$status"
      [ "$status" = "$ready" ]
      [ "$task_state" = None ]
      [[ $status == *ready-$1* ]]
      case $status in err*) ;; esac
    `));

  it('reads what is sound in broken text', () =>
    shell(`
      漢字="😀"
      if [ "$status" = "ready" ]; then
                        ^^^^^ compared $status
    `));
});

describe('clues in the shell', () => {
  it('a variable is traced to the command line that gave it', () =>
    checkClues(
      'shellscript',
      `
      status=$(openstack volume show "$id" -c status -f value)
      now="$status"
      if [ "$now" = "rea<|>dy" ]; then :; fi
      `,
      {
        subject: ['$now'],
        resource: ['volume', 'openstack volume show'],
        origin: ['status', '"$status"', '$(openstack volume show "$id" -c status -f value)'],
      },
    ));

  it('a pattern is looked for in what is piped into it', () =>
    checkClues('shellscript', 'openstack server show $id -c OS-EXT-STS:vm_state | grep -q rea<|>dy', {
      resource: ['server', 'openstack server show'],
      origin: ['OS-EXT-STS:vm_state'],
    }));

  it('a filter of jq reads what is piped into it', () =>
    checkClues('shellscript', `openstack server list -f json | jq '.[] | select(.Status == "rea<|>dy")'`, {
      subject: ['.Status'],
      resource: ['server', 'openstack server list'],
    }));

  it('an option belongs to its command', () =>
    checkClues('shellscript', 'openstack --os-cloud mine volume list --status rea<|>dy', {
      holder: ['--status'],
      resource: ['volume', 'openstack volume list'],
    }));
});
