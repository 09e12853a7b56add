import { kindSample } from '../draw-table';
import type { RowRef } from '../task';
import { h, type Piece, type VNode } from '../vnode';
import { type Comparison, type Mark, marks, type Row } from './compare';
import { drawCloser } from './draw-closer';
import { isRow, refOf } from './rows';
import type { Entry } from './side';
import { differenceWords, markWords, sideTitles, signs } from './words';

/** The words of both sides in a table, a group for each way in which they stand to each other. */
export function drawPairs(comparison: Comparison, chosen: RowRef | undefined): VNode {
  const [left, right] = sideTitles(comparison);
  return h(
    'table',
    { class: 'pairs' },
    h('caption', { class: 'unseen' }, `${left} beside ${right}`),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        heading(left),
        h('th', { scope: 'col' }, h('span', { class: 'unseen' }, 'stands to')),
        heading(right),
      ),
    ),
    marks.flatMap((mark) => drawGroup(mark, comparison, chosen)),
  );
}

function heading(title: string): VNode {
  return h('th', { scope: 'col' }, title);
}

function drawGroup(mark: Mark, comparison: Comparison, chosen: RowRef | undefined): readonly VNode[] {
  const rows = comparison.rows.filter((row) => row.mark === mark);
  if (rows.length === 0) return [];
  const title = `${signs[mark]} ${markWords(mark, comparison)} · ${rows.length}`;
  return [
    h(
      'tbody',
      { 'data-mark': mark },
      h('tr', { class: 'group-head' }, h('th', { scope: 'rowgroup', colspan: 3 }, title)),
      rows.flatMap((row) => drawRow(row, comparison, chosen)),
    ),
  ];
}

function drawRow(row: Row, comparison: Comparison, chosen: RowRef | undefined): readonly Piece[] {
  const isChosen = isRow(row, chosen);
  const words = differenceWords(row);
  const partners = row.right.map(({ entry, when }) => h('li', {}, word(entry), when !== undefined && remark(when)));
  return [
    h(
      'tr',
      { class: isChosen ? 'is-selected' : undefined },
      row.left ? h('th', { scope: 'row' }, rowButton(row, row.left, isChosen)) : h('td'),
      h('td', { class: 'stands', 'aria-hidden': 'true' }, signs[row.mark]),
      row.left
        ? h(
            'td',
            {},
            partners.length > 0 && h('ul', {}, partners),
            words.length > 0 && remark(`≠ ${words.join(' · ')}`),
          )
        : h(
            'th',
            { scope: 'row' },
            row.right.map(({ entry }) => rowButton(row, entry, isChosen)),
          ),
    ),
    isChosen && h('tr', { class: 'closer' }, h('td', { colspan: 3 }, drawCloser(row, comparison))),
  ];
}

/** Opens and closes what is known of a row. */
function rowButton(row: Row, entry: Entry, isOpen: boolean): VNode {
  const { side, name } = refOf(row);
  return h(
    'button',
    { class: 'link word', 'data-act': 'row', 'data-of': `${side}:${name}`, 'aria-expanded': String(isOpen) },
    kindSample(entry.kind),
    h('span', {}, entry.name, h('span', { class: 'unseen' }, `, ${entry.kind}`)),
  );
}

function word({ name, kind }: Entry): VNode {
  return h(
    'span',
    { class: 'word' },
    kindSample(kind),
    h('span', {}, name, h('span', { class: 'unseen' }, `, ${kind}`)),
  );
}

function remark(text: string): VNode {
  return h('div', { class: 'remark' }, text);
}
