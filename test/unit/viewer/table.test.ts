import assert from 'node:assert/strict';
import { drawTable } from '../../../src/viewer/draw-table';
import { columns, nextSort, rowsOf, type Sort } from '../../../src/viewer/table';
import { defaultToggles, viewOf } from '../../../src/viewer/view-model';
import { toMarkup } from '../../../src/viewer/vnode';
import { modelOf, shippedModels } from './models';

const model = modelOf(
  '(absent):absent zeta:stable busy:transient alpha:stable',
  ['(absent) -make-> zeta', 'zeta -work+-> busy', 'busy -work-> alpha', 'alpha -drop!-> zeta'],
  {
    operations: [
      { id: 'work', title: 'work', allowedIn: ['zeta'], notes: [] },
      { id: 'rest', title: 'rest', allowedIn: ['zeta', 'alpha'], notes: [] },
    ],
  },
);
const view = viewOf(model, defaultToggles);

describe('the table', () => {
  for (const shipped of shippedModels())
    it(`holds every status and transition that the picture of ${shipped.id} shows`, () => {
      const drawn = viewOf(shipped, defaultToggles);
      const rows = rowsOf(drawn, undefined, undefined);
      assert.deepEqual(new Set(rows.map(({ node }) => node)), new Set(drawn.shapes.map(({ node }) => node)));
      assert.equal(
        rows.reduce((sum, { waysOut }) => sum + waysOut.length, 0),
        drawn.edges.length,
      );
      assert.equal(
        rows.reduce((sum, { waysIn }) => sum + waysIn.length, 0),
        drawn.edges.length,
      );
    });
  it('begins with creation and goes on as the life does', () => {
    assert.equal(names(undefined)[0], '(absent)');
  });
  it('can be sorted by every column, both ways', () => {
    for (const column of columns) {
      const up = names({ column, descending: false });
      assert.deepEqual(names({ column, descending: true }), [...up].reverse());
    }
    assert.deepEqual(names({ column: 'status', descending: false }), ['alpha', 'busy', '(absent)', 'zeta']);
    assert.equal(names({ column: 'in', descending: true })[0], 'zeta');
  });
  it('turns the order round, and then back to that of the life', () => {
    const up = nextSort(undefined, 'kind');
    const down = nextSort(up, 'kind');
    assert.deepEqual([up?.descending, down?.descending, nextSort(down, 'kind')], [false, true, undefined]);
    assert.deepEqual(nextSort(down, 'in'), { column: 'in', descending: false });
  });
  it('holds only the statuses that an operation touches', () => {
    assert.deepEqual(
      rowsOf(view, undefined, 'work')
        .map(({ node }) => node.id)
        .sort(),
      ['alpha', 'busy', 'zeta'],
    );
  });
  it('names the operations that its ways out do not tell', () => {
    const others = rowsOf(view, undefined, undefined).map(({ node, others: allowed }) => [node.id, ...allowed]);
    assert.deepEqual(others.filter((row) => row.length > 1).sort(), [
      ['alpha', 'rest'],
      ['zeta', 'rest'],
    ]);
  });
  it('says how it is sorted, what is selected, and what is under the cursor', () => {
    const sort = { column: 'kind', descending: true } as const;
    const look = {
      title: 'Thing',
      sort,
      near: undefined,
      selected: new Set(['busy']),
      marked: 'alpha',
      roles: new Map(),
    };
    const text = toMarkup(drawTable(rowsOf(view, sort, undefined), look));
    assert.match(text, /<caption>Thing: 4 statuses, sorted by Kind, from the end<\/caption>/u);
    assert.match(text, /<th scope="col" aria-sort="descending"><button [^>]*data-of="kind"/u);
    assert.match(text, /<tr class="is-selected" data-row="busy">/u);
    assert.match(text, /data-pick="alpha">alpha<\/button><span class="in-code">in your code/u);
  });
});

function names(sort: Sort | undefined): readonly string[] {
  return rowsOf(view, sort, undefined).map(({ node }) => node.id);
}
