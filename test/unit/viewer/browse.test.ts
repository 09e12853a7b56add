import assert from 'node:assert/strict';
import { arrange } from '../../../src/viewer/arrange';
import { areaAround, centreOf } from '../../../src/viewer/areas';
import { bounded, type Camera, fit, openAt, openAtStart, showing, zoomAt } from '../../../src/viewer/camera';
import type { Point } from '../../../src/viewer/layout';
import { openingOf } from '../../../src/viewer/opening';
import { readSaved, type Saved } from '../../../src/viewer/saved';
import { neighbourAt } from '../../../src/viewer/steps';
import { matching, surroundingsOf, surroundingsOfLine } from '../../../src/viewer/surroundings';
import { wayTask } from '../../../src/viewer/task';
import { defaultToggles, viewOf } from '../../../src/viewer/view-model';
import { modelOf, noneShipped } from './models';

const model = modelOf('a:stable b:transient c:stable', ['a -x-> b', 'b -x-> c']);
const view = viewOf(model, defaultToggles);
const room = { width: 400, height: 300 };

const small = { picture: { width: 300, height: 200 }, room, free: room, textScale: 1 };
const large = { ...small, picture: { width: 2000, height: 1500 } };
const status = { x: 1000, y: 700, width: 80, height: 40 };
const around = { x: 950, y: 650, width: 200, height: 140 };

describe('camera', () => {
  it('fits a large picture into the room, in the middle', () => {
    assert.deepEqual(fit({ ...small, picture: { width: 800, height: 300 } }), { x: 0, y: 75, scale: 0.5 });
  });
  it('does not blow up a small picture beyond the editor’s text', () => {
    assert.equal(fit({ ...small, picture: { width: 10, height: 10 }, textScale: 1.2 }).scale, 1.5);
  });
  it('keeps the point under the mouse where it is', () => {
    const camera = zoomAt({ x: 10, y: 20, scale: 1 }, { x: 110, y: 70 }, 2);
    assert.deepEqual(camera, { x: -90, y: -30, scale: 2 });
  });
  it('stops at the smallest and largest scale', () => {
    const at = { x: 0, y: 0 };
    assert.equal(zoomAt({ x: 0, y: 0, scale: 1 }, at, 1e6).scale, 4);
    assert.equal(zoomAt({ x: 0, y: 0, scale: 1 }, at, 1e-6).scale, 0.15);
  });
  it('moves only when a status is out of sight', () => {
    const still = { x: 0, y: 0, scale: 1 };
    assert.deepEqual(showing(still, { x: 200, y: 150, width: 80, height: 40 }, room), still);
    assert.deepEqual(showing(still, { x: 900, y: 150, width: 80, height: 40 }, room), { x: -604, y: 0, scale: 1 });
    assert.deepEqual(showing(still, { x: 5, y: 150, width: 80, height: 40 }, room), { x: 19, y: 0, scale: 1 });
  });
});

describe('the first look', () => {
  it('is at the whole picture where that can be read', () => {
    assert.deepEqual(openAt(small, { x: 10, y: 10, width: 80, height: 40 }, around), fit(small));
    assert.deepEqual(openAtStart(small, { x: 10, y: 10, width: 80, height: 40 }), fit(small));
  });
  it('is at a status and its neighbours, large enough to read, where the whole is too large', () => {
    const camera = openAt(large, status, around);
    assert.equal(camera.scale, 0.9);
    assert.deepEqual(onScreen(camera, centreOf(around)), { x: 200, y: 150 });
  });
  it('is a little smaller where that shows all neighbours', () => {
    const { scale } = openAt(large, status, { x: 900, y: 650, width: 432, height: 140 });
    assert.ok(scale > 0.75 && scale < 0.9);
  });
  it('is at the status alone where its neighbours are too far away', () => {
    const camera = openAt(large, status, { x: 0, y: 0, width: 2000, height: 1500 });
    assert.equal(camera.scale, 0.9);
    assert.deepEqual(onScreen(camera, centreOf(status)), { x: 200, y: 150 });
  });
  it('leaves the status above the facts', () => {
    const covered = { ...large, free: { width: 400, height: 120 } };
    const camera = openAt(covered, status, around);
    assert.ok(onScreen(camera, { x: 0, y: status.y }).y >= 0);
    assert.ok(onScreen(camera, { x: 0, y: status.y + status.height }).y <= 120);
  });
  it('leaves no room empty at the rim of the picture', () => {
    const camera = openAt(large, { ...status, x: 30, y: 30 }, { ...around, x: 0, y: 0 });
    assert.deepEqual(camera, { x: 0, y: 0, scale: 0.9 });
  });
  it('is from the start of the life on, where shapes would be too small to tell apart', () => {
    const camera = openAtStart(large, { x: 1500, y: 10, width: 16, height: 16 });
    assert.equal(camera.scale, 0.55);
    assert.deepEqual(onScreen(camera, { x: 1508, y: 0 }), { x: 200, y: 0 });
  });
  it('grows with the editor’s text', () => {
    assert.equal(openAt({ ...large, textScale: 2 }, status, { ...status }).scale, 1.8);
    assert.equal(openAtStart({ ...large, textScale: 2 }, status).scale, 1.1);
  });
  it('takes the room back when the facts are closed', () => {
    const whole = fit(small);
    assert.deepEqual(bounded({ ...whole, y: whole.y - 60 }, small), whole);
  });
});

