import assert from 'node:assert/strict';
import { inFolder, Terminal } from './terminal.ts';

const terminal = new Terminal('.');

describe('lifecycle-lens sites', () => {
  const text = 'if volume.status == "available": pass\nif job.status == "SUCCESS": pass\n';

  it('writes one object a line, null where no lifecycle is known', () =>
    inFolder({ 'a.py': text.replace('volume', '"é😀" or volume') }, async (inside) => {
      const { code, out } = await inside.run(['sites', '--format', 'jsonl']);
      const sites = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      const [disk] = sites;
      assert.ok(disk);
      const keys = ['path', 'line', 'column', 'value', 'lifecycle', 'role', 'confidence', 'tier', 'reasons'];
      assert.deepEqual(Object.keys(disk), keys);
      assert.deepEqual(
        [disk.line, disk.column, disk.value, disk.lifecycle, disk.role],
        [1, 31, 'available', 'evs.disk', 'compared'],
      );
      for (const site of sites) assert.notEqual(site.lifecycle, undefined);
      assert.equal(code, 0);
    }));

  it('tells the reasons in words', () =>
    inFolder({ 'a.py': text }, async (inside) => {
      assert.match((await inside.run(['sites'])).out, /^a\.py:1:22: "available": evs\.disk, .*, compared\n {4}[+-]/);
    }));

  it('tells why one has no lifecycle though one is likely', () =>
    inFolder({ 'a.py': text }, async (inside) => {
      const why = 'every cloud has such, and none of ours is named';
      const { out } = await inside.run(['sites']);
      assert.match(out, new RegExp(`^a\\.py:2:19: "SUCCESS": no lifecycle \\(${why}\\), possible `, 'm'));
      assert.match((await inside.run(['sites', '--format', 'jsonl'])).out, new RegExp(`"withheld":"${why}"`));
    }));

  it('tells nothing of the kind where the rows of a table gave it one', () =>
    inFolder({ 'a.py': 'states = {"stopped": "SHUTOFF", "rescued": "RESCUE"}\n' }, async (inside) => {
      const { out } = await inside.run(['sites', '--format', 'jsonl']);
      assert.match(out, /"stopped","lifecycle":"ecs\.vm_state"/);
      assert.doesNotMatch(out, /withheld/);
    }));
});

describe('lifecycle-lens explain', () => {
  it('tells of a lifecycle and of a status', async () => {
    assert.match((await terminal.run(['explain', 'evs.disk'])).out, /EVS disk/);
    assert.match((await terminal.run(['explain', 'evs.disk', 'error_extending'])).out, /error_extending/);
  });
});

describe('lifecycle-lens graph', () => {
  it('writes Mermaid by default', async () => {
    assert.match((await terminal.run(['graph', 'evs.disk'])).out, /^(stateDiagram-v2|flowchart)/m);
  });

  it('writes JSON with nodes and edges', async () => {
    const model = JSON.parse((await terminal.run(['graph', 'evs.snapshot', '--format', 'json'])).out) as Record<
      string,
      unknown
    >;
    assert.equal(model.id, 'evs.snapshot');
    assert.ok(Array.isArray(model.nodes) && Array.isArray(model.edges));
  });
});
