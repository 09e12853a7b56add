import assert from 'node:assert/strict';
import { loadCatalog } from '../../../src/catalog/bundled';
import {
  canFollow,
  deadEnds,
  failuresOnTheWay,
  next,
  operationSummary,
  operationsAllowedIn,
  previous,
  reachable,
  shortestPath,
  transitionsOf,
} from '../../../src/catalog/graph';
import { absent, type Lifecycle, type Transition } from '../../../src/catalog/types';

function lifecycle(id: string): Lifecycle {
  const found = loadCatalog().get(id);
  assert.ok(found);
  return found;
}

const disk = lifecycle('evs.disk');
const snapshot = lifecycle('evs.snapshot');
const server = lifecycle('ecs.server');

const documented = ({ origin }: Transition): boolean => origin === undefined;
const written = (path: readonly Transition[] | undefined): string | undefined =>
  path?.map(({ operation, to }) => `${operation.id} ${to}`).join(', ');
const operationOf = (id: string) => {
  const operation = disk.operations.find((one) => one.id === id);
  assert.ok(operation);
  return operationSummary(operation);
};

describe('the graph of a lifecycle', () => {
  it('has an edge for each start of each step, with its evidence', () => {
    const edges = transitionsOf(disk).filter(
      ({ operation, outcome }) => operation.id === 'delete' && outcome === 'start',
    );
    assert.deepEqual(
      edges.filter(documented).map(({ from, to, evidence }) => `${from} ${to} ${evidence}`),
      ['available', 'error', 'error_extending', 'error_restoring', 'error_rollbacking'].map(
        (from) => `${from} deleting documented`,
      ),
    );
    assert.equal(transitionsOf(disk), transitionsOf(disk));
  });

  it('knows what comes next and what came before', () => {
    assert.deepEqual(
      new Set(next(disk, 'rollbacking').map(({ to }) => to)),
      new Set(['available', 'error_rollbacking']),
    );
    assert.deepEqual(
      new Set(previous(disk, 'rollbacking').map(({ from }) => from)),
      new Set(['available', 'error_rollbacking']),
    );
    assert.deepEqual(next(disk, 'no such status'), []);
    assert.equal(canFollow(disk, 'creating', 'available'), true);
    assert.equal(canFollow(disk, 'creating', 'in-use'), false);
  });

  it('finds the shortest way', () => {
    assert.equal(
      written(shortestPath(disk, 'creating', 'in-use', documented)),
      'create available, attach attaching, attach in-use',
    );
    assert.equal(written(shortestPath(disk, 'in-use', 'in-use')), '');
    assert.equal(shortestPath(snapshot, 'available', 'updating'), undefined);
    assert.equal(shortestPath(server, 'DELETED', 'ACTIVE'), undefined);
    assert.equal(written(shortestPath(snapshot, absent, 'available')), 'create creating, create available');
  });

  it('finds all that can be met, but nothing behind the end of the resource', () => {
    const met = reachable(disk, 'deleting');
    assert.ok(met.has(absent) && met.has('error_deleting'));
    assert.ok(!reachable(server, 'DELETED').has('ACTIVE'));
    assert.ok(reachable(server, absent).has('ACTIVE'));
    assert.ok(!reachable(disk, 'extending', ({ outcome }) => outcome === 'success').has('error_extending'));
  });

  it('finds the failures that can be met instead', () => {
    assert.deepEqual(failuresOnTheWay(disk, 'extending', 'in-use'), ['error_extending']);
    assert.deepEqual(failuresOnTheWay(disk, 'available', 'rollbacking'), []);
    assert.deepEqual(failuresOnTheWay(disk, 'deleting', absent), ['error_deleting']);
    assert.deepEqual(failuresOnTheWay(server, 'BUILD', 'ACTIVE'), ['ERROR']);
    assert.deepEqual(failuresOnTheWay(snapshot, 'rollbacking', 'available'), []);
  });

  it('finds the statuses that nothing leads out of', () => {
    assert.deepEqual(
      deadEnds(disk).map(({ id }) => id),
      ['error_detaching', 'error_backing-up', 'error_unmanaging'],
    );
  });
});

describe('an operation', () => {
  it('tells where it begins, what it goes through and how it ends', () => {
    assert.deepEqual(operationOf('rollback'), {
      from: ['available', 'error_rollbacking'],
      via: ['rollbacking'],
      to: ['available'],
      failure: ['error_rollbacking'],
    });
    assert.deepEqual(operationOf('snapshot'), { from: ['available', 'in-use'], via: [], to: [], failure: [] });
  });

  it('does not begin where it has led itself', () => {
    assert.deepEqual(operationOf('attach').from, ['available', 'in-use', 'downloading']);
    assert.deepEqual(operationOf('attach').via, ['attaching', 'reserved']);
  });

  it('may be asked for anew where that is an edge of its own', () => {
    const restart = server.operations.find(({ id }) => id === 'reboot-hard');
    assert.ok(restart && operationSummary(restart).from.includes('HARD_REBOOT'));
  });

  it('is allowed where it begins', () => {
    const allowed = operationsAllowedIn(disk, 'error_extending').map(({ id }) => id);
    assert.deepEqual(allowed, ['delete', 'force-delete', 'reset-status']);
    assert.ok(operationsAllowedIn(server, 'SHUTOFF').some(({ id }) => id === 'change-os'));
    assert.deepEqual(
      operationsAllowedIn(snapshot, 'creating').map(({ id }) => id),
      ['force-delete'],
    );
    assert.deepEqual(operationsAllowedIn(snapshot, 'no such status'), []);
  });
});
