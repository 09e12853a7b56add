import type { GraphEdge, GraphModel, GraphOperation } from '../features/types';
import { isExtra } from './view-model';
import { h, type Piece, type VNode } from './vnode';
import { evidenceWords, statusName } from './words';

/** The head of what stands in the panel, with the button that leads back to where the reader came from. */
export function panelHead(title: string): VNode {
  return h(
    'div',
    { class: 'head-row' },
    h('h2', { tabindex: -1 }, title),
    h('button', { class: 'close', 'data-act': 'close', 'aria-label': 'Close', title: 'Close (Escape)' }, '✕'),
  );
}

/** A list under a heading; nothing for an empty one. */
export function section(title: string, items: readonly Piece[], className = ''): Piece {
  return items.length > 0 && h('section', { class: className }, h('h3', {}, title), h('ul', {}, items));
}

export function item(text: string): VNode {
  return h('li', {}, text);
}

/** Leads to the facts of a status. */
export function statusLink(status: string): VNode {
  return h('button', { class: 'link', 'data-go': status }, statusName(status));
}

/** Shows only the transitions of an operation. */
export function operationLink({ id, title }: GraphOperation): VNode {
  return h('button', { class: 'link is-prose', 'data-act': 'operation', 'data-of': id }, title);
}

/** A button that asks the viewer for something, about a status where one is given. */
export function actButton(act: string, words: string, of?: string | number): VNode {
  return h('button', { class: 'button', 'data-act': act, 'data-of': of }, words);
}

/** What a reader has to know of a transition before trusting it. */
export function remarkOf(edge: GraphEdge): VNode {
  const { condition, outcome, evidence } = edge;
  const remarks = [
    condition,
    outcome === 'failure' && 'on failure',
    evidenceWords[evidence],
    isExtra(edge) && 'OpenStack only',
  ];
  return h('span', { class: 'remark' }, remarks.filter(Boolean).join(' · '));
}

export interface StatusSelect {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  /** Stands first and means that no status is chosen. */
  readonly none: string;
}

/** A choice among all statuses of a lifecycle. */
export function statusSelect({ nodes }: GraphModel, { name, label, chosen, none }: StatusSelect): VNode {
  const option = (value: string, words: string) => h('option', { value, selected: value === (chosen ?? '') }, words);
  return h(
    'label',
    { class: 'field' },
    h('span', {}, label),
    h(
      'select',
      { 'data-choose': name },
      option('', none),
      nodes.map(({ id }) => option(id, statusName(id))),
    ),
  );
}
