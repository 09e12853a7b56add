import assert from 'node:assert/strict';
import { type Comparison, compareOf, type Mark } from '../../../src/viewer/compare/compare';
import { waysDiffer } from '../../../src/viewer/compare/differences';
import { drawSigns } from '../../../src/viewer/compare/draw-signs';
import { comparisonPage } from '../../../src/viewer/compare/page';
import { comparisonOf, drawCompare } from '../../../src/viewer/compare/panel';
import { refOf, rowOfStatus, statusesOfRow } from '../../../src/viewer/compare/rows';
import { sideOf } from '../../../src/viewer/compare/side';
import { type Surface, surfacesOf } from '../../../src/viewer/compare/surfaces';
import { differenceWords, sumWords } from '../../../src/viewer/compare/words';
import { arrange } from '../../../src/viewer/arrange';
import { readSaved } from '../../../src/viewer/saved';
import { compareTask } from '../../../src/viewer/task';
import { everything, viewOf } from '../../../src/viewer/view-model';
import { toMarkup } from '../../../src/viewer/vnode';
import { modelOf, noneShipped, shippedModel, shippedModels } from './models';

const ours = modelOf('(absent):absent idle:stable in-use:stable moving:transient lost:failed', [
  'idle -move+-> moving',
  'moving -move-> idle',
  'moving -move!-> lost',
]);
const theirs = modelOf(
  'idle:transient IN_USE:stable moving:transient extra:stable',
  ['idle -move+-> moving', 'moving -move-> idle', 'moving -stop-> extra'],
  { id: 'other', title: 'Other thing' },
);

describe('a comparison', () => {
  const comparison = compareOf(sideOf(ours, 'api'), sideOf(theirs, 'api'));

  it('holds every word of both sides, told apart by how it stands to the other side', () => {
    assert.deepEqual(told(comparison), ['= idle idle', '≈ in-use IN_USE', '= moving moving', '◂ lost', '▸ extra']);
  });
  it('tells where kinds and ways out differ', () => {
    const words = (name: string) => differenceWords(rowNamed(comparison, name));
    assert.deepEqual(words('idle'), ['stable ↔ transient']);
    assert.deepEqual(words('in-use'), []);
    assert.deepEqual(words('moving'), ['other ways out']);
  });
  it('takes ways for the same that end alike in the same status', () => {
    const { ways } = rowNamed(comparison, 'moving').differences;
    const goals = (which: 'both' | 'left' | 'right') => ways?.[which].map(({ to }) => to);
    assert.deepEqual([goals('both'), goals('left'), goals('right')], [['idle'], ['lost'], ['extra']]);
  });
  it('is summed up in a sentence without what there is none of', () => {
    const sum =
      'Made-up thing: API and Other thing: API: 2 the same, 1 spelt differently, 1 only Made-up thing, 1 only Other thing.';
    assert.equal(sumWords(comparison), sum);
  });
  it('finds nothing to differ in a side and itself', () => {
    for (const model of shippedModels())
      for (const surface of surfacesOf(model)) {
        const { rows } = compareOf(sideOf(model, surface), sideOf(model, surface));
        assert.ok(rows.length > 0, `${model.id} ${surface}`);
        for (const { mark, differences } of rows) {
          assert.equal(mark, 'same', `${model.id} ${surface}`);
          assert.ok(!differences.kind && !waysDiffer(differences));
        }
      }
  });
  it('is the same from the other side, turned round', () => {
    const turned: Readonly<Record<Mark, Mark>> = {
      same: 'same',
      spelling: 'spelling',
      word: 'word',
      left: 'right',
      right: 'left',
    };
    for (const [a, b] of [
      ['evs.disk', 'evs.snapshot'],
      ['ecs.server', 'ecs.vm_state'],
    ] as const) {
      const there = compareOf(sideOf(shippedModel(a), 'api'), sideOf(shippedModel(b), 'api'));
      const back = compareOf(sideOf(shippedModel(b), 'api'), sideOf(shippedModel(a), 'api'));
      const marks = ({ rows }: Comparison, turn: (mark: Mark) => Mark) => rows.map(({ mark }) => turn(mark)).sort();
      assert.deepEqual(
        marks(there, (mark) => mark),
        marks(back, (mark) => turned[mark]),
      );
    }
  });
});

