import assert from 'node:assert/strict';
import { arrange } from '../../../src/viewer/arrange';
import { fit, showing, zoomAt } from '../../../src/viewer/camera';
import { readSaved } from '../../../src/viewer/saved';
import { neighbourAt } from '../../../src/viewer/steps';
import { matching, surroundingsOf, surroundingsOfLine } from '../../../src/viewer/surroundings';
import { defaultToggles, viewOf } from '../../../src/viewer/view-model';
import { modelOf } from './models';

const model = modelOf('a:stable b:transient c:stable', ['a -x-> b', 'b -x-> c']);
const view = viewOf(model, defaultToggles);
const room = { width: 400, height: 300 };

describe('camera', () => {
  it('fits a large picture into the room, in the middle', () => {
    assert.deepEqual(fit({ width: 800, height: 300 }, room, 1), { x: 0, y: 75, scale: 0.5 });
  });
  it('does not blow up a small picture beyond the editor’s text', () => {
    assert.equal(fit({ width: 10, height: 10 }, room, 1.2).scale, 1.5);
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
    assert.deepEqual(showing(still, { x: 200, y: 150 }, room), still);
    assert.deepEqual(showing(still, { x: 900, y: 150 }, room), { x: -580, y: 0, scale: 1 });
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
  const { plan, layout } = arrange(view, { width: 200, height: 900 }, {});
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
      zoom: { x: 1, y: 2, scale: 3 },
      toggles: { openstack: true, inferred: false, failures: false },
    };
    assert.deepEqual(readSaved(structuredClone(kept)), kept);
  });
  it('is the default when there is nothing, or nonsense', () => {
    const fresh = {
      lifecycle: undefined,
      status: undefined,
      asked: undefined,
      zoom: undefined,
      toggles: defaultToggles,
    };
    for (const kept of [undefined, null, 7, 'x', { zoom: { x: 'a' }, toggles: 3, status: {} }])
      assert.deepEqual(readSaved(kept), fresh);
  });
});
