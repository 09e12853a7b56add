import { describe, it } from 'mocha';
import { checkWaits } from './check-waits';

const check = (marked: string): Promise<void> => checkWaits('python', marked);

describe('waits in Python: loops', () => {
  it('a bare loop waits on whatever it sees', () =>
    check(`
while volume.status != "ready":
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown interval=1
                        ^^^^^ target
    time.sleep(1)
    volume = cinder.volumes.get(volume.id)
`));
  it('branches that return, break and raise', () =>
    check(`
while True:
^^^^^^^^^^ others=waits absent=unknown interval=5
    server = nova.servers.get(id)
    if server.status == "UP":
                         ^^ target
        break
    elif server.status in ("BROKEN", "GONE"):
                            ^^^^^^ failure
                                      ^^^^ failure
        raise Failed(server)
    time.sleep(5)
`));
  it('a pending list ends with all else, and what follows looks at the end', () =>
    check(`
def wait(cinder, id):
    status = cinder.volumes.get(id).status
    while status in ["making", "loading"] and time.time() < deadline:
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=fails absent=unknown timeout=time.time() < deadline interval=1
                      ^^^^^^ pending
                                ^^^^^^^ pending
        time.sleep(1)
        status = cinder.volumes.get(id).status
    if status != "ready":
                  ^^^^^ target
        raise Failed(id)
    return status
`));
  it('a timeout is no failure', () =>
    check(`
for attempt in range(60):
^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown any-case timeout=range(60) interval=1
    status = api.get(id)["status"].lower()
    if status == "ready":
                  ^^^^^ target
        return True
    if status == "broken" and not ignore:
                  ^^^^^^ failure
        return False
    if time.time() > deadline:
        raise TimeoutError(id)
    time.sleep(1)
raise TimeoutError(id)
`));
  it('running out of time is no failure of the one status that is waited in', () =>
    check(`
while time.time() < deadline:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=fails absent=unknown timeout=time.time() < deadline interval=1
    disk = api.get_disk(id)
    if disk.status == "ready":
                       ^^^^^ target
        return disk
    if disk.status != "moving":
                       ^^^^^^ pending
        raise Failed(id)
    time.sleep(1)
raise TimeoutError(id)
`));
  it('a flag', () =>
    check(`
done = False
while not done:
^^^^^^^^^^^^^^ others=waits absent=unknown interval=1
    time.sleep(1)
    disk = api.get_disk(id)
    if disk.status == "ready":
                       ^^^^^ target
        done = True
`));
  it('a status on the way and a bound of the loop', () =>
    check(`
while time.time() - start < self.limit:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=fails absent=unknown timeout=time.time() - start < self.limit interval=1
    volume = self.api.get(context, volume["id"])
    if volume["status"] == "used":
                            ^^^^ target
        return volume
    elif volume["status"] not in ("joining", "kept"):
                                   ^^^^^^^ pending
                                              ^^^^ pending
        raise Failed(volume)
    time.sleep(1)
else:
    raise Late(volume)
`));
  it('whatever the case, in a function', () =>
    check(`
def wait(poll, id):
    while True:
    ^^^^^^^^^^ others=waits absent=unknown any-case timeout=time.time() > deadline interval=1
        status = poll(id).status.lower()
        if status in OK:
            return True
        if status == "broken" and strict:
                      ^^^^^^ failure
            raise Failed(id)
        if status == "making":
                      ^^^^^^ pending
            if time.time() > deadline:
                raise Late(id)
        time.sleep(1)
OK = ["ready", "used"]
       ^^^^^ target
                ^^^^ target
`));
  it('the parameter is not what is read', () =>
    check(`
def wait(client, id, status, strict=True):
    server = client.show(id)["server"]["status"]
    while True:
    ^^^^^^^^^^ others=waits absent=unknown open=target interval=1
        if status == "first" and server != "odd":
                                            ^^^ pending
            return
        if server == status:
            return
        time.sleep(1)
        server = client.show(id)["server"]["status"]
        if server == "broken" and strict:
                      ^^^^^^ failure
            raise Failed(id)
`));
  it('match', () =>
    check(`
while True:
^^^^^^^^^^ others=waits absent=unknown interval=1
    match api.get(id).status:
        case "ready" | "used":
              ^^^^^ target
                        ^^^^ target
            break
        case "broken":
              ^^^^^^ failure
            sys.exit(1)
    time.sleep(1)
`));
});