describe('what belongs together', () => {
  it('is a status, its lines and what they lead to', () => {
    const { shapes, lines } = surroundingsOf(view, new Set(['b']));
    assert.deepEqual([...shapes], ['b', 'a', 'c']);
    assert.deepEqual([...lines], ['a → b', 'b → c']);
  });
  it('is a line and its two ends', () => {
    const { shapes, lines } = surroundingsOfLine(view, 'a → b');
    assert.deepEqual([...shapes], ['a', 'b']);
    assert.deepEqual([...lines], ['a → b']);
  });
});

describe('areas', () => {
  it('are held by the smallest area around them', () => {
    const [one, two] = [
      { x: 10, y: 50, width: 20, height: 10 },
      { x: 25, y: 0, width: 50, height: 5 },
    ];
    assert.deepEqual(areaAround([one, two]), { x: 10, y: 0, width: 65, height: 60 });
    assert.equal(areaAround([]), undefined);
  });
});

describe('search', () => {
  const labelled = modelOf('ACTIVE:stable BUILD:transient', ['BUILD -create-> ACTIVE'], {
    labels: [
      {
        label: 'Running',
        attribute: undefined,
        kind: 'stable',
        meaning: '',
        answers: [{ status: 'ACTIVE', when: undefined, certainty: 'inferred' }],
      },
    ],
  });
  const shown = viewOf(labelled, defaultToggles);
  it('finds a status by part of its name in any case', () => {
    assert.deepEqual([...matching(shown, 'act')], ['ACTIVE']);
  });
  it('finds a status by its label on the console', () => {
    assert.deepEqual([...matching(shown, 'running')], ['ACTIVE']);
  });
  it('finds nothing where nothing fits', () => {
    assert.deepEqual([...matching(shown, 'zzz')], []);
  });
});

describe('arrow keys', () => {
  const { plan, layout } = arrange(view, { width: 200, height: 900 }, noneShipped);
  it('go to the status that lies in their direction', () => {
    assert.equal(neighbourAt(plan, layout, 'a', 'ArrowDown'), 'b');
    assert.equal(neighbourAt(plan, layout, 'c', 'ArrowUp'), 'b');
  });
  it('go nowhere at the rim', () => {
    assert.equal(neighbourAt(plan, layout, 'a', 'ArrowUp'), undefined);
    assert.equal(neighbourAt(plan, layout, 'unheard-of', 'ArrowDown'), undefined);
  });
});

describe('what the page keeps of itself', () => {
  it('comes back as it was', () => {
    const kept = {
      lifecycle: 'evs.disk',
      status: 'a',
      asked: 'b',
      operation: 'x',
      task: {
        kind: 'walk',
        walk: { start: 'a', steps: [{ from: 'a', to: 'b', operation: 'x', outcome: 'start' }], taken: 1 },
      },
      form: 'table',
      sort: { column: 'kind', descending: true },
      pinned: true,
      zoom: { x: 1, y: 2, scale: 3 },
      legend: false,
      toggles: { openstack: true, inferred: false, failures: false },
    };
    assert.deepEqual(readSaved(structuredClone(kept)), kept);
    assert.equal(readSaved({ ...kept, zoom: 'whole' }).zoom, 'whole');
    const task = { kind: 'way', from: 'a', to: undefined };
    assert.deepEqual(readSaved({ ...kept, task }).task, task);
  });
  it('is the default when there is nothing, or nonsense', () => {
    const fresh = {
      lifecycle: undefined,
      status: undefined,
      asked: undefined,
      operation: undefined,
      task: { kind: 'facts' },
      form: 'graph',
      sort: undefined,
      pinned: false,
      zoom: undefined,
      legend: undefined,
      toggles: defaultToggles,
    };
    for (const kept of [
      undefined,
      null,
      7,
      'x',
      { zoom: { x: 'a' }, toggles: 3, status: {}, legend: 'open' },
      { zoom: 'wide', form: 'list', sort: { column: 'colour' }, task: { kind: 'walk', walk: { start: 1 } } },
    ])
      assert.deepEqual(readSaved(kept), fresh);
  });
});

function onScreen({ x, y, scale }: Camera, point: Point): Point {
  const near = (value: number) => Math.round(value * 1e6) / 1e6;
  return { x: near(x + point.x * scale), y: near(y + point.y * scale) };
}

describe('what a page opens with', () => {
  const model = modelOf('a:stable b:failed', ['a -x!-> b']);
  const before: Saved = {
    ...readSaved({}),
    lifecycle: model.id,
    status: 'a',
    asked: 'b',
    zoom: 'whole',
    operation: 'x',
  };
  const busy: Saved = { ...before, task: wayTask('a', 'b') };

  it('is what the reader was about when it comes back or is asked for the same', () => {
    for (const opened of [openingOf(busy, model, 'b', false), openingOf(busy, model, undefined, true)])
      assert.deepEqual([opened.status, opened.task, opened.zoom], ['a', busy.task, 'whole']);
  });
  it('is the status that is asked for anew, with what has to be drawn for it', () => {
    const hidden: Saved = { ...busy, toggles: { ...busy.toggles, failures: false } };
    const { status, task, toggles } = openingOf(hidden, model, 'b', true);
    assert.deepEqual([status, task, toggles.failures], ['b', { kind: 'facts' }, true]);
  });
  it('is another lifecycle as a whole, without what belonged to the one before', () => {
    const opened = openingOf(busy, { ...model, id: 'other' }, undefined, true);
    assert.deepEqual(
      [opened.lifecycle, opened.status, opened.task, opened.zoom, opened.operation],
      ['other', undefined, { kind: 'facts' }, undefined, undefined],
    );
  });
});
