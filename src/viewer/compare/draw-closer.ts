import type { GraphEdge } from '../../features/types';
import { h, type Piece, type VNode } from '../vnode';
import { section, statusLink } from '../panel-parts';
import { kindMeanings, statusName } from '../words';
import type { Comparison, Row } from './compare';
import type { Entry } from './side';
import { sideTitles } from './words';

/** What both sides say of a row: meanings, kinds, and the ways out that they share and do not. */
export function drawCloser({ left, right, differences: { ways } }: Row, comparison: Comparison): VNode {
  const [ours, theirs] = sideTitles(comparison);
  const status = left?.answers[0]?.status;
  return h(
    'div',
    {},
    left && told(ours, left),
    right.map(({ entry }) => told(theirs, entry, left)),
    ways && section('Ways out of both', ways.both.map(way)),
    ways && section(`Ways out only of ${ours}`, ways.left.map(way)),
    ways && section(`Ways out only of ${theirs}`, ways.right.map(way)),
    status !== undefined && h('p', {}, 'All facts: ', statusLink(status)),
  );
}

/** What is said of a word, unless the other side says just the same. */
function told(title: string, { name, kind, meaning }: Entry, other?: Entry): Piece {
  if (other?.kind === kind && other.meaning === meaning) return undefined;
  return h('p', {}, h('b', {}, `${title}: ${name}. `), `${kindMeanings[kind]}. ${meaning}`);
}

function way({ to, title, outcome }: GraphEdge): VNode {
  const isFailure = outcome === 'failure';
  return h(
    'li',
    { class: isFailure ? 'is-failure' : undefined },
    h('span', { class: 'arrow', 'aria-hidden': 'true' }, '→ '),
    h('code', {}, statusName(to)),
    h('span', { class: 'remark' }, ` ${title}${isFailure ? ' fails' : ''}`),
  );
}
