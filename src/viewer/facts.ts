import type { GraphEdge, GraphLabel, GraphModel, GraphNode } from '../features/types';
import { h, type Piece, type VNode } from './vnode';
import { evidenceWords, kindMeanings, statusName, waysIn, waysOut } from './words';

/** All that is known of a status, for the panel beside the picture. */
export function drawFacts(model: GraphModel, node: GraphNode): VNode {
  return h(
    'article',
    { class: 'facts', 'data-facts': node.id },
    h(
      'div',
      { class: 'head-row' },
      h('h2', {}, statusName(node.id)),
      h('button', { class: 'close', 'data-close': true, 'aria-label': 'Close', title: 'Close (Escape)' }, '✕'),
    ),
    h('p', { class: 'kind' }, kindMeanings[node.kind]),
    h('p', {}, node.meaning),
    section('On the console', consoleNames(model, node)),
    section('Notes', node.notes.map(item)),
    section('Sources disagree', node.contradictions.map(item), 'contradictions'),
    section(
      'Ways out',
      waysOut(model, node.id).map((edge) => way(edge, edge.to, '→')),
    ),
    section(
      'Ways in',
      waysIn(model, node.id).map((edge) => way(edge, edge.from, '←')),
    ),
    section('Sources', node.sources.map(item), 'sources'),
  );
}

/** What is known of the lifecycle as a whole, shown while no status is selected. */
export function drawOverview(model: GraphModel): VNode {
  const unanswered = model.labels.filter(({ answers }) => answers.length === 0);
  const statuses = model.nodes.filter(({ kind }) => kind !== 'absent').length;
  return h(
    'article',
    { class: 'facts' },
    h('h2', {}, model.title),
    h('p', { class: 'kind' }, `${model.service} · ${model.id} · ${statuses} statuses`),
    h('p', {}, model.summary),
    h('p', { class: 'hint' }, 'Select a status to read what it means and where the resource can go from there.'),
    section('Console only', unanswered.map(consoleOnly)),
    h('p', { class: 'hint' }, `Catalog ${model.catalogVersion}`),
  );
}

function section(title: string, items: readonly Piece[], className = ''): Piece {
  return items.length > 0 && h('section', { class: className }, h('h3', {}, title), h('ul', {}, items));
}

function item(text: string): VNode {
  return h('li', {}, text);
}

function consoleNames({ labels }: GraphModel, { id, console }: GraphNode): readonly VNode[] {
  const own = console
    .filter(
      (name) => !labels.some(({ label, answers }) => label === name && answers.some(({ status }) => status === id)),
    )
    .map((name) => h('li', {}, h('b', {}, name)));
  const answered = labels.flatMap((label) =>
    label.answers
      .filter(({ status }) => status === id)
      .map(({ when, certainty }) => {
        const remark = [when, certainty === 'documented' ? undefined : certaintyWords[certainty]];
        return h('li', {}, h('b', {}, label.label), ` ${remark.filter(Boolean).join(' · ')}`);
      }),
  );
  return [...own, ...answered];
}

const certaintyWords = { analogue: 'by analogy with a sibling service', inferred: 'inferred' } as const;

function consoleOnly({ label, attribute, kind, meaning }: GraphLabel): VNode {
  return h('li', {}, h('b', {}, label), ` ${attribute ?? kind}. `, meaning);
}

function way(edge: GraphEdge, other: string, arrow: string): VNode {
  const remarks = [edge.condition, edge.outcome === 'failure' ? 'on failure' : undefined, evidenceWords[edge.evidence]];
  return h(
    'li',
    { class: edge.outcome === 'failure' ? 'way is-failure' : 'way' },
    h('span', { class: 'arrow', 'aria-hidden': 'true' }, arrow),
    h('span', {}, h('button', { class: 'link', 'data-go': other }, statusName(other)), ` ${edge.title}`),
    h('span', { class: 'remark' }, remarks.filter(Boolean).join(' · ')),
  );
}
