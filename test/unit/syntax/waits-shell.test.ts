import assert from 'node:assert/strict';
import { checkWaits, waitsOf, withWord } from './check-waits';

const shell = (marked: string): Promise<void> => checkWaits('shellscript', marked);
const quiet = (text: string): Promise<void> => checkWaits('shellscript', text);

describe('waits in the shell', () => {
  it('reads until and while around a command', () =>
    shell(`
      until [ "$(openstack volume show $id -f value -c status)" = "ready" ]; do sleep 5; done
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=waits interval=5
                                                                   ^^^^^ target
      while [[ $status != ready ]]; do status=$(look); sleep "$pause"; done
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=waits interval=$pause
                          ^^^^^ target
    `));

  it('reads what a loop goes on for', () =>
    shell(`
      while [ "$status" = making ] || [ "$status" = copying ]; do sleep 1; done
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=ends absent=ends interval=1
                          ^^^^^^ pending
                                                    ^^^^^^^ pending
    `));

  it('follows a case', () =>
    shell(`
      while true; do
      ^^^^^^^^^^ others=waits absent=waits interval=5
        status=$(openstack volume show "$id" -c status -f value)
        case $status in
          ready) break ;;
          ^^^^^ target
          broken|lost) echo bad; exit 1 ;;
          ^^^^^^ failure
                 ^^^^ failure
          making) ;;
          ^^^^^^ pending
        esac
        sleep 5
      done
    `));

  it('fails on the rest when the case says so', () =>
    shell(`
      while :; do
      ^^^^^^^ others=fails absent=waits interval=5
        case "$(look)" in
          ready) break ;;
          ^^^^^ target
          making|'') ;;
          ^^^^^^ pending
          *) exit 2 ;;
        esac
        sleep 5
      done
    `));

  it('follows branches, and leaves out when it gives up', () =>
    shell(`
      while true; do
      ^^^^^^^^^^ others=waits absent=waits timeout=[ $count -ge 60 ] interval=1
        if [[ $status == ready || $status == "in-use" ]]; then break
                         ^^^^^ target
                                              ^^^^^^ target
        elif [ "$status" = broken ]; then die $LINENO "broken"; fi
                           ^^^^^^ failure
        count=$((count+1))
        if [ $count -ge 60 ]; then exit 1; fi
        sleep 1
      done
    `));

  it('asks nothing but the status of a condition that asks for more', () =>
    shell(`
      while true; do
      ^^^^^^^^^^ others=waits absent=waits interval=5
        if [ "$status" == "READY" ] && { [ "$task" == "None" ] || [ -z "$task" ]; }; then break; fi
                           ^^^^^ target
        if [ "$status" == "BROKEN" ]; then return 3; fi
                           ^^^^^^ failure
        sleep 5
      done
    `));

  it('follows a function that ends the script', () =>
    shell(`
      give_up() { echo "$1"; exit 1; }
      until [ "$status" = ready ]; do
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=waits interval=1
                          ^^^^^ target
        [ "$status" = broken ] && give_up "it is broken"
                      ^^^^^^ failure
        sleep 1
      done
    `));

  it('reads grep as a look at the status', () =>
    shell(`
      until nova show "$id" | grep -q READY; do sleep 1; done
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=waits interval=1
                                      ^^^^^ target
      while [ -z "$(nova volume-list | grep "$id" | grep -i ready)" ]; do sleep 1; done
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=waits any-case interval=1
                                                            ^^^^^ target
    `));

  it('counts rounds', () =>
    shell(`
      for i in $(seq 60); do
      ^^^^^^^^^^^^^^^^^^ others=waits absent=waits timeout=$(seq 60) interval=10
        [[ "$(look)" == READY ]] && break
                        ^^^^^ target
        sleep 10
      done
      for ((i = 0; i < 9; i++)); do
      ^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=waits timeout=((i = 0; i < 9; i++)) interval=1
        if test "$status" = ready; then return 0; fi
                            ^^^^^ target
        sleep 1
      done
    `));

  it('waits for what is no longer there', () =>
    shell(`
      while true; do
      ^^^^^^^^^^ others=waits absent=ends interval=2
        status=$(look)
        if [[ -z $status ]]; then break; fi
        if [[ $status == broken ]]; then exit 1; fi
                         ^^^^^^ failure
        sleep 2
      done
    `));

  it('says what it could not read', () =>
    shell(`
      until [ "\${status,,}" = ready ]; do
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=waits open=failure any-case interval=1
                              ^^^^^ target
        case $status in error*) exit 1 ;; esac
        sleep 1
      done
    `));

  it('does not say what errexit makes of a command that fails', () =>
    shell(`
      set -e
      until [ "$status" = ready ]; do status=$(look); sleep 1; done
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown interval=1
                          ^^^^^ target
    `));

  it('keeps quiet about loops that wait for nothing', async () => {
    await quiet('for id in $ids; do [ "$(look $id)" = broken ] && exit 1; sleep 1; done');
    await quiet('while read -r id; do [ "$(look $id)" = ready ] && break; sleep 1; done');
    await quiet('until [ "$status" = ready ]; do status=$(look); done');
    await quiet('while true; do [ "$(look)" = ready ] && echo ready; sleep 1; done');
    await quiet('until [ "$status" = "$wanted" ]; do sleep 1; done');
    await quiet('while [ $count -lt 10 ]; do sleep 1; done');
    await quiet('until ping -c 1 host; do sleep 1; done');
    await quiet('if [ "$status" = ready ]; then sleep 5; fi');
    await quiet('# until [ "$status" = ready ]; do sleep 1; done');
  });

  it('reads a loop that another shell runs', () =>
    shell(`
      timeout 300 bash -c 'until [ "$(nova show "$1" | cut -f 2)" = ready ]; do sleep 5; done' - "$id"
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=waits timeout=300 interval=5
                                                                    ^^^^^ target
      timeout -k 5 60 sh -ec 'while [[ "$status" == "making" ]]; do look; sleep 1; done'
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=ends absent=ends timeout=60 interval=1
                                                     ^^^^^^ pending
    `));

  it('keeps quiet about what else another shell does', async () => {
    await quiet(`bash -c 'until [ "$status" = ready ]; do if look; then exit 1; fi; sleep 1; done'`);
    await quiet(`bash -c 'until [ "$status" = ready ]; do look; done'`);
    await quiet(`bash -c 'until ping -c 1 host; do sleep 1; done'`);
    await quiet(`bash -c '[ "$status" = ready ]; sleep 1'`);
    await quiet(`echo 'until [ "$status" = ready ]; do sleep 1; done'`);
  });

  it('leaves a loop inside to itself', () =>
    shell(`
      for id in $ids; do
        until [ "$(look $id)" = ready ]; do sleep 1; done
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=waits interval=1
                                ^^^^^ target
      done
    `));

  it('tells of commands before it, nearest first', async () => {
    const [wait] = await waitsOf(
      'shellscript',
      `make() {
  openstack image list
  id=$(openstack --os-cloud mine volume create --size 1 -f value -c id "$name")
  until [ "$(openstack volume show "$id" -f value -c status)" = ready ]; do sleep 1; done
}`,
    );
    assert.deepEqual(
      wait?.clues.filter(({ kind }) => kind === 'function' || kind === 'call').map(({ text }) => text),
      ['make', 'openstack volume create', 'openstack image list'],
    );
  });

  it('tells where another word fits', async () => {
    const added = async (text: string, list: 'target' | 'failure' | 'pending'): Promise<string> => {
      const [wait] = await waitsOf('shellscript', text);
      assert.ok(wait?.[list]);
      return withWord(text, wait[list], 'idle');
    };
    assert.equal(
      await added('until [ "$s" = "ready" ]; do sleep 1; done', 'target'),
      'until [ "$s" = "ready" ] || [ "$s" = "idle" ]; do sleep 1; done',
    );
    assert.equal(
      await added('while [[ $s != ready ]]; do sleep 1; done', 'target'),
      'while [[ $s != ready ]] && [[ $s != idle ]]; do sleep 1; done',
    );
    assert.equal(
      await added("while [[ $s == 'a' || $s == 'b' ]]; do sleep 1; done", 'pending'),
      "while [[ $s == 'a' || $s == 'b' || $s == 'idle' ]]; do sleep 1; done",
    );
    assert.equal(
      await added('while :; do case $s in ready) break;; lost|broken) exit 1;; esac; sleep 1; done', 'failure'),
      'while :; do case $s in ready) break;; lost|broken|idle) exit 1;; esac; sleep 1; done',
    );
  });
});
