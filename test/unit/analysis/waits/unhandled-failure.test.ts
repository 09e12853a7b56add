import { describe, it } from 'mocha';
import { checkFindings, checkRules } from '../../../support/check';

describe('unhandled-failure', () => {
  const loop = `
    def make(cinder):
        volume = cinder.volumes.create(10)
        while volume.status != "available":
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unhandled-failure: An EVS disk goes creating → error (documented) when it fails; the wait does not stop at "error" and goes on for ever.
            time.sleep(5)
            volume = cinder.volumes.get(volume.id)
    `;

  it('tells of a loop that has no other way out', () => checkFindings('python', loop));

  it('keeps quiet where the failed status ends the loop', () =>
    checkFindings(
      'python',
      `
    def make(cinder):
        volume = cinder.volumes.create(10)
        while volume.status not in ("available", "error"):
            time.sleep(5)
            volume = cinder.volumes.get(volume.id)
    `,
    ));

  it('mentions that nothing ends it where nothing tells what is waited for', () =>
    checkFindings(
      'python',
      `
    while volume.status != "available":
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info unhandled-failure: The wait stops at no status in which an EVS disk has failed, such as "error", and then goes on for ever.
        time.sleep(5)
        volume = cinder.volumes.get(volume.id)
    `,
    ));

  it('keeps quiet there where one failed status ends it, where it waits for the failure, or calls for a wait', () =>
    checkFindings(
      'python',
      `
    while volume.status not in ("available", "error"):
        time.sleep(5)
        volume = cinder.volumes.get(volume.id)
    for _ in range(100):
    ^^^^^^^^^^^^^^^^^^^ hint unhandled-failure: The wait stops at no status in which an EVS disk has failed, such as "error", and then goes on until its time is over.
        if cinder.volumes.get(volume.id).status == "available":
            break
        time.sleep(5)
    while volume.status != "error":
        time.sleep(5)
        volume = cinder.volumes.get(volume.id)
    wait_for_volume_status(cinder, volume.id, "available")
    `,
    ));

  it('knows the operation by its end where no other has that', () =>
    checkRules(
      'python',
      `
    while True:
    ^^^^^^^^^^ warning unhandled-failure
        if nova.servers.get(server_id).status == "SUSPENDED":
            break
        time.sleep(5)
    `,
    ));

  it('tells of a rebuild, which a failed server may begin with too', () =>
    checkFindings(
      'python',
      `
    def rebuild(nova, server, image):
        nova.servers.rebuild(server, image)
        while server.status != "ACTIVE":
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unhandled-failure: An ECS server goes ACTIVE → REBUILD → ERROR (documented) when it fails; the wait does not stop at "ERROR" and goes on for ever.
            time.sleep(5)
            server = nova.servers.get(server.id)
    `,
    ));

  it('mentions it where one of two operations that are meant fails, and hints at it where the time is limited', () =>
    checkRules(
      'python',
      `
    def reboot(nova, server):
        nova.servers.reboot(server)
        while server.status != "ACTIVE":
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info unhandled-failure
            time.sleep(5)
            server = nova.servers.get(server.id)

    def rescue(nova, server):
        nova.servers.rescue(server)
        for _ in range(60):
        ^^^^^^^^^^^^^^^^^^ hint unhandled-failure
            if nova.servers.get(server.id).status == "RESCUE":
                break
            time.sleep(5)

    def start(nova, server):
        nova.servers.start(server)
        for _ in range(60):
        ^^^^^^^^^^^^^^^^^^ hint unhandled-failure
            if nova.servers.get(server.id).status == "ACTIVE":
                break
            time.sleep(5)

    def start_or_fail(nova, server):
        nova.servers.start(server)
        for _ in range(60):
            if nova.servers.get(server.id).status in ("ACTIVE", "ERROR"):
                break
            time.sleep(5)
    `,
    ));

  it('mentions it of any operation where nothing but the end of it ends the loop', () =>
    checkRules(
      'python',
      `
    def start(nova, server):
        nova.servers.start(server)
        while server.status != "ACTIVE":
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info unhandled-failure
            time.sleep(5)
            server = nova.servers.get(server.id)

    def stop(nova, server):
        nova.servers.stop(server)
        while server.status != "SHUTOFF":
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info unhandled-failure
            time.sleep(5)
            server = nova.servers.get(server.id)

    def stop_or_fail(nova, server):
        nova.servers.stop(server)
        while server.status not in ("SHUTOFF", "ERROR"):
            time.sleep(5)
            server = nova.servers.get(server.id)
    `,
    ));

  it('tells of a vm_state, by what is asked of its server', () =>
    checkRules(
      'python',
      `
    def make(nova):
        server = nova.servers.create()
        while server.vm_state != "active":
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unhandled-failure
            time.sleep(5)
            server = nova.servers.get(server.id)

    def look(nova, server):
        while server.vm_state != "active":
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info unhandled-failure
            time.sleep(5)
            server = nova.servers.get(server.id)

    def wait(nova, server):
        while server.vm_state not in ("active", "error"):
            time.sleep(5)
            server = nova.servers.get(server.id)
    `,
    ));

  it('hints at a condition that is asked until a time is over', () =>
    checkRules(
      'go',
      `
func start(client *gophercloud.ServiceClient, id string) error {
	return util.WaitUntilReady(10*time.Minute, 10*time.Second, func() (bool, error) {
	            ^^^^^^^^^^^^^^ hint unhandled-failure
		server, err := servers.Get(client, id).Extract()
		if err != nil {
			return false, err
		}
		return server.Status == "ACTIVE", nil
	})
}

func startOrFail(client *gophercloud.ServiceClient, id string) error {
	return util.WaitUntilReady(10*time.Minute, 10*time.Second, func() (bool, error) {
		server, err := servers.Get(client, id).Extract()
		if err != nil {
			return false, err
		}
		if server.Status == "ERROR" {
			return false, errors.New("failed")
		}
		return server.Status == "ACTIVE", nil
	})
}
`,
    ));
});
