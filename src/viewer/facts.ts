import type { GraphEdge, GraphLabel, GraphModel, GraphNode } from '../features/types';
import { h, type Piece, type VNode } from './vnode';
import { actButton, item, operationLink, panelHead, remarkOf, section, statusLink } from './panel-parts';
import { drawUses } from './panel-uses';
import type { Uses } from './uses';
import { kindMeanings, statusName, waysIn, waysOut } from './words';

/** All that is known of a status, for the panel beside the picture. */
export function drawFacts(model: GraphModel, node: GraphNode, uses?: Uses): VNode {
  return h(
    'article',
    { class: 'facts', 'data-facts': node.id },
    panelHead(statusName(node.id)),
    h('p', { class: 'kind' }, kindMeanings[node.kind]),
    h('p', {}, node.meaning),
    h('div', { class: 'acts' }, actsFor(node)),
    drawUses(node.id, uses?.lifecycle === model.id ? uses : undefined),
    section('On the console', consoleNames(model, node)),
    section('Notes', node.notes.map(item)),
    section('Sources disagree', node.contradictions.map(item), 'contradictions'),
    section('Operations that may begin here', operationsIn(model, node)),
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
    section(
      'Operations',
      model.operations.map((operation) => h('li', {}, operationLink(operation))),
    ),
    section('Console only', unanswered.map(consoleOnly)),
    h('p', { class: 'hint' }, `Catalog ${model.catalogVersion}`),
  );
}

/** What can be asked about a status. The point without a resource is not written anywhere in code. */
function actsFor({ id, kind }: GraphNode): readonly Piece[] {
  return [
    actButton('way-from', 'Way from here', id),
    actButton('way-here', 'Way to here', id),
    actButton('walk-from', 'Step through', id),
    kind !== 'absent' && actButton('find', 'Find uses', id),
  ];
}

function operationsIn(model: GraphModel, { id }: GraphNode): readonly VNode[] {
  return model.operations
    .filter(({ allowedIn }) => allowedIn.includes(id))
    .map((operation) => h('li', {}, operationLink(operation)));
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
  return h(
    'li',
    { class: edge.outcome === 'failure' ? 'way is-failure' : 'way' },
    h('span', { class: 'arrow', 'aria-hidden': 'true' }, arrow),
    h('span', {}, statusLink(other), ` ${edge.title}`),
    remarkOf(edge),
  );
}
