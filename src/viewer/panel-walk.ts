import type { GraphEdge, GraphModel } from '../features/types';
import { panelHead, remarkOf } from './panel-parts';
import { h, type Piece, type VNode } from './vnode';
import { choicesIn, standOf, trailOf, type Walk } from './walk';
import { choiceWords, standWords } from './walk-words';
import { kindMeanings, statusName } from './words';

/** Where the walk is, what can happen next, and how it came there. */
export function drawWalk(model: GraphModel, walk: Walk): VNode {
  const stand = standOf(model, walk);
  const choices = choicesIn(model, walk);
  const kind = model.nodes.find(({ id }) => id === stand.status)?.kind;
  return h(
    'article',
    { class: 'facts', 'data-task': 'walk' },
    panelHead('Step through'),
    h('p', { class: 'sum' }, h('b', { class: 'stand' }, statusName(stand.status)), kind && ` ${kindMeanings[kind]}`),
    h('p', {}, standWords(model, walk)),
    h('div', { class: 'form' }, h('div', {}, moves(walk))),
    choices.length > 0 && h('h3', {}, 'What happens next'),
    choices.length > 0 && h('ol', { class: 'choices' }, choices.map(choice)),
    trail(model, walk),
  );
}

function moves({ steps, taken }: Walk): readonly VNode[] {
  const move = (act: string, words: string, isIdle: boolean) =>
    h('button', { class: 'button', 'data-act': act, disabled: isIdle }, words);
  return [
    move('back', '← Back', taken === 0),
    move('forward', 'Forward →', taken === steps.length),
    move('restart', 'Start over', taken === 0),
  ];
}

function choice(edge: GraphEdge, index: number): VNode {
  return h(
    'li',
    { class: edge.outcome === 'failure' ? 'is-failure' : undefined },
    h(
      'button',
      { class: 'choice', 'data-act': 'step', 'data-of': index },
      h('span', {}, choiceWords(edge)),
      remarkOf(edge),
    ),
  );
}

/** The statuses that were passed, each leading back to it. */
function trail(model: GraphModel, walk: Walk): Piece {
  const edges = trailOf(model, walk);
  if (edges.length === 0) return undefined;
  const stops = [walk.start, ...edges.map(({ to }) => to)];
  const items = stops.map((status, index) =>
    h(
      'li',
      { 'aria-current': index === edges.length ? 'step' : undefined },
      h('button', { class: 'link', 'data-act': 'step-to', 'data-of': index }, statusName(status)),
      index > 0 && h('span', { class: 'remark' }, ` ${edges[index - 1]?.title ?? ''}`),
    ),
  );
  return h('section', {}, h('h3', {}, 'So far'), h('ol', { class: 'trail', start: 0 }, items));
}
