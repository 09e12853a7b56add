import { describe, it } from 'mocha';
import { checkWaits } from './check-waits';

describe('what a wait in Python does when nothing is found', () => {
  const check = (marked: string): Promise<void> => checkWaits('python', marked);
  it('an error that is caught in the loop ends it, fails it, or is passed over', () =>
    check(`
def gone(api, id):
    while True:
    ^^^^^^^^^^ others=waits absent=ends interval=1
        try:
            disk = api.get(id)
        except exceptions.NotFound:
            return
        if disk.status == "broken":
                           ^^^^^^ failure
            raise Failed(id)
        time.sleep(1)
def there(api, id):
    while True:
    ^^^^^^^^^^ others=waits absent=fails interval=1
        try:
            if api.get(id).status == "ready":
                                      ^^^^^ target
                return
        except ClientException as problem:
            raise Failed(problem)
        time.sleep(1)
def later(api, id):
    while True:
    ^^^^^^^^^^ others=waits absent=waits interval=1
        try:
            if api.get(id).status == "ready":
                                      ^^^^^ target
                return
        except Exception:
            log("not yet")
        time.sleep(1)
`));
  it('an error that is caught around the loop', () =>
    check(`
def gone(api, id):
    try:
        disk = api.get(id)
        while disk.status != "broken":
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=ends interval=1
                              ^^^^^^ target
            time.sleep(1)
            disk = api.get(id)
    except NotFound:
        pass
`));
  it('an error of another kind, or one that a caller may catch', () =>
    check(`
def there(api, id):
    while True:
    ^^^^^^^^^^ others=waits absent=unknown interval=1
        try:
            disk = api.get(id)
        except ConnectionError:
            continue
        if disk.status == "ready":
                           ^^^^^ target
            return
        time.sleep(1)
`));
  it('a condition that hangs on more than can be told', () =>
    check(`
def there(api, id, strict):
    while True:
    ^^^^^^^^^^ others=waits absent=unknown interval=1
        try:
            disk = api.get(id)
        except NotFound:
            if strict:
                raise
            return
        if disk.status == "ready":
                           ^^^^^ target
            return
        time.sleep(1)
`));
  it('an empty answer', () =>
    check(`
def gone(api, id):
    while True:
    ^^^^^^^^^^ others=waits absent=ends interval=1
        disk = api.find(id)
        if not disk:
            break
        if disk.status == "broken":
                           ^^^^^^ failure
            raise Failed(id)
        time.sleep(1)
def there(api, id):
    disk = api.find(id)
    while disk and disk.status != "ready":
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=ends interval=1
                                   ^^^^^ target
        time.sleep(1)
        disk = api.find(id)
`));
});

describe('what a wait in TypeScript and Java does when nothing is found', () => {
  it('an error is asked for its number', () =>
    checkWaits(
      'typescript',
      `
async function gone(id: string) {
  while (true) {
  ^^^^^^^^^^^^ others=waits absent=ends interval=1000
    try {
      const disk = await api.get(id);
      if (disk.status === 'broken') throw new Failed(id);
                           ^^^^^^ failure
    } catch (problem) {
      if (problem.status === 404) return;
      throw problem;
    }
    await sleep(1000);
  }
}
`,
    ));
  it('an empty answer, and an error in a timer', () =>
    checkWaits(
      'typescript',
      `
async function there(id: string) {
  for (;;) {
  ^^^^^^^ others=waits absent=fails interval=1000
    const disk = await api.find(id);
    if (disk === undefined) throw new Failed(id);
    if (disk.status === 'ready') return disk;
                         ^^^^^ target
    await sleep(1000);
  }
}
const timer = setInterval(async () => {
              ^^^^^^^^^^^ others=waits absent=fails interval=5000
  try {
    const disk = await api.get(id);
    if (disk.status === 'ready') {
                         ^^^^^ target
      clearInterval(timer);
      resolve(disk);
    }
  } catch (problem) {
    reject(problem);
  }
}, 5000);
`,
    ));
  it('in Java', () =>
    checkWaits(
      'java',
      `
class A { void f() {
while (true) {
^^^^^^^^^^^^ others=waits absent=ends interval=500
    try {
        Disk disk = client.get(id);
        if ("broken".equals(disk.getStatus())) throw new IllegalStateException();
             ^^^^^^ failure
    } catch (NotFoundException missing) {
        return;
    }
    Thread.sleep(500);
}
}}
`,
    ));
});
