import assert from 'node:assert/strict';
import { lens, sourceOf } from '../../support/check';
import { parseMarked } from '../../support/notation';

describe('search over all lifecycles', () => {
  it('finds every resource that has a status', () => {
    const owners = lens.search('in-use').map(({ lifecycle, status }) => `${lifecycle} ${status}`);
    assert.ok(owners.includes('evs.disk in-use'));
    assert.ok(!owners.some((owner) => owner.startsWith('evs.snapshot')));
  });
  it('finds a status by its console label and by another spelling', () => {
    assert.ok(lens.search('Expanding').some(({ status }) => status === 'extending'));
    assert.ok(lens.search('verify resize').some(({ status }) => status === 'VERIFY_RESIZE'));
  });
  it('lists all for nothing, and nothing for nonsense', () => {
    assert.ok(lens.search('').length > 150);
    assert.deepEqual(lens.search('no such status'), []);
  });
});

describe('a graph as data', () => {
  it('holds every status, the point without a resource, and the sources of each edge', () => {
    const graph = lens.graph('evs.snapshot');
    assert.ok(graph);
    assert.ok(graph.nodes.some(({ kind }) => kind === 'absent'));
    for (const { from, to, sources } of graph.edges) {
      assert.ok(
        graph.nodes.some(({ id }) => id === from) && graph.nodes.some(({ id }) => id === to),
        `${from} to ${to}`,
      );
      assert.ok(sources.length > 0, `${from} to ${to}`);
    }
  });
  it('is nothing for an unknown lifecycle', () => {
    assert.equal(lens.graph('evs.unknown'), undefined);
    assert.equal(lens.mermaid('evs.unknown'), undefined);
    assert.equal(lens.describe('evs.unknown'), undefined);
    assert.equal(lens.describe('evs.disk', 'Running'), undefined);
  });
  it('becomes a Mermaid state diagram that names what is inferred', () => {
    const text = lens.mermaid('evs.disk') ?? '';
    assert.match(text, /^%% EVS disk \(evs\.disk\), catalog /);
    assert.match(text, /stateDiagram-v2/);
    assert.match(text, /\[\*\] --> s\d+: create/);
    assert.match(text, /rollback \(inferred\)/);
  });
});

describe('the explanation of a status', () => {
  const explain = async (marked: string): Promise<string> => {
    const { text, cursor = 0 } = parseMarked(marked);
    return (await lens.explain(sourceOf('python', text), cursor))?.markdown ?? '';
  };
  it('gives the lifecycle, how sure it is, the finding and the evidence', async () => {
    const page = await explain('disk = cinder.volumes.get(i)\nif disk.status == "availb<|>le": pass');
    assert.match(page, /EVS disk\*\* \(evs\.disk\), \d+ % sure/);
    assert.match(page, /\*\*unknown-status\*\* \(error\)/);
    assert.match(page, /\| \+[\d.]+ \| .*disk\.status/);
  });
  it('says why nothing is reported', async () => {
    assert.match(await explain('if share.status == "avail<|>able": pass'), /No lifecycle\. The closest/);
    assert.match(
      await explain('if job.status == "SUC<|>CESS": pass'),
      /No lifecycle: every cloud has such, .*\n\n## Reported\?\n\nNo: without a lifecycle/,
    );
    assert.match(
      await explain('disk = cinder.volumes.get(i)\nif disk.status == "avail<|>able": pass'),
      /the word is right here/,
    );
  });
  it('says the same as the editor, which looks at all that the text holds', async () => {
    const disk = 'disk = cinder.volumes.get(i)\n';
    const texts = [
      'server = nova.servers.get(i)\nif server.status in ("ACTIVE", "Shut<|>off"): pass',
      `${disk}while disk.status != "avail<|>able":\n    time.sleep(2)\n    disk = cinder.volumes.get(i)`,
      `${disk}fake = {"status": "avai<|>lble"}\nother = {"status": "available"}\nreturn disk.status == "in-use"`,
    ];
    for (const marked of texts) {
      const { text, cursor = 0 } = parseMarked(marked);
      const findings = await lens.findings(sourceOf('python', text));
      const page = await explain(marked);
      assert.notEqual(findings.length, 0);
      for (const { rule, severity } of findings)
        assert.ok(page.includes(`**${rule}** (${severity})`), `${text} ${cursor}\n${page}`);
    }
    assert.match(
      await explain(`${disk}if disk.status in ("available", "in-use", "IN-U<|>SE"): pass`),
      /Reported\?\n\nNo: the right word stands beside it\./,
    );
  });
  it('is nothing beside a literal', async () => {
    assert.equal(await explain('x<|> = 1'), '');
  });
});

describe('a comment that names the lifecycle', () => {
  it('is believed', async () => {
    const bare = parseMarked('if state == "avail<|>able":\n    pass');
    assert.equal(await lens.statusAt(sourceOf('python', bare.text), bare.cursor ?? 0), undefined);
    const named = parseMarked('if state == "avail<|>able":  # lifecycle: evs.snapshot\n    pass');
    assert.deepEqual(await lens.statusAt(sourceOf('python', named.text), named.cursor ?? 0), {
      lifecycle: 'evs.snapshot',
      status: 'available',
    });
  });
});
