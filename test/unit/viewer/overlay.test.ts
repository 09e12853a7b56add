import assert from 'node:assert/strict';
import type { GraphModel } from '../../../src/features/types';
import { arrange } from '../../../src/viewer/arrange';
import type { Arrangement } from '../../../src/viewer/arrangement';
import { drawBadges } from '../../../src/viewer/draw-badges';
import { overlayOf, selectedIn } from '../../../src/viewer/look';
import { edgesOfTask, type Overlay } from '../../../src/viewer/overlay';
import { drawPanel } from '../../../src/viewer/panel';
import { routeBetween } from '../../../src/viewer/route';
import { neighbourAt } from '../../../src/viewer/steps';
import { facts, swapped, type Task, walkTask, wayTask, withEnd } from '../../../src/viewer/task';
import { defaultToggles, endId, revealingEdges, startId, viewOf } from '../../../src/viewer/view-model';
import { toMarkup } from '../../../src/viewer/vnode';
import { modelOf, noneShipped, shippedModels } from './models';

const model = modelOf('(absent):absent free:stable growing:transient used:stable:cinder', [
  '(absent) -make-> free',
  'free -grow+-> growing',
  'growing -grow-> free',
  'free -use?-> used',
  'free -delete-> (absent)',
]);
const all = { openstack: true, inferred: true, failures: true };

describe('what a task lays over the picture', () => {
  it('is the way, its operations numbered on the lines in the direction that it goes', () => {
    const { near, badges } = overlay(wayTask('growing', 'used'));
    assert.deepEqual([...near.shapes].sort(), ['free', 'growing', 'used']);
    assert.deepEqual(
      badges.map(({ to, text }) => [to, text]),
      [
        ['free', '1'],
        ['used', '2'],
      ],
    );
  });
  it('is all that can follow where no goal is given', () => {
    const { near, badges } = overlay(wayTask('growing'));
    assert.deepEqual([...near.shapes].sort(), [endId, 'free', 'growing', 'used']);
    assert.deepEqual(badges, []);
  });
  it('is where the walk stands, before its first step too', () => {
    assert.deepEqual([...overlay(walkTask('(absent)')).near.shapes], [startId]);
  });
  it('is nothing while nothing is asked', () => {
    assert.equal(overlayOf(drawn(model).view, { task: facts, status: undefined, operation: undefined }), undefined);
  });
  it('marks the ends of a way as selected, creation and deletion apart', () => {
    const selected = selectedIn(drawn(model).view, {
      task: wayTask('(absent)', '(absent)'),
      status: 'free',
      operation: undefined,
    });
    assert.deepEqual([...selected], [startId, endId]);
  });
  it('needs the toggles that its way is drawn with', () => {
    const edges = edgesOfTask(model, wayTask('free', 'used'));
    assert.deepEqual(revealingEdges(model, edges, { ...all, openstack: false, inferred: false }), all);
  });
});

describe('numbers on lines', () => {
  for (const shipped of shippedModels())
    it(`are drawn for every transition of ways in ${shipped.id}, inside the picture`, () => {
      const arrangement = drawn(shipped);
      const { width, height } = arrangement.layout;
      for (const { from, to } of pairsOf(shipped)) {
        const badges = overlayOf(arrangement.view, {
          task: wayTask(from, to),
          status: undefined,
          operation: undefined,
        });
        const places = drawBadges(badges?.badges ?? [], arrangement).map(({ attributes }) =>
          numbersIn(attributes['transform']),
        );
        assert.equal(places.length, badges?.badges.length);
        assert.ok((routeBetween(shipped, from, to) ?? []).length === 0 || places.length > 0, `${from} to ${to}`);
        for (const [x = -1, y = -1] of places)
          assert.ok(x >= 0 && x <= width + 13 && y >= 0 && y <= height, `${from} to ${to}`);
      }
    });
});

describe('keys', () => {
  for (const shipped of shippedModels())
    it(`of arrows lead from every status of ${shipped.id} to another one`, () => {
      const { view, plan, layout } = drawn(shipped);
      const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
      for (const { id } of view.shapes)
        assert.ok(
          arrows.some((key) => neighbourAt(plan, layout, id, key) !== undefined) || view.shapes.length === 1,
          id,
        );
    });
});

describe('a way that is asked for', () => {
  it('takes what is picked for the end that is open, and then for its new goal', () => {
    assert.deepEqual(withEnd(wayTask(undefined), 'a'), wayTask('a'));
    assert.deepEqual(withEnd(wayTask('a'), 'b'), wayTask('a', 'b'));
    assert.deepEqual(withEnd(wayTask('a', 'b'), 'c'), wayTask('a', 'c'));
    assert.deepEqual(withEnd(wayTask(undefined, 'b'), 'a'), wayTask('a', 'b'));
    assert.deepEqual(swapped(wayTask('a', 'b')), wayTask('b', 'a'));
  });
});

describe('the panel', () => {
  it('is about the task before the status, and the status before the operation', () => {
    const subject = { task: facts, status: 'free', operation: 'grow' };
    const operations = [{ id: 'grow', title: 'Grow it', allowedIn: ['free'], notes: ['Takes long.'] }];
    const panel = (change: object) =>
      toMarkup(
        drawPanel({ ...model, operations }, { ...subject, ...change }, { all: [], other: undefined, uses: undefined }),
      );
    assert.match(panel({ task: wayTask('free', 'used') }), /data-task="way"/u);
    assert.match(panel({ task: walkTask('free') }), /data-task="walk"/u);
    assert.match(panel({}), /data-facts="free"/u);
    assert.match(panel({ status: undefined }), /data-operation="grow".*Takes long\./u);
    assert.match(panel({ status: undefined, operation: undefined }), /Select a status/u);
  });
});

function drawn(shown: GraphModel): Arrangement {
  return arrange(
    viewOf(shown, shown === model ? all : { ...defaultToggles, openstack: true }),
    { width: 900, height: 700 },
    noneShipped,
  );
}

function overlay(task: Task): Overlay {
  const found = overlayOf(drawn(model).view, { task, status: undefined, operation: undefined });
  assert.ok(found);
  return found;
}

/** Each status with each other one would take long: every seventh pair is enough. */
function pairsOf({ nodes }: GraphModel): readonly { readonly from: string; readonly to: string }[] {
  const pairs = nodes.flatMap(({ id: from }) => nodes.map(({ id: to }) => ({ from, to })));
  return pairs.filter(({ from, to }, index) => from !== to && index % 7 === 0);
}

function numbersIn(text = ''): readonly number[] {
  return [...text.matchAll(/-?[\d.]+/gu)].map(([number]) => Number(number));
}
