import assert from 'node:assert/strict';
import { hoverAt } from '../../support/check';

const disk = (condition: string): string => `volume = cinder.volumes.get(volume_id)\nif ${condition}: pass`;

describe('hover', () => {
  it('says what the status means, its kind and where the resource can go', async () => {
    const hover = await hoverAt('python', disk('volume.status == "error_ext<|>ending"'));
    assert.match(hover, /\*\*error\\_extending\*\* · EVS disk · failed/);
    assert.match(hover, /console: Expansion failed/);
    assert.match(hover, /\*\*Next:\*\* `deleting` by \*delete\*/);
    assert.match(hover, /\*\*From:\*\* `extending` by \*extend/);
  });

  it('is at most a dozen lines for every status of a disk and a server', async () => {
    for (const status of ['available', 'in-use', 'error', 'backing-up', 'rollbacking'])
      assert.ok((await hoverAt('python', disk(`volume.status == "<|>${status}"`))).split('\n\n').length <= 12, status);
  });

  it('links to the graph at the status', async () => {
    const hover = await hoverAt('python', disk('volume.status == "av<|>ailable"'));
    const link = /command:lifecycleLens\.showLifecycle\?([^)]*)\)/.exec(hover)?.[1] ?? '';
    assert.deepEqual(JSON.parse(decodeURIComponent(link)), ['evs.disk', 'available']);
  });

  it('tells where sources disagree', async () => {
    assert.match(await hoverAt('python', disk('volume.status == "backing<|>-up"')), /Sources disagree/);
  });

  it('explains a console label by what the API answers', async () => {
    const hover = await hoverAt('python', 'server = nova.servers.get(i)\nif server.status == "Frozen<|>": pass');
    assert.match(hover, /console label · Stable/);
    assert.match(hover, /nothing that is documented/);
  });

  it('names what was probably meant by a typo', async () => {
    assert.match(await hoverAt('python', disk('volume.status == "availa<|>bel"')), /is no status of an EVS disk/);
  });

  it('survives a half-written function', async () => {
    const text =
      'def f(cinder):\n    volume = cinder.volumes.get(i)\n    if volume.status == "avail<|>able":\n        x = (';
    assert.match(await hoverAt('python', text), /EVS disk/);
  });

  const silent: readonly (readonly [why: string, text: string])[] = [
    ['another resource', 'if share.status == "avail<|>able": pass'],
    ['a sentence', 'log.info("avail<|>able")'],
    ['beside the literal', '<|>volume.status == "available"'],
    ['an empty file', '<|>'],
  ];
  for (const [why, text] of silent)
    it(`is silent on ${why}`, async () => {
      assert.equal(await hoverAt('python', text), '');
    });
});
