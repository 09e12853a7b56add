import { describe, it } from 'mocha';
import { checkWaits } from './check-waits';

const check = (marked: string): Promise<void> => checkWaits('typescript', marked);

describe('waits in TypeScript', () => {
  it('a loop with a sleep', () =>
    check(`
while (server.status !== 'UP') {
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others=waits absent=unknown interval=1000
                          ^^ target
  if (server.status === 'BROKEN') throw new Error('broken');
                         ^^^^^^ failure
  await sleep(1000);
  server = await client.getServer(id);
}
`));
  it('a list of statuses on the way', () =>
    check(`
async function wait(id: string) {
  let status: string;
  do {
  ^^ others=fails absent=unknown interval=1000
    await delay(1000);
    status = (await client.getServer(id)).status;
  } while (['MAKING', 'LOADING'].includes(status));
             ^^^^^^ pending
                       ^^^^^^^ pending
  if (status !== 'UP') throw new Error(status);
                  ^^ target
}
`));
  it('a switch', () =>
    check(`
for (;;) {
^^^^^^^ others=fails absent=unknown interval=1000
  const { status } = await client.getVolume(id);
  switch (status) {
    case 'ready':
          ^^^^^ target
    case 'used':
          ^^^^ target
      return;
    case 'making':
          ^^^^^^ pending
      break;
    default:
      throw new Error(status);
  }
  await sleep(1000);
}
`));
  it('a timer', () =>
    check(`
const timer = setInterval(async () => {
              ^^^^^^^^^^^ others=waits absent=unknown open=failure interval=1000
  const volume = await client.getVolume(id);
  if (volume.status === 'ready') {
                         ^^^^^ target
    clearInterval(timer);
    resolve(volume);
  } else if (volume.status.startsWith('broken') || volume.status === 'gone') {
                                                                      ^^^^ failure
    clearInterval(timer);
    reject(new Error(volume.status));
  }
}, 1000);
`));
  it('a function that asks for itself again', () =>
    check(`
const poll = async () => {
  const server = await client.getServer(id);
  if (server.status === 'UP') return resolve(server);
                         ^^ target
  if (server.status === 'BROKEN') return reject(new Error());
                         ^^^^^^ failure
  setTimeout(poll, 1000);
  ^^^^^^^^^^ others=waits absent=unknown interval=1000
};
`));
  it('a helper that is given a condition', () =>
    check(`
await waitFor(() => server.status === 'UP');
      ^^^^^^^ others=waits absent=unknown
                                       ^^ target
await pWaitFor(async () => {
      ^^^^^^^^ others=waits absent=unknown
  const { status } = await client.getServer(id);
  if (status === 'BROKEN') throw new Error(status);
                  ^^^^^^ failure
  return status === 'UP' || status === 'RESTING';
                     ^^ target
                                        ^^^^^^^ target
}, { interval: 1000 });
`));
  it('a retry', () =>
    check(`
await retry(async (bail) => {
      ^^^^^ others=waits absent=unknown
  const server = await client.getServer(id);
  if (server.status === 'BROKEN') return bail(new Error());
                         ^^^^^^ failure
  if (server.status !== 'UP') throw new Error('not yet');
                         ^^ target
}, { retries: 10 });
`));
});

describe('no waits in TypeScript', () => {
  it('a loop over things', () =>
    check(`
for (const server of servers) {
  if (server.status === 'BROKEN') throw new Error(server.id);
  await sleep(10);
}
`));
  it('a timer that reloads for ever', () =>
    check(`
setInterval(() => { if (volume.status === 'making') reload(volume.id); }, 5000);
`));
  it('a delay', () =>
    check(`
function show() {
  if (volume.status === 'ready') setTimeout(() => close(), 1000);
}
`));
  it('a helper that is given no word', () =>
    check(`
await waitFor(() => server.isReady());
await waitFor(expected, 'UP');
`));
  it('a loop without a pause', () =>
    check(`
while (node.state !== 'last') node = node.next;
`));
  it('a retry of a request', () =>
    check(`
await retry(() => client.getServers({ status: 'UP' }));
`));
  it('broken text', () =>
    check(`
while (server.status !== ) { await sleep(
setInterval(
`));
});
