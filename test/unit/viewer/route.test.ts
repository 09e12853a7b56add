import assert from 'node:assert/strict';
import type { GraphModel } from '../../../src/features/types';
import { legsOf, type Route, routeBetween, routesFrom } from '../../../src/viewer/route';
import { wayTask } from '../../../src/viewer/task';
import { legWords, wayWords } from '../../../src/viewer/way-words';
import { modelOf, shippedModel } from './models';

const model = modelOf('(absent):absent free:stable used:stable broken:failed growing:transient joining:transient', [
  '(absent) -make-> free',
  'free -grow+-> growing',
  'used -grow+-> growing',
  'growing -grow-> free',
  'growing -grow-> used',
  'growing -grow!-> broken',
  'free -join+-> joining',
  'joining -join-> used',
  'joining -join!-> free',
  'broken -delete-> (absent)',
  'used -leave?-> free',
]);

describe('the way from one status to another', () => {
  it('is that of the fewest operations', () => {
    checkWay(model, 'free', 'used', 'free → joining → used');
    checkWay(model, '(absent)', 'used', '(absent) → free → joining → used');
  });
  it('does not leave work elsewhere than where it began', () => {
    const { edges } = model;
    const unjoined = { ...model, edges: edges.filter(({ operation }) => operation !== 'join') };
    assert.equal(routeBetween(unjoined, 'free', 'used'), undefined);
    checkWay(unjoined, 'growing', 'used', 'growing → used');
  });
  it('takes a failure only where nothing else leads there', () => {
    checkWay(model, 'used', 'free', 'used → free');
    checkWay(model, 'used', 'broken', 'used → growing → broken');
  });
  it('prefers what more than OpenStack knows, even if it is longer', () => {
    const known = modelOf('a:stable b:stable c:stable', ['a -x-> b', 'b -y-> c', 'a -z-> c']);
    const edges = known.edges.map((edge) => (edge.operation === 'z' ? { ...edge, origin: 'cinder' as const } : edge));
    checkWay({ ...known, edges }, 'a', 'c', 'a → b → c');
  });
  it('does not lead on from where there is no resource any more', () => {
    assert.equal(routeBetween(model, 'broken', 'free'), undefined);
  });
  it('is empty from a status to itself', () => {
    assert.deepEqual(routeBetween(model, 'free', 'free'), []);
  });
});

describe('operations of a way', () => {
  it('hold all that each of them leads through', () => {
    const route = routeBetween(model, '(absent)', 'broken') ?? [];
    assert.deepEqual(legsOf(route).map(legWords), ['make: no resource, free', 'grow: free, growing, fails to broken']);
  });
  it('are two where the same is done twice', () => {
    const twice = modelOf('a:stable b:stable c:stable', ['a -x-> b', 'b -x-> c']);
    assert.equal(legsOf(routeBetween(twice, 'a', 'c') ?? []).length, 2);
  });
});

describe('what can follow', () => {
  it('is everything that can be met, the nearest first', () => {
    assert.deepEqual([...routesFrom(model, 'broken').keys()], ['(absent)']);
    assert.deepEqual([...routesFrom(model, 'free').keys()].slice(0, 2).sort(), ['growing', 'joining']);
  });
  it('is never the status itself, even where a way leads back', () => {
    assert.ok(!routesFrom(model, 'free').has('free'));
    const loop = modelOf('a:transient', ['a -x+-> a']);
    assert.deepEqual([...routesFrom(loop, 'a')], []);
  });
});

describe('a way in words', () => {
  it('says how long it is, and what to doubt', () => {
    assert.equal(words('free', 'used'), 'The shortest way from free to used: 1 operation.');
    assert.match(words('free', 'broken'), /1 operation\. Only a failure leads there\.$/u);
  });
  it('says when there is none', () => {
    assert.equal(words('broken', 'free'), 'No way is known from broken to free.');
    assert.equal(words('free', 'free'), 'Start and goal are the same.');
  });
  it('says how much can follow', () => {
    assert.equal(words('broken'), '1 status of 6 can follow broken.');
  });
});

describe('ways of shipped lifecycles', () => {
  it('detach a disk before it is deleted', () => {
    checkWay(shippedModel('evs.disk'), 'in-use', '(absent)', 'in-use → detaching → available → deleting → (absent)');
  });
  it('attach a free disk by attaching it', () => {
    checkWay(shippedModel('evs.disk'), 'available', 'in-use', 'available → attaching → in-use');
  });
  it('resize a server that is off', () => {
    checkWay(shippedModel('ecs.server'), 'SHUTOFF', 'VERIFY_RESIZE', 'SHUTOFF → RESIZE → VERIFY_RESIZE');
  });
});

function words(from: string, to?: string): string {
  return wayWords(model, wayTask(from, to));
}

function checkWay(within: GraphModel, from: string, to: string, expected: string): void {
  assert.equal(stopsOf(routeBetween(within, from, to) ?? []), expected);
}

function stopsOf(route: Route): string {
  return [route[0]?.from, ...route.map(({ to }) => to)].join(' → ');
}
