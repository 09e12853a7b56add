import assert from 'node:assert/strict';
import type { Coverage } from '../../../src/features/types';
import { arrange } from '../../../src/viewer/arrange';
import { rolesOf } from '../../../src/viewer/coverage';
import { coverageWords, pickedWords } from '../../../src/viewer/coverage-words';
import { drawRoles } from '../../../src/viewer/draw-roles';
import { overlayOf, selectedIn } from '../../../src/viewer/look';
import { drawPanel } from '../../../src/viewer/panel';
import type { Task } from '../../../src/viewer/task';
import { everything, viewOf } from '../../../src/viewer/view-model';
import { toMarkup } from '../../../src/viewer/vnode';
import { lens, sourceOf } from '../../support/check';
import { parseMarked } from '../../support/notation';
import { noneShipped, shippedModel } from './models';

const extend = `package evs
func resourceVolumeExtend(client *golangsdk.ServiceClient, id string) error {
  volumes.ExtendSize(client, id, opts)
  stateConf := &retry.StateChangeConf{
    Pending: []string{"<|>extending"},
    Target:  []string{"in-use"},
    Refresh: func() (any, string, error) {
      volume, err := volumes.Get(client, id).Extract()
      return volume, volume.Status, err
    },
  }
  _, err := stateConf.WaitForStateContext(ctx)
  return err
}
`;

const telling = `package evs
func tell(client *golangsdk.ServiceClient, id string) {
  volume, err := volumes.Get(client, id).Extract()
  switch volume.Status {
  case "available":
    fmt.Println("free")
  case "in-<|>use":
    fmt.Println("used")
  case "error_extending":
    fmt.Println("bad")
  }
}
`;

const looping = `def extend(conn, volume):
    conn.block_storage.extend_volume(volume, 20)
    while volume.status not in ("avail<|>able", "in-use"):
        time.sleep(5)
        volume = conn.block_storage.get_volume(volume.id)
`;

async function coverageIn(marked: string, languageId = 'go'): Promise<Coverage> {
  const { text, cursor = 0 } = parseMarked(marked);
  const coverage = await lens.coverageAt(sourceOf(languageId, text), cursor);
  assert.ok(coverage);
  return coverage;
}

async function added(marked: string, ...statuses: readonly string[]): Promise<string> {
  const { text, cursor = 0 } = parseMarked(marked);
  const fix = await lens.covering(sourceOf('go', text), cursor, statuses);
  assert.ok(fix);
  return fix.edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((old, { span, newText }) => old.slice(0, span.start) + newText + old.slice(span.end), text);
}

const model = shippedModel('evs.disk');
const drawn = arrange(viewOf(model, everything), { width: 900, height: 700 }, noneShipped);
const alone = { all: [], other: undefined, uses: undefined };
const subject = (task: Task) => ({ task, status: undefined, operation: undefined });

describe('a wait laid over its lifecycle', () => {
  it('gives every status that it is about a role', async () => {
    const roles = rolesOf(await coverageIn(extend));
    assert.deepEqual([...roles].sort(), [
      ['available', 'uncovered'],
      ['extending', 'pending'],
      ['in-use', 'target'],
    ]);
  });

  it('writes the role on each shape in words, and lets what the operation does stand out', async () => {
    const coverage = await coverageIn(extend);
    const roles = drawRoles(rolesOf(coverage), drawn).map(toMarkup).join('');
    for (const words of ['… pending', '✓ target', '! not covered'])
      assert.ok(roles.includes(`>${words}</text>`), words);
    const overlay = overlayOf(drawn.view, subject({ kind: 'coverage', coverage, picked: undefined }));
    assert.deepEqual([...(overlay?.near.shapes ?? [])].sort(), ['available', 'error_extending', 'extending', 'in-use']);
  });

  it('says in the panel what happens at what it misses, by which way, and offers to add it', async () => {
    const coverage = await coverageIn(extend);
    const panel = toMarkup(drawPanel(model, subject({ kind: 'coverage', coverage, picked: undefined }), alone));
    assert.match(panel, /Wait for: Expand the capacity/);
    assert.match(panel, /available<\/button><span class="remark"> available → extending → available<\/span>/);
    assert.match(panel, /The wait ends with an error when it sees it\./);
    assert.match(panel, /data-act="add" data-of="available"/);
  });

  it('says that a wait goes on at a failure that it never looks at', async () => {
    const coverage = await coverageIn(looping, 'python');
    assert.equal(rolesOf(coverage).get('error_extending'), 'uncovered');
    assert.match(pickedWords(coverage, 'error_extending'), /^The wait goes on until its time is over/);
    assert.match(coverageWords(coverage), / tells the operation\. 1 status not covered\.$/);
  });

  it('says of a picked status what the code does there', async () => {
    const coverage = await coverageIn(extend);
    assert.equal(pickedWords(coverage, 'extending'), 'The wait looks again when it sees it.');
    assert.equal(pickedWords(coverage, 'in-use'), 'The wait ends well when it sees it.');
    assert.match(pickedWords(coverage, 'available'), /^The wait ends with an error when it sees it\./);
    assert.match(
      pickedWords(coverage, 'awaiting-transfer'),
      /^The wait does not name it\. Any other status ends it with an error\./,
    );
    const task: Task = { kind: 'coverage', coverage, picked: 'available' };
    assert.deepEqual([...selectedIn(drawn.view, subject(task))], ['available']);
    assert.match(toMarkup(drawPanel(model, subject(task), alone)), /<section class="picked">.*! not covered/);
  });

  it('adds what is missing in the list where it belongs, and has nothing missing then', async () => {
    const text = await added(extend, 'available');
    assert.ok(text.includes('Target:  []string{"in-use", "available"}'), text);
    const again = await lens.coverageAt(sourceOf('go', text), text.indexOf('"extending"') + 1);
    assert.ok(again);
    assert.equal(rolesOf(again).get('available'), 'target');
  });

  it('is nothing outside of the wait', async () => {
    const { text } = parseMarked(extend);
    assert.equal(await lens.coverageAt(sourceOf('go', text), text.indexOf('ExtendSize')), undefined);
    assert.equal(await lens.covering(sourceOf('go', text), 0, ['available']), undefined);
  });
});

describe('a switch laid over its lifecycle', () => {
  it('shows what has a branch and what has none', async () => {
    const coverage = await coverageIn(telling);
    const roles = rolesOf(coverage);
    assert.equal(roles.get('available'), 'case');
    assert.equal(roles.get('error_rollbacking'), 'uncovered');
    assert.match(coverageWords(coverage), /^A branch for 3 statuses\. \d+ statuses not covered\.$/);
    assert.equal(pickedWords(coverage, 'in-use'), 'A branch is for it.');
    assert.equal(pickedWords(coverage, 'deleting'), 'No branch is for it, and there is no default.');
  });

  it('gets a branch for each that is asked for', async () => {
    assert.match(await added(telling, 'deleting'), /case "deleting":/);
  });

  it('is left alone where it has a default', async () => {
    const { text, cursor = 0 } = parseMarked(telling.replace('  }\n}', '  default:\n    return\n  }\n}'));
    assert.equal(await lens.coverageAt(sourceOf('go', text), cursor), undefined);
  });
});
