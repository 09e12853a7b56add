import assert from 'node:assert/strict';
import { completionsAt, lens, sourceOf } from '../../support/check';
import { parseMarked } from '../../support/notation';

const labels = async (language: string, marked: string): Promise<readonly string[]> =>
  (await completionsAt(language, marked)).map(({ label }) => label);

describe('completion', () => {
  it('offers the statuses of the resource behind a quote just opened', async () => {
    const found = await labels('python', 'disk = cinder.volumes.get(i)\nif disk.status == "<|>');
    assert.ok(found.includes('error_rollbacking'));
    assert.ok(!found.includes('SHUTOFF'));
  });

  const halfTyped: readonly (readonly [language: string, text: string])[] = [
    ['python', 'def f(cinder):\n    disk = cinder.volumes.get(i)\n    if disk.status == "<|>"\n    time.sleep(5)\n'],
    ['python', 'def f(cinder):\n    disk = cinder.volumes.get(i)\n    while disk.status != "<|>\n    time.sleep(5)\n'],
    [
      'go',
      'package a\nfunc f() {\n  v, err := volumes.Get(c, id).Extract()\n  if v.Status == "<|>"\n  return nil\n}\n',
    ],
    ['typescript', 'const v = await getVolume(id);\nif (v.status === "<|>"\nconsole.log(v);\n'],
    ['typescript', 'const v = await getVolume(id);\nswitch (v.status) {\n  case "<|>\n    return v;\n}\n'],
  ];
  for (const [language, text] of halfTyped)
    it(`works in ${language} where the block is not opened yet: ${text.split('\n').at(-3)?.trim() ?? ''}`, async () => {
      assert.ok((await labels(language, text)).includes('error_extending'));
    });

  it('puts the statuses that pass by themselves first in a list of pending ones', async () => {
    const text = `
      package evs
      func wait(client *golangsdk.ServiceClient, id string) {
        c := &retry.StateChangeConf{
          Pending: []string{"<|>"},
          Target: []string{"available"},
          Refresh: volumeStateRefreshFunc(client, id),
        }
      }
      `;
    const found = await completionsAt('go', text);
    assert.equal(found[0]?.kind, 'transient');
  });

  const inWaits: readonly (readonly [language: string, text: string, first: readonly string[], why: RegExp])[] = [
    [
      'go',
      `package evs
      func resourceEvsVolumeExtend(client *golangsdk.ServiceClient, id string) {
        volumes.ExtendSize(client, id, opts)
        c := &retry.StateChangeConf{
          Pending: []string{"<|>"},
          Target: []string{"available", "in-use"},
          Refresh: volumeStateRefreshFunc(client, id),
        }
      }`,
      ['extending'],
      /^On the way of: \*expand/m,
    ],
    [
      'go',
      `package evs
      func resourceEvsVolumeExtend(client *golangsdk.ServiceClient, id string) {
        volumes.ExtendSize(client, id, opts)
        c := &retry.StateChangeConf{
          Pending: []string{"extending"},
          Target: []string{"in-use", "<|>"},
          Refresh: volumeStateRefreshFunc(client, id),
        }
      }`,
      ['available'],
      /^The end of: \*expand/m,
    ],
    [
      'python',
      'def grow(conn, disk):\n    conn.block_storage.extend_volume(disk, 80)\n' +
        '    conn.block_storage.wait_for_status(disk, "available", failures=["<|>"])\n',
      ['error_extending'],
      /^Tells the failure of: \*expand/m,
    ],
    [
      'python',
      'def extend(cinder, disk):\n    cinder.volumes.extend(disk, 80)\n    disk = cinder.volumes.get(disk.id)\n' +
        '    while disk.status == "<|>\n        time.sleep(5)\n',
      ['extending'],
      /^On the way of: \*expand/m,
    ],
  ];
  for (const [language, marked, first, why] of inWaits)
    it(`offers first what the wait needs: ${first.join(', ')} in ${language}`, async () => {
      const found = await completionsAt(language, marked);
      const sorted = found.toSorted((a, b) => a.sortText.localeCompare(b.sortText));
      assert.deepEqual(
        sorted.slice(0, first.length).map(({ label }) => label),
        first,
      );
      assert.match(sorted[0]?.documentation ?? '', why);
      assert.doesNotMatch(found.find(({ label }) => label === 'retyping')?.documentation ?? '', why);
    });

  it('puts resting statuses first in a comparison, and documents each', async () => {
    const [first] = await completionsAt('python', 'server = nova.servers.get(i)\nif server.status == "<|>": pass');
    assert.equal(first?.kind, 'stable');
    assert.match(first.documentation, /Next/);
  });

  it('replaces the whole literal', async () => {
    const { text, cursor = 0 } = parseMarked('disk = cinder.volumes.get(i)\nif disk.status == "in<|>_use": pass');
    const [first] = await lens.completions(sourceOf('python', text), cursor);
    assert.equal(text.slice(first?.span.start, first?.span.end), 'in_use');
  });

  it('works in JSON that is not finished', async () => {
    const found = await labels('json', '{"volumes": [{"volume_type": "SSD", "bootable": "true", "status": "<|>');
    assert.ok(found.includes('in-use'));
  });

  const silent: readonly (readonly [why: string, text: string])[] = [
    ['outside quotes', 'disk = cinder.volumes.get(i)\nif disk.status == <|>'],
    ['for another resource', 'if share.status == "<|>'],
    ['in a name', 'disk = cinder.volumes.get(i)\ndisk.name = "<|>'],
    ['in a comment', '# it says "<|>'],
  ];
  for (const [why, text] of silent)
    it(`offers nothing ${why}`, async () => {
      assert.deepEqual(await labels('python', text), []);
    });
});
