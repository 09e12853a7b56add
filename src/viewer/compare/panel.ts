import type { GraphModel } from '../../features/types';
import { actButton, panelHead } from '../panel-parts';
import type { CompareTask } from '../task';
import type { Uses } from '../uses';
import { h, type VNode } from '../vnode';
import { type Comparison, compareOf } from './compare';
import { drawPairs } from './draw-pairs';
import { sideOf } from './side';
import { type Surface, surfaceNames, surfacesOf } from './surfaces';
import { sumWords } from './words';

/** What the page knows beyond the lifecycle that it shows. */
export interface Beside {
  readonly all: readonly { readonly id: string; readonly title: string }[];
  /** The lifecycle on the other side of a comparison; nothing while it is on its way. */
  readonly other: GraphModel | undefined;
  /** The uses that were asked for last. */
  readonly uses: Uses | undefined;
}

/** Nothing while the other side is on its way. */
export function comparisonOf(
  model: GraphModel,
  task: CompareTask,
  other: GraphModel | undefined,
): Comparison | undefined {
  return other && compareOf(sideOf(model, task.left), sideOf(other, task.right.surface));
}

/** Asks for two sides and puts their words beside each other. */
export function drawCompare(
  model: GraphModel,
  task: CompareTask,
  { all, other }: Pick<Beside, 'all' | 'other'>,
): VNode {
  const comparison = comparisonOf(model, task, other);
  return h(
    'article',
    { class: 'facts', 'data-task': 'compare' },
    panelHead('Compare'),
    h(
      'div',
      { class: 'form sides' },
      h('span', { class: 'side' }, model.title),
      surfaceSelect('left-surface', `What of ${model.title}`, model, task.left),
      lifecycleSelect(all, model, task.right.lifecycle),
      surfaceSelect('right-surface', 'What of the other', other, task.right.surface),
      h('div', {}, actButton('compare-swap', 'Swap'), comparison && takeAway()),
    ),
    h('p', { class: 'sum' }, comparison ? sumWords(comparison) : 'Looking it up …'),
    comparison && drawPairs(comparison, task.row),
  );
}

function takeAway(): readonly VNode[] {
  return [actButton('compare-copy', 'Copy as Markdown'), actButton('compare-save', 'Save as Markdown…')];
}

function lifecycleSelect(all: Beside['all'], model: GraphModel, chosen: string): VNode {
  const offered = all.length > 0 ? all : [model];
  return h(
    'select',
    { 'data-choose': 'right-lifecycle', 'aria-label': 'Compare with' },
    offered.map(({ id, title }) => h('option', { value: id, selected: id === chosen }, title)),
  );
}

function surfaceSelect(name: string, label: string, model: GraphModel | undefined, chosen: Surface): VNode {
  const offered = model ? surfacesOf(model) : [chosen];
  return h(
    'select',
    { 'data-choose': name, 'aria-label': label },
    offered.map((surface) => h('option', { value: surface, selected: surface === chosen }, surfaceNames[surface])),
  );
}
