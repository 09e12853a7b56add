import assert from 'node:assert/strict';
import { choicesIn, standOf, stepOn, stepTo, trailOf, type Walk, walkFrom } from '../../../src/viewer/walk';
import { choiceWords, spokenWalk } from '../../../src/viewer/walk-words';
import { modelOf } from './models';

const model = modelOf('(absent):absent free:stable used:stable broken:failed growing:transient', [
  '(absent) -make-> free',
  'free -grow+-> growing',
  'used -grow+-> growing',
  'growing -grow!-> broken',
  'growing -grow-> free',
  'growing -grow-> used',
  'growing -stop-> free',
  'free -use-> used',
  'broken -delete-> (absent)',
]);

describe('a walk through the life', () => {
  it('offers what can be next, successes first', () => {
    assert.deepEqual(choicesAfter(), ['make succeeds → free']);
    assert.deepEqual(choicesAfter('free', 'growing'), [
      'grow succeeds → free',
      'grow fails → broken',
      'stop succeeds → free',
    ]);
  });
  it('remembers where the work began', () => {
    assert.ok(choicesAfter('free', 'used', 'growing').includes('grow succeeds → used'));
    assert.ok(!choicesAfter('free', 'used', 'growing').includes('grow succeeds → free'));
  });
  it('offers everything where it starts in the middle of some work', () => {
    const choices = choicesIn(model, walkFrom('growing')).map(choiceWords);
    assert.ok(choices.includes('grow succeeds → free') && choices.includes('grow succeeds → used'));
  });
  it('goes back, and forth again', () => {
    const there = walk('free', 'growing');
    const back = stepTo(there, 1);
    assert.equal(standOf(model, back).status, 'free');
    assert.deepEqual(stepTo(back, 2), there);
    assert.deepEqual([stepTo(there, -1).taken, stepTo(there, 9).taken], [0, 2]);
  });
  it('forgets what was taken back when another step is taken', () => {
    const other = step(stepTo(walk('free', 'growing'), 1), 'used');
    assert.deepEqual(
      other.steps.map(({ to }) => to),
      ['free', 'used'],
    );
  });
  it('is over where there is no resource any more', () => {
    const over = walk('free', 'growing', 'broken', '(absent)');
    assert.deepEqual(choicesIn(model, over), []);
    assert.match(spokenWalk(model, over), /^Step 4: no resource\. The life is over\. 0 choices\.$/u);
  });
  it('ends where the lifecycle no longer has a step that was kept', () => {
    const kept = walk('free', 'growing', 'broken');
    const other = { ...model, edges: model.edges.filter(({ to }) => to !== 'growing') };
    assert.deepEqual(
      trailOf(other, kept).map(({ to }) => to),
      ['free'],
    );
    assert.equal(standOf(other, kept).status, 'free');
  });
  it('tells in words where it has come to', () => {
    assert.equal(
      spokenWalk(model, walk('free', 'growing')),
      'Step 2: growing, transient. Under way: grow, begun in free. 3 choices.',
    );
  });
});

function walk(...goals: readonly string[]): Walk {
  return goals.reduce(step, walkFrom('(absent)'));
}

function step(before: Walk, goal: string): Walk {
  const choice = choicesIn(model, before).find(({ to }) => to === goal);
  assert.ok(choice, `no step to ${goal}`);
  return stepOn(before, choice);
}

function choicesAfter(...goals: readonly string[]): readonly string[] {
  return choicesIn(model, walk(...goals)).map(choiceWords);
}