describe('waits in Python: no loops that wait', () => {
  it('goes over a list', () =>
    check(`
for volume in volumes:
    if volume.status == "broken":
        raise Failed(volume)
    time.sleep(1)
`));
  it('does the same for every status', () =>
    check(`
while True:
    if volume.status == "ready":
        log("ready")
    time.sleep(1)
`));
  it('never looks at a word', () =>
    check(`
while not self.is_done(volume):
    time.sleep(1)
`));
  it('breaks only out of an inner loop', () =>
    check(`
while True:
    for volume in list_volumes():
        if volume.status == "ready":
            break
    time.sleep(60)
`));
  it('tries a whole wait again', () =>
    check(`
def shut(self, server):
    status = server.status
    while True:
        try:
            server.stop()
            while status != "DOWN" and self.has_time():
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown timeout=self.has_time() interval=5
                             ^^^^ target
                time.sleep(5)
                server = nova.servers.get(server.id)
                status = server.status
                if status == "DOWN":
                    return
                if status == "BROKEN":
                              ^^^^^^ failure
                    raise Failed(server)
            break
        except Busy:
            time.sleep(30)
    raise TooLate(server)
`));
  it('has no pause', () =>
    check(`
while page.status != "last":
    page = page.next()
`));
  it('leaves with a status that cannot be read', () =>
    check(`
def wait(self, volume, status):
    while volume.status != status:
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown open=target interval=1
        if volume.status == "broken":
                             ^^^^^^ failure
            raise Failed(volume)
        time.sleep(1)
        volume.get()
`));
  it('looks for a word in a text', () =>
    check(`
while "ready" not in console.output:
    time.sleep(1)
`));
});

describe('waits in Python: functions of libraries', () => {
  it('the SDK’s proxies and its function for all resources', () =>
    check(`
def up(conn, volume):
    conn.block_storage.extend_volume(volume, 20)
    conn.block_storage.wait_for_status(volume, status="ready", failures=["broken"], interval=5, wait=120)
                       ^^^^^^^^^^^^^^^ others=waits absent=fails any-case timeout=120 interval=5
                                                       ^^^^^ target
                                                                          ^^^^^^ failure
    conn.compute.wait_for_server(server, wait=60)
                 ^^^^^^^^^^^^^^^ others=waits absent=fails presumed-target=active presumed-failure=error any-case timeout=60
    resource.wait_for_status(session, server, "UP", None, 2, 60)
             ^^^^^^^^^^^^^^^ others=waits absent=fails presumed-failure=error any-case timeout=60 interval=2
                                               ^^ target
    conn.compute.wait_for_delete(server, wait=timeout)
                 ^^^^^^^^^^^^^^^ others=waits absent=ends presumed-target=deleted any-case timeout=timeout
`));
  it('the command line’s helper', () =>
    check(`
if not utils.wait_for_status(client.servers.get, server.id, success_status=["up"], callback=show):
             ^^^^^^^^^^^^^^^ others=waits absent=fails presumed-failure=error any-case
                                                                             ^^ target
    raise Failed(server)
utils.wait_for_delete(client.volumes, volume.id)
      ^^^^^^^^^^^^^^^ others=waits absent=ends presumed-failure=error any-case
`));
  it('tempest’s waiters', () =>
    check(`
waiters.wait_for_volume_resource_status(self.volumes_client, volume["id"], "ready")
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=fails presumed-failure=error,error_restoring,error_extending any-case
                                                                            ^^^^^ target
waiters.wait_for_server_status(self.client, server["id"], "UP")
        ^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=fails presumed-failure=error any-case
                                                           ^^ target
waiters.wait_for_server_status(self.client, server["id"], "UP", raise_on_error=False)
        ^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=fails open=failure any-case
                                                           ^^ target
`));
  it('rally’s', () =>
    check(`
FAILED = ["BROKEN"]
           ^^^^^^ failure
utils.wait_for_status(server, ready_statuses=["UP"], failure_statuses=FAILED, update_resource=get, timeout=config.timeout)
      ^^^^^^^^^^^^^^^ others=waits absent=fails any-case timeout=config.timeout
                                               ^^ target
utils.wait_for_status(server, ready_statuses=["GONE"], check_deletion=True, update_resource=get)
      ^^^^^^^^^^^^^^^ others=waits absent=ends presumed-failure=error any-case
                                               ^^^^ target
`));
  it('what is handed on unseen is open', () =>
    check(`
conn.compute.wait_for_status(server, status, **options)
             ^^^^^^^^^^^^^^^ others=waits absent=fails open=target,failure any-case
`));
  it('a function of the file’s own', () =>
    check(`
def wait_for_status(thing, status, deadline):
    pass
wait_for_status(volume, "ready", 10)
`));
  it('a namesake with other arguments', () =>
    check(`
deployment.wait_for_status(credentials)
service.wait_for_status("ready", max_time=30, update_db=True)
`));
  it('only named', () =>
    check(`
handlers = {"ready": conn.wait_for_status}
patch("shade.wait_for_status(volume, 'ready')")
`));
});
