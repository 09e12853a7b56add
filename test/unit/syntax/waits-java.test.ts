import { describe, it } from 'mocha';
import { checkWaits } from './check-waits';

/** Statements inside a method. */
const check = (marked: string): Promise<void> => checkWaits('java', `class A {\nvoid f() {\n${marked}\n}\n}`);

describe('waits in Java', () => {
  it('a loop with equals', () =>
    check(`
while (!"ready".equals(volume.getStatus())) {
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown interval=1000
         ^^^^^ target
    if (volume.getStatus().equals("broken")) throw new IllegalStateException();
                                   ^^^^^^ failure
    Thread.sleep(1000);
    volume = client.getVolume(id);
}`));
  it('whatever the case', () =>
    check(`
do {
^^ others=waits absent=unknown any-case interval=1
    TimeUnit.SECONDS.sleep(1);
    status = client.show(id).getStatus();
    if (status.equalsIgnoreCase("broken")) return false;
                                 ^^^^^^ failure
} while (!status.equalsIgnoreCase("up"));
                                   ^^ target`));
  it('a switch', () =>
    check(`
for (int i = 0; i < 10; i++) {
^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=fails absent=unknown timeout=i < 10 interval=1000
    switch (client.show(id).getStatus()) {
        case "up":
              ^^ target
            return;
        case "making":
              ^^^^^^ pending
            break;
        default:
            throw new IllegalStateException();
    }
    Thread.sleep(1000);
}`));
  it('a switch with arrows', () =>
    check(`
while (true) {
^^^^^^^^^^^^ others=waits absent=unknown interval=1000
    switch (client.show(id).getStatus()) {
        case "up", "resting" -> { return; }
              ^^ target
                    ^^^^^^^ target
        case "broken" -> throw new IllegalStateException();
              ^^^^^^ failure
        default -> Thread.sleep(1000);
    }
}`));
  it('Awaitility', () =>
    check(`
await().atMost(5, MINUTES).until(() -> "up".equals(client.show(id).getStatus()));
                           ^^^^^ others=waits absent=unknown
                                        ^^ target`));
  it('openstack4j, with constants that are not of this file', () =>
    check(`
os.compute().servers().waitForServerStatus(server.getId(), Server.Status.ACTIVE, 2, TimeUnit.MINUTES);
                       ^^^^^^^^^^^^^^^^^^^ others=waits absent=fails presumed-failure=error open=target any-case timeout=2`));
});

describe('no waits in Java', () => {
  it('a loop over things', () =>
    check(`
for (Server server : servers) {
    if (server.getStatus().equals("broken")) throw new IllegalStateException();
    Thread.sleep(10);
}`));
  it('a loop without a pause', () =>
    check(`
while (!"last".equals(node.getState())) node = node.next();`));
  it('a loop that never looks at a word', () =>
    check(`
while (volume.getStatus() != Status.READY) Thread.sleep(10);`));
  it('a loop that does the same for all', () =>
    check(`
while (running) {
    if ("up".equals(server.getStatus())) log.info("up");
    Thread.sleep(1000);
}`));
  it('another until', () =>
    check(`
LocalDate.now().until(end, DAYS);
await().until(() -> done.get());`));
});
