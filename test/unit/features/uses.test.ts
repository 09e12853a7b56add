import assert from 'node:assert/strict';
import { lens, sourceOf } from '../../support/check';

describe('the uses of a status', () => {
  it('are those of its own resource, not those of the same word', async () => {
    const text = [
      'import evs',
      'volume = evs.get_volume(volume_id)',
      'if volume.status == "available":',
      '    pass',
      'image = glance.get_image(image_id)',
      'if image.status == "available":',
      '    log("available")',
    ].join('\n');
    const uses = await usesIn('python', text, 'evs.disk', 'available');
    assert.deepEqual(uses, [
      { line: 3, column: 22, value: 'available', text: 'if volume.status == "available":', isSure: true },
    ]);
  });
  it('tell one lifecycle from another in the same file', async () => {
    const text = [
      'disk = evs.get_volume(volume_id)',
      'snapshot = evs.get_snapshot(snapshot_id)',
      'if disk.status == "error": fail()',
      'if snapshot.status == "error": fail()',
    ].join('\n');
    assert.deepEqual(lines(await usesIn('python', text, 'evs.disk', 'error')), [3]);
    assert.deepEqual(lines(await usesIn('python', text, 'evs.snapshot', 'error')), [4]);
  });
  it('hold misspelt words and labels of the console, which mean it too', async () => {
    const text = [
      'server = nova.get_server(server_id)',
      'if server.status == "ACTVE": go()',
      'if server.status == "Running": go()',
      'if server.status == "SHUTOFF": stop()',
    ].join('\n');
    assert.deepEqual(lines(await usesIn('python', text, 'ecs.server', 'ACTIVE')), [2, 3]);
  });
  it('are none in a text that does not name it, or of what no lifecycle has', async () => {
    assert.deepEqual(await usesIn('python', 'print("hello")', 'evs.disk', 'available'), []);
    assert.deepEqual(await usesIn('python', 'disk.status == "available"', 'evs.disk', 'nonsense'), []);
    assert.deepEqual(await usesIn('python', 'disk.status == "available"', 'no.such', 'available'), []);
  });
  it('show no more of a line than anybody reads', async () => {
    const filler = Array.from({ length: 60 }, (_, index) => `"key${index}": ${index}`).join(', ');
    const text = `{"volumes": [{"id": "x", "status": "in-use", "size": 1, "volume_type": "SSD", ${filler}}]}`;
    const uses = await usesIn('json', text, 'evs.disk', 'in-use');
    assert.deepEqual(
      uses.map((use) => use.text.length),
      [200],
    );
    assert.deepEqual(
      uses.map(({ column }) => text.slice(column - 1, column + 5)),
      ['in-use'],
    );
  });
});

function usesIn(languageId: string, text: string, lifecycle: string, status: string): ReturnType<typeof lens.uses> {
  return lens.uses(sourceOf(languageId, text), lifecycle, status);
}

function lines(uses: Awaited<ReturnType<typeof usesIn>>): readonly number[] {
  return uses.map(({ line }) => line);
}
