import { describe, it } from 'mocha';
import { checkWaits } from './check-waits';

describe('how long a loop in Python goes on', () => {
  const check = (marked: string): Promise<void> => checkWaits('python', marked);
  it('a number that is counted under any name', () =>
    check(`
slept = 0
while slept < 10.0:
^^^^^^^^^^^^^^^^^^ others=waits absent=unknown timeout=slept < 10.0 interval=.5
    server = api.get(id)
    if server["status"] == "up":
                            ^^ target
        break
    time.sleep(.5)
    slept += .5
`));
  it('turns that have no end, and a number that nobody counts', () =>
    check(`
for turn in itertools.count():
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown interval=2
    if api.get(id).status == "up":
                              ^^ target
        break
    time.sleep(2)
while speed < 10:
^^^^^^^^^^^^^^^^ others=waits absent=unknown interval=2
    if api.get(id).status == "up":
                              ^^ target
        break
    time.sleep(2)
`));
  it('a check in the body, or around the loop', () =>
    check(`
while True:
^^^^^^^^^^ others=waits absent=unknown timeout=elapsed > self.wait interval=5
    elapsed += 5
    if elapsed > self.wait:
        raise Late(id)
    if api.get(id).status == "up":
                              ^^ target
        break
    time.sleep(5)
with eventlet.Timeout(60):
    while True:
    ^^^^^^^^^^ others=waits absent=unknown timeout=eventlet.Timeout(60) interval=5
        if api.get(id).status == "up":
                                  ^^ target
            break
        time.sleep(5)
`));
  it('a check that stops at one status, or that only tells', () =>
    check(`
while True:
^^^^^^^^^^ others=waits absent=unknown interval=5
    turns += 1
    disk = api.get(id)
    if turns > 9 and disk.status == "broken":
                                     ^^^^^^ failure
        raise Failed(id)
    if turns > 99:
        log("still there")
    if disk.status == "ready":
                       ^^^^^ target
        break
    time.sleep(5)
`));
  it('a generator that gives up', () =>
    check(`
for _ in iterate_timeout(60, "it takes too long", wait=2):
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown timeout=iterate_timeout(60, "it takes too long", wait=2)
    if api.get(id).status == "up":
                              ^^ target
        return
`));
});

describe('how long a loop in TypeScript and Java goes on', () => {
  it('turns, a deadline, and a number counted down', () =>
    checkWaits(
      'typescript',
      `
for (let turn = 0; turn < 60; turn++) {
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown timeout=turn < 60 interval=1000
  if ((await api.get(id)).status === 'up') return;
                                      ^^ target
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
while (Date.now() < end) {
^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown timeout=Date.now() < end interval=1000
  if ((await api.get(id)).status === 'up') return;
                                      ^^ target
  await delay(1000);
}
do {
^^ others=waits absent=unknown timeout=--left interval=second
  await sleep(second);
  disk = await api.get(id);
} while (disk.status !== 'ready' && --left);
                          ^^^^^ target
`,
    ));
  it('a timer that stops itself', () =>
    checkWaits(
      'typescript',
      `
const timer = setInterval(async () => {
              ^^^^^^^^^^^ others=waits absent=unknown timeout=turns++ > 60 interval=5000
  const disk = await api.get(id);
  if (disk.status === 'ready') {
                       ^^^^^ target
    clearInterval(timer);
    resolve(disk);
  } else if (turns++ > 60) reject(new Error('late'));
}, 5000);
`,
    ));
  it('a deadline in Java', () =>
    checkWaits(
      'java',
      `
class A { void f() {
while (true) {
^^^^^^^^^^^^ others=waits absent=unknown timeout=System.currentTimeMillis() > end interval=500
    if ("up".equals(client.show(id).getStatus())) return;
         ^^ target
    if (System.currentTimeMillis() > end) throw new IllegalStateException();
    Thread.sleep(500);
}
}}
`,
    ));
});

describe('how long a loop in Go goes on', () => {
  const check = (marked: string): Promise<void> => checkWaits('go', marked);
  it('what a select leaves with', () =>
    check(`
func f(ctx context.Context) error {
  ticker := time.NewTicker(interval)
  for {
  ^^^ others=waits absent=unknown timeout=ctx interval=interval
    select {
    case <-ctx.Done():
      return ctx.Err()
    case <-ticker.C:
      if get(id).Status == "ready" {
                            ^^^^^ target
        return nil
      }
    }
  }
}
`));
  it('a context without an end, and a deadline', () =>
    check(`
func f() error {
  ctx := context.Background()
  for {
  ^^^ others=waits absent=unknown interval=time.Second
    select {
    case <-ctx.Done():
      return ctx.Err()
    case <-time.After(time.Second):
      if get(id).Status == "ready" {
                            ^^^^^ target
        return nil
      }
    }
  }
}
func g() error {
  for time.Now().Before(end) {
  ^^^ others=waits absent=unknown timeout=time.Now().Before(end) interval=time.Second
    if get(id).Status == "ready" {
                          ^^^^^ target
      return nil
    }
    time.Sleep(time.Second)
  }
  return errors.New("late")
}
`));
});
