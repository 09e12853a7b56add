import type { GraphEdge } from '../features/types';
import type { Role } from './coverage';
import { roleTags } from './coverage-words';
import { glyph, outline } from './outline';
import { item, statusLink } from './panel-parts';
import { type Column, columns, type Row, type Sort } from './table';
import { h, type Piece, type VNode } from './vnode';
import { isExtra } from './view-model';
import { counted, evidenceWords, statusName } from './words';

export interface TableLook {
  readonly title: string;
  readonly sort: Sort | undefined;
  /** The statuses that stand out, and those that are selected and under the cursor. */
  readonly near: ReadonlySet<string> | undefined;
  readonly selected: ReadonlySet<string>;
  readonly marked: string | undefined;
  /** What code does at statuses. */
  readonly roles: ReadonlyMap<string, Role>;
}

/** All that the picture tells, as a table. */
export function drawTable(rows: readonly Row[], look: TableLook): VNode {
  return h(
    'table',
    { class: look.near ? 'table is-dimmed' : 'table' },
    h('caption', {}, `${look.title}: ${counted(rows.length, 'status')}, ${orderWords(look.sort)}`),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        columns.map((column) => heading(column, look.sort)),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map((row) => drawRow(row, look)),
    ),
  );
}

const titles: Readonly<Record<Column, string>> = {
  status: 'Status',
  kind: 'Kind',
  console: 'On the console',
  in: 'Ways in',
  out: 'Ways out',
  others: 'Also allowed',
};

function orderWords(sort: Sort | undefined): string {
  if (!sort) return 'in the order of the life';
  return `sorted by ${titles[sort.column]}${sort.descending ? ', from the end' : ''}`;
}

function heading(column: Column, sort: Sort | undefined): VNode {
  const order = sort?.column !== column ? undefined : sort.descending ? 'descending' : 'ascending';
  const arrow = order === undefined ? '' : order === 'descending' ? ' ▼' : ' ▲';
  return h(
    'th',
    { scope: 'col', 'aria-sort': order },
    h(
      'button',
      { class: 'sort', 'data-act': 'sort', 'data-of': column },
      titles[column],
      arrow !== '' && h('span', { 'aria-hidden': 'true' }, arrow),
    ),
  );
}

function drawRow({ node, waysIn, waysOut, others }: Row, look: TableLook): VNode {
  const { id, kind, console } = node;
  const marks = [
    look.near?.has(id) && 'is-near',
    look.selected.has(id) && 'is-selected',
    look.marked === id && 'is-marked',
  ];
  return h(
    'tr',
    { class: marks.filter(Boolean).join(' ') || undefined, 'data-row': id },
    h(
      'th',
      { scope: 'row' },
      rowName(id),
      look.marked === id && h('span', { class: 'in-code' }, 'in your code'),
      roleIn(look, id),
    ),
    h('td', {}, h('span', { class: 'kind-cell' }, kindSample(kind), kind)),
    h('td', {}, console.join(', ')),
    h('td', {}, list(waysIn, 'from')),
    h('td', {}, list(waysOut, 'to')),
    h('td', {}, others.length > 0 && h('ul', {}, others.map(item))),
  );
}

function roleIn({ roles }: TableLook, id: string): Piece {
  const role = roles.get(id);
  return role && h('span', { class: `in-code role-mark role-${role}` }, roleTags[role]);
}

function rowName(id: string): VNode {
  return h('button', { class: 'link', 'data-pick': id }, statusName(id));
}

function list(edges: readonly GraphEdge[], end: 'from' | 'to'): Piece {
  const way = (edge: GraphEdge) => {
    const arrow = h('span', { class: 'arrow', 'aria-hidden': 'true' }, end === 'from' ? '← ' : '→ ');
    const failure = edge.outcome === 'failure';
    return h(
      'li',
      { class: failure ? 'is-failure' : undefined },
      arrow,
      statusLink(edge[end]),
      ` ${edge.title} `,
      shortRemark(edge),
    );
  };
  return edges.length > 0 && h('ul', {}, edges.map(way));
}

/** What sets a transition apart: most are documented successes. */
function shortRemark({ condition, outcome, evidence, origin }: GraphEdge): Piece {
  const remarks = [
    condition,
    outcome === 'failure' && 'on failure',
    evidence !== 'documented' && evidenceWords[evidence],
    isExtra({ origin }) && 'OpenStack only',
  ].filter(Boolean);
  return remarks.length > 0 && h('span', { class: 'remark' }, remarks.join(' · '));
}

/** The shape of a kind, in the size of a word. */
export function kindSample(kind: Row['node']['kind']): VNode {
  const size = { width: 22, height: 13 };
  const drawn = h('g', { class: `node kind-${kind}` }, outline(kind, size, 'outline'), glyph(kind, size));
  return h('svg', { class: 'sample', viewBox: '-13 -9 26 18', 'aria-hidden': 'true' }, drawn);
}
