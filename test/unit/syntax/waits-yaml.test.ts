import assert from 'node:assert/strict';
import { checkWaits, waitsOf, withWord } from './check-waits';

const ansible = (marked: string): Promise<void> => checkWaits('ansible', marked);

describe('waits in Ansible', () => {
  it('reads until', () =>
    ansible(`
      - openstack.cloud.volume_info:
          name: data
        register: found
        until: found.volumes[0].status == 'ready'
        ^^^^^ others=waits absent=unknown timeout=30 retries interval=10
                                           ^^^^^ target
        retries: 30
        delay: 10
    `));

  it('reads the loops of scripts', () =>
    ansible(`
      - name: wait
        shell: |
          for i in $(seq 30); do
          ^^^^^^^^^^^^^^^^^^ others=waits absent=waits timeout=$(seq 30) interval=5
            state=$(openstack server show web -f value -c status)
            if [ "$state" = "READY" ]; then
                             ^^^^^ target
              exit 0
            fi
            sleep 5
          done
      - run: until openstack volume show data -f value -c status | grep -q ready; do sleep 3; done
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=waits interval=3
                                                                           ^^^^^ target
      - note: until [ "$state" = "READY" ]; do sleep 3; done
    `));

  it('knows the retries that nobody wrote', () =>
    ansible(`
      - command: openstack server show data -f value -c status
        register: found
        until: found.stdout == "READY"
        ^^^^^ others=waits absent=unknown timeout=3 retries
                                ^^^^^ target
    `));

  it('reads lists, conditions that have to hold together, and templates', () =>
    ansible(`
      tasks:
        - command: look
          until:
          ^^^^^ others=waits absent=unknown timeout=9 retries interval=5
            - found is success
            - "found.stdout in ['ready', 'in-use']"
                                 ^^^^^ target
                                          ^^^^^^ target
          retries: 9
        - command: look
          until: "{{ found.volumes.0.status == 'ready' }}"
          ^^^^^ others=waits absent=unknown timeout={{ n }} retries interval=5
                                                ^^^^^ target
          retries: "{{ n }}"
    `));

  it('reads what a task is repeated for', () =>
    ansible(`
      - command: look
        until: '"MAKING" not in found.stdout and found.rc == 0'
        ^^^^^ others=ends absent=unknown timeout=3 retries
                 ^^^^^^ pending
      - command: look
        until: (found.stdout | lower) not in ['making', 'copying']
        ^^^^^ others=ends absent=unknown any-case timeout=3 retries
                                               ^^^^^^ pending
                                                         ^^^^^^^ pending
    `));

  it('fails where both until and failed_when hold', () =>
    ansible(`
      - command: look
        until: found.stdout in ['ready', 'broken']
        ^^^^^ others=waits absent=unknown timeout=3 retries
                                 ^^^^^ target
                                          ^^^^^^ failure
        failed_when: found.stdout == 'broken'
    `));

  it('goes on for a status that only failed_when names, as Ansible does', () =>
    ansible(`
      - command: look
        until: found.stdout == 'ready'
        ^^^^^ others=waits absent=unknown timeout=3 retries
                                ^^^^^ target
        failed_when: found.stdout == 'broken'
                                      ^^^^^^ pending
    `));

  it('says what it could not read', () =>
    ansible(`
      - command: look
        until: found.stdout in ['ready', wanted]
        ^^^^^ others=waits absent=unknown open=target timeout=3 retries
                                 ^^^^^ target
    `));

  it('keeps quiet about tasks that wait for no status of ours', () =>
    ansible(`
      - openstack.cloud.volume:
          name: data
          state: present
          wait: true
          timeout: 600
      - uri:
          url: "{{ url }}"
        register: answer
        until: answer.status == 200
      - command: look
        until: found is success
      - command: look
        until: found.stdout == wanted
      - command: look
        when: found.stdout == 'ready'
        failed_when: found.stdout == 'broken'
      - command: look
        until: found.servers | length == 3
      - wait_for:
          state: started
          port: 22
    `));

  it('keeps quiet about text that is no playbook', async () => {
    await ansible('until: ready');
    await ansible('until:');
    await ansible('- until: [');
    await ansible('# until: found.status == "ready"');
    await ansible('note: |\n  until: found.status == "ready"');
  });

  it('tells of the task and the ones before it, nearest first', async () => {
    const [wait] = await waitsOf(
      'ansible',
      `
- openstack.cloud.volume:
    name: data
- command: openstack volume set data --size 5
- name: Wait for the larger disk
  openstack.cloud.volume_info:
    name: data
  register: found
  until: found.volumes[0].status == 'ready'
`,
    );
    assert.deepEqual(wait?.clues.slice(0, 4), [
      { kind: 'function', text: 'Wait for the larger disk' },
      { kind: 'callee', text: 'openstack.cloud.volume_info' },
      { kind: 'call', text: 'openstack volume set size' },
      { kind: 'call', text: 'openstack.cloud.volume' },
    ]);
  });

  it('tells where another word fits', async () => {
    const room = async (until: string): Promise<string | undefined> => {
      const text = `- command: look\n  until: ${until}`;
      const [wait] = await waitsOf('ansible', text);
      return wait?.target?.room ? withWord(text, wait.target, 'idle').split('until: ')[1] : undefined;
    };
    assert.equal(await room(`found.stdout == 'ready'`), `found.stdout == 'ready' or found.stdout == 'idle'`);
    assert.equal(await room(`found.stdout in ["ready"]`), `found.stdout in ["ready", "idle"]`);
    assert.equal(await room(`"found.stdout in ['ready']"`), `"found.stdout in ['ready', 'idle']"`);
    assert.equal(await room(`found is success and found.stdout == 'ready'`), undefined);
    assert.equal(await room(`'found.stdout == ''ready'''`), undefined);
    assert.equal(await room(`all | selectattr('status', 'equalto', 'ready')`), undefined);
  });
});
