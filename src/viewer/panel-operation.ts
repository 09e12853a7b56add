import type { GraphEdge, GraphModel, GraphOperation } from '../features/types';
import { item, panelHead, remarkOf, section, statusLink } from './panel-parts';
import { h, type VNode } from './vnode';

/** What is known of an operation: where it may begin, and every transition it makes. */
export function drawOperation(model: GraphModel, { id, title, allowedIn, notes }: GraphOperation): VNode {
  const edges = model.edges.filter(({ operation }) => operation === id);
  const ways = (outcome: GraphEdge['outcome']) => edges.filter((edge) => edge.outcome === outcome).map(way);
  return h(
    'article',
    { class: 'facts', 'data-operation': id },
    panelHead(title),
    h('p', { class: 'kind' }, 'operation'),
    section('Notes', notes.map(item)),
    section(
      'May begin in',
      allowedIn.map((status) => h('li', {}, statusLink(status))),
    ),
    section('Begins', ways('start')),
    section('Succeeds', ways('success')),
    section('Fails', ways('failure')),
  );
}

function way(edge: GraphEdge): VNode {
  return h(
    'li',
    { class: edge.outcome === 'failure' ? 'is-failure' : undefined },
    h('span', {}, statusLink(edge.from), ' → ', statusLink(edge.to)),
    h('br'),
    remarkOf(edge),
  );
}
