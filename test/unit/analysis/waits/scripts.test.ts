import { describe, it } from 'mocha';
import { checkRules } from '../../../support/check';

describe('the operation of a wait that stands in no function', () => {
  it('a script in Python', () =>
    checkRules(
      'python',
      `
def show(volume):
    print(volume.status)

cinder = client.Client('3', session=session)
volume = cinder.volumes.create(size=10)
while volume.status != 'available':
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unhandled-failure
    time.sleep(2)
    volume = cinder.volumes.get(volume.id)
`,
    ));
  it('a script in TypeScript', () =>
    checkRules(
      'typescript',
      `
let server = await nova.createServer(options);
while (server.status !== 'ACTIVE') {
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unhandled-failure
  await sleep(2000);
  server = await nova.getServer(server.id);
}
`,
    ));
  it('what a function before it would do says nothing', () =>
    checkRules(
      'python',
      `
def make(cinder):
    return cinder.volumes.create(size=10)

volume = cinder.volumes.get(volume_id)
while volume.status != 'available':
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info unhandled-failure
    time.sleep(2)
    volume = cinder.volumes.get(volume.id)
`,
    ));
  it('a script in shell, after a function of another purpose', () =>
    checkRules(
      'shellscript',
      `
cleanup() {
  openstack volume delete "$id"
}
openstack volume create --size 10 data
until [ "$(openstack volume show -f value -c status data)" = available ]; do
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unhandled-failure
  sleep 5
done
`,
    ));
  it('a script in shell, by what it sets', () =>
    checkRules(
      'shellscript',
      `
openstack volume set "$id" --size 20
until [ "$(openstack volume show "$id" -f value -c status)" = "available" ]; do
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unhandled-failure
  sleep 5
done
`,
    ));
  it('not by what a property is called', () =>
    checkRules(
      'shellscript',
      `
openstack volume set "$id" --property size=20
until [ "$(openstack volume show "$id" -f value -c status)" = "available" ]; do
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info unhandled-failure
  sleep 5
done
`,
    ));
  it('one for a disk that is called deleted, which no query answers, and none that a disk that is not there ends', () =>
    checkRules(
      'shellscript',
      `
openstack volume delete data
while [ "$(openstack volume show data -f value -c status)" != "deleted" ]; do
                                                              ^^^^^^^^^ error unreachable-target
  sleep 5
done
while [ -n "$(openstack volume show data -f value -c status)" ]; do
  sleep 5
done
`,
    ));
  it('one that ends where a disk is deleted, as a mark or because it is not there', () =>
    checkRules(
      'python',
      `
def gone(cinder, disk):
    while True:
        try:
            disk = cinder.volumes.get(disk.id)
            if disk.status in ("deleted", "error_deleting"):
                break
        except exceptions.NotFound:
            break
        time.sleep(1)

def left(cinder, disk):
    while cinder.volumes.get(disk.id).status != "deleted":
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info unhandled-failure
        time.sleep(1)
`,
    ));
  it('a playbook that looks at what a command prints', () =>
    checkRules(
      'yaml',
      `
- hosts: localhost
  tasks:
    - name: Make it
      ansible.builtin.command: openstack volume create --size 10 data
    - name: Look at it
      ansible.builtin.command: openstack volume show data -f value -c status
      register: result
      until: result.stdout == "available"
      ^^^^^ hint unhandled-failure
      retries: 30
    - name: Look at a share
      ansible.builtin.command: openstack share show data -f value -c status
      register: result
      until: result.stdout == "avaliable"
      retries: 30
    - name: Look for a process
      ansible.builtin.command: pgrep -c nova-compute
      register: result
      until: result.stdout == "activ"
      retries: 30
`,
    ));
  it('a playbook, from inside a block', () =>
    checkRules(
      'yaml',
      `
- hosts: localhost
  tasks:
    - name: Make it
      ansible.builtin.command: openstack volume create --size 10 data
    - block:
        - name: Look at it
          openstack.cloud.volume_info:
            name: data
          register: disk
          until: disk.volumes[0].status == "available"
          ^^^^^ hint unhandled-failure
          retries: 30
`,
    ));
  it('a playbook that reads a key of what a command prints, whatever it is for', () =>
    checkRules(
      'yaml',
      `
- hosts: localhost
  tasks:
    - name: Look at it
      ansible.builtin.shell: openstack server show web -f json
      register: shown
      until: (shown.stdout | from_json)['status'] == "ACTIVE"
      ^^^^^ hint unhandled-failure
      retries: 30
    - name: Look at it until it fails
      ansible.builtin.shell: openstack server show web -f json
      register: shown
      until: (shown.stdout | from_json)['status'] in ["ACTIVE", "ERROR"]
      retries: 30
`,
    ));
  it('a script in shell that asks without a pause, and none that only goes through words', () =>
    checkRules(
      'shellscript',
      `
openstack server create --flavor small --image linux web
state=$(openstack server show web -f value -c status)
while [ "$state" != "ACTIVE" ]; do
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unhandled-failure
  echo "$state"
  state=$(openstack server show web -f value -c status)
done
while [ "$state" != "ACTIVE" ]; do
  state=$(next_of "$states")
done
`,
    ));
  it('a script in Ruby, and not one that raises', () =>
    checkRules(
      'ruby',
      `
disk = service.volumes.create(size: 10)
until service.get_volume(disk.id).body['volume']['status'] == 'available'
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unhandled-failure
  sleep 5
end
until service.get_volume(disk.id).body['volume']['status'] == 'available'
  raise 'failed' if disk.reload.status == 'error'
  sleep 5
end
`,
    ));
});
