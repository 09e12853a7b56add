import assert from 'node:assert/strict';
import { loadCatalog } from '../../../../src/catalog/bundled';
import { absent, type Lifecycle } from '../../../../src/catalog/types';
import type { StatusList, WrittenWait } from '../../../../src/syntax/wait';
import { treatmentOf } from '../../../../src/analysis/waits/verdict';
import type { Wait } from '../../../../src/analysis/waits/wait';
import { isFailure, startsOf, walk } from '../../../../src/analysis/waits/walk';

const nowhere = { start: 0, end: 0 };
const disk = lifecycle();

function lifecycle(): Lifecycle {
  const found = loadCatalog().get('evs.disk');
  assert.ok(found);
  return found;
}

function list(...values: readonly string[]): StatusList {
  return { words: values.map((value) => ({ value, span: nowhere, at: nowhere })), open: false };
}

/** A wait that fails at what it does not name. */
function written(own: Partial<WrittenWait>): WrittenWait {
  return {
    ...{ span: nowhere, head: nowhere, others: 'fails', absent: 'unknown', folds: [], unfolded: 'itself' },
    ...{ isContinuous: false, isFolded: false, clues: [] },
    ...own,
  };
}

describe('what a wait does at a status', () => {
  const verdict = (status: string, own: Partial<WrittenWait>): string =>
    treatmentOf(status, written(own), disk).verdict;

  it('is what its lists say, the target first', () => {
    const lists = { target: list('available'), failure: list('error'), pending: list('creating', 'available') };
    const seen = ['available', 'error', 'creating', 'in-use'].map((status) => verdict(status, lists));
    assert.deepEqual(seen, ['ends', 'fails', 'waits', 'fails']);
  });

  it('is not known where a list can not be read', () => {
    assert.equal(verdict('in-use', { target: { ...list('available'), open: true } }), 'unknown');
    assert.equal(verdict('in-use', { others: 'waits', pending: { ...list(), open: true } }), 'waits');
  });

  it('is told for what is not there', () => {
    assert.equal(verdict(absent, { absent: 'ends' }), 'ends');
  });

  it('follows what a status is read as', () => {
    const folds = [
      { words: list('error').words, as: { verdict: 'fails' as const } },
      { words: list('in-use').words, as: { word: 'READY' } },
    ];
    const own = { folds, target: list('READY'), others: 'waits' as const };
    assert.deepEqual(
      [verdict('error', own), verdict('in-use', own), verdict('creating', own)],
      ['fails', 'ends', 'waits'],
    );
  });

  it('is what a called function does of its own accord', () => {
    assert.equal(verdict('error', { others: 'waits', presumed: { failure: ['error'] } }), 'fails');
  });
});

describe('the walk through an operation', () => {
  function extending(own: Partial<WrittenWait>, shown: readonly string[] = []): Wait {
    const wait = written(own);
    return {
      ...{ written: wait, lifecycle: disk, operations: [], possible: [], inferredFrom: undefined, isDisputed: false },
      treatmentOf: (status) => treatmentOf(status, wait, disk),
      shows: (words) => words.some((word) => shown.includes(word)),
    };
  }
  const operation = disk.operations.find(({ title }) => title === 'Expand the capacity');
  assert.ok(operation);

  it('tells what is seen for as long as the wait goes on', () => {
    const met = walk(extending({ pending: list('extending'), target: list('available', 'in-use') }), operation);
    assert.ok(met.some(({ status, treatment }) => status === 'extending' && treatment.verdict === 'waits'));
    assert.ok(met.some((encounter) => encounter.status === 'error_extending' && isFailure(encounter)));
  });

  it('goes no further than where the wait fails', () => {
    const met = walk(extending({ target: list('in-use') }), operation);
    assert.ok(!met.some(({ status }) => status === 'error_extending'));
  });

  it('begins where the wait says that it begins', () => {
    assert.deepEqual(startsOf(extending({ pending: list('in-use', 'extending') }), operation), ['in-use']);
    assert.deepEqual([...startsOf(extending({}), operation)].sort(), ['available', 'in-use']);
  });
});