describe('the sides of a comparison', () => {
  it('pair the words of a console with what the API answers meanwhile, and when', () => {
    const { rows } = shipped('ecs.server', 'api', 'console');
    const active = rows.find(({ left }) => left?.name === 'ACTIVE');
    const partners = active?.right.map(({ entry, when }) => [entry.name, when]);
    assert.deepEqual(partners?.slice(0, 2), [
      ['Running', 'task_state is null'],
      ['Stopping', 'task_state is powering-off'],
    ]);
  });
  it('tell where the console has another kind for what the API answers', () => {
    const row = rowNamed(shipped('ecs.server', 'console', 'api'), 'Verifying resizing');
    assert.deepEqual(differenceWords(row), ['transient ↔ stable']);
  });
  it('keep words of a console that nobody can tell the API string of', () => {
    const alone = shipped('ecs.server', 'api', 'console').rows.filter(({ mark }) => mark === 'right');
    assert.ok(alone.some(({ right }) => right[0]?.entry.name === 'Changing OS'));
  });
  it('tell what the provider has added to OpenStack, and what it lacks', () => {
    const rows = told(shipped('evs.disk', 'vendor', 'openstack'));
    for (const row of ['= in-use in-use', '◂ rollbacking', '▸ reverting', '▸ retyping'])
      assert.ok(rows.includes(row), row);
  });
  it('take no way for the provider’s alone only because OpenStack is not quoted for it', () => {
    const { differences } = rowNamed(shipped('evs.disk', 'vendor', 'openstack'), 'attaching');
    assert.equal(waysDiffer(differences), false);
  });
  it('offer only surfaces that have words', () => {
    assert.deepEqual(surfacesOf(shippedModel('evs.disk')), ['api', 'console', 'vendor', 'openstack']);
    assert.deepEqual(surfacesOf(shippedModel('cinder.backup')), ['api']);
  });
});

describe('a comparison in the viewer', () => {
  const disk = shippedModel('evs.disk');
  const task = compareTask('api', { lifecycle: disk.id, surface: 'console' });

  it('draws a row for every word, with a heading and a sign for each group', () => {
    const comparison = comparisonOf(disk, task, disk);
    const markup = toMarkup(drawCompare(disk, task, { all: [], other: disk }));
    assert.equal(markup.match(/data-act="row"/gu)?.length, comparison?.rows.length);
    assert.match(markup, /≈ The same, but spelt differently · 11/u);
    assert.match(markup, /▸ Only Console · 4/u);
  });
  it('asks for the sides while the other one is on its way', () => {
    const markup = toMarkup(drawCompare(disk, task, { all: [], other: undefined }));
    assert.match(markup, /Looking it up/u);
    assert.doesNotMatch(markup, /<table/u);
  });
  it('opens a row with what both sides say', () => {
    const snapshot = shippedModel('evs.snapshot');
    const other = compareTask('api', { lifecycle: snapshot.id, surface: 'api' });
    const asked = { ...other, row: { side: 'left', name: 'available' } as const };
    const markup = toMarkup(drawCompare(disk, asked, { all: [], other: snapshot }));
    assert.match(markup, /aria-expanded="true"/u);
    assert.match(markup, /Ways out only of EVS snapshot.*restoring/u);
  });
  it('selects in the picture what the chosen row speaks of, from either side', () => {
    const select = (side: 'left' | 'right', name: string) => [...statusesOfRow(disk, { ...task, row: { side, name } })];
    assert.deepEqual(select('left', 'extending'), ['extending']);
    assert.deepEqual(select('right', 'Expanding'), ['extending']);
    assert.deepEqual(select('right', 'Changing disk type'), []);
  });
  it('finds the row of a status that is picked in the picture', () => {
    const comparison = comparisonOf(disk, task, disk);
    const row = comparison && rowOfStatus(comparison, 'extending');
    assert.deepEqual(row && refOf(row), { side: 'left', name: 'extending' });
    // The console calls the deletion of an active server by the same word.
    const failed = rowOfStatus(shipped('ecs.server', 'api', 'console'), 'ERROR');
    assert.deepEqual(failed && refOf(failed), { side: 'left', name: 'ERROR' });
  });
  it('puts a sign on every status of the picture that it speaks of', () => {
    const comparison = comparisonOf(disk, task, disk);
    const drawn = arrange(viewOf(disk, everything), { width: 900, height: 700 }, noneShipped);
    const signs = comparison ? drawSigns(comparison, drawn) : [];
    assert.equal(signs.length, disk.nodes.filter(({ kind }) => kind !== 'absent').length);
  });
  it('survives a reload, and forgets what it can’t read', () => {
    const asked = { ...task, row: { side: 'right', name: '待销毁' } as const };
    assert.deepEqual(readSaved({ task: asked }).task, asked);
    assert.deepEqual(readSaved({ task: { ...asked, left: 'nowhere' } }).task, { kind: 'facts' });
    assert.deepEqual(readSaved({ task: { ...asked, row: 7 } }).task, task);
  });
  it('is a Markdown page that holds every word once', () => {
    const page = comparisonPage(shipped('evs.disk', 'vendor', 'openstack'), disk);
    const rows = page.split('\n').filter((line) => /^\| .*`/u.test(line));
    assert.equal(rows.length, 29);
    assert.match(page, /\| `rollbacking` \(transient\) \| ◂ \|/u);
    assert.match(page, /## Only OpenStack/u);
    assert.match(page, /catalog \d/u);
  });
});

function shipped(id: string, left: Surface, right: Surface): Comparison {
  const model = shippedModel(id);
  return compareOf(sideOf(model, left), sideOf(model, right));
}

function rowNamed({ rows }: Comparison, name: string) {
  const row = rows.find(({ left }) => left?.name === name);
  assert.ok(row, name);
  return row;
}

function told({ rows }: Comparison): readonly string[] {
  const signs = { same: '=', spelling: '≈', word: '↔', left: '◂', right: '▸' };
  return rows.map(({ mark, left, right }) =>
    [signs[mark], left?.name, ...right.map(({ entry }) => entry.name)].filter(Boolean).join(' '),
  );
}
