import assert from 'node:assert/strict';
import { lifecycleChoices } from '../../../src/extension/lifecycle-choices';
import { modelOf } from '../viewer/models';

const lifecycles = ['small', 'large', 'words'].map((id) => ({
  id,
  title: `The ${id}`,
  service: 'Test',
  article: 'a' as const,
  statusCount: 2,
}));
const graphs = new Map([
  ['small', modelOf('a:stable b:stable', ['a -x-> b'])],
  ['large', modelOf('a:stable b:stable', ['a -x-> b', 'b -y-> a'])],
  ['words', modelOf('a:stable b:stable', [])],
]);
const lens = { lifecycles, graph: (id: string) => graphs.get(id) };

describe('the list of lifecycles', () => {
  it('keeps the catalog’s order, however large each of them is', () => {
    assert.deepEqual(idsOf(undefined), ['small', 'large', 'words']);
  });
  it('puts the one under the cursor first, and says so', () => {
    assert.deepEqual(idsOf('large'), ['large', 'small', 'words']);
    const [first, second] = lifecycleChoices(lens, 'large');
    assert.equal(first?.description, 'large · under the cursor');
    assert.equal(second?.description, 'small');
  });
  it('stays as it is when the cursor stands in a lifecycle that is not there', () => {
    assert.deepEqual(idsOf('unheard-of'), ['small', 'large', 'words']);
  });
  it('says which have statuses only', () => {
    const details = lifecycleChoices(lens, undefined).map(({ detail }) => detail);
    assert.deepEqual(details, ['Test, 2 statuses', 'Test, 2 statuses', 'Test, 2 statuses, no transitions known']);
  });
});

function idsOf(current: string | undefined): readonly string[] {
  return lifecycleChoices(lens, current).map(({ lifecycle }) => lifecycle);
}
