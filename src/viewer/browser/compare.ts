import type { GraphModel } from '../../features/types';
import type { Comparison } from '../compare/compare';
import { comparisonPage } from '../compare/page';
import { isRow, refOf, rowOfStatus } from '../compare/rows';
import { surfaceNamed, surfacesOf } from '../compare/surfaces';
import { sumWords } from '../compare/words';
import { compareTask, type CompareTask } from '../task';
import { statusName } from '../words';
import { focusTask } from './focus';
import { type Actions, close } from './turn';
import type { Viewer } from './viewer';

/** Comparing two sides. */
export const compareActions: Actions = {
  compare: (viewer) => {
    if (viewer.state.task.kind === 'compare') close(viewer);
    else if (viewer.model) {
      compare(viewer, compareTaskFor(viewer.model));
      focusTask(viewer.panel);
    }
  },
  'compare-swap': swapSides,
  'compare-copy': (viewer) => {
    takeComparison(viewer, 'clipboard');
  },
  'compare-save': (viewer) => {
    takeComparison(viewer, 'file');
  },
  row: openRow,
};

/** Begins with the two surfaces of a lifecycle that differ most, or with the lifecycle and itself where it has only one. */
function compareTaskFor(model: GraphModel): CompareTask {
  const [left, right = left] = surfacesOf(model);
  return compareTask(left ?? 'api', { lifecycle: model.id, surface: right ?? 'api' });
}

/** Changes one of the sides, and says what comes of it. */
export function chooseSide(viewer: Viewer, which: string | undefined, value: string): void {
  const { task } = viewer.state;
  if (task.kind !== 'compare') return;
  const surface = surfaceNamed(value);
  if (which === 'left-surface' && surface) compare(viewer, compareTask(surface, task.right));
  if (which === 'right-surface' && surface) compare(viewer, compareTask(task.left, { ...task.right, surface }));
  if (which === 'right-lifecycle') compare(viewer, compareTask(task.left, { lifecycle: value, surface: 'api' }));
}

/** Asks for two sides, and says what comes of it where that is known. */
export function compare(viewer: Viewer, task: CompareTask): void {
  viewer.turnTo(task);
  sayComparison(viewer);
}

/** Takes in the lifecycle on the other side, and says what comes of it. */
export function learn(viewer: Viewer, other: GraphModel): void {
  viewer.learn(other);
  sayComparison(viewer);
}

function sayComparison(viewer: Viewer): void {
  const { comparison } = viewer;
  if (comparison) viewer.say(sumWords(comparison));
}

/** Changes the sides. The lifecycle on the right comes into the picture. */
function swapSides(viewer: Viewer): void {
  const { task, lifecycle } = viewer.state;
  if (task.kind !== 'compare' || lifecycle === undefined) return;
  viewer.tell({ type: 'compare', left: task.right, right: { lifecycle, surface: task.left } });
}

/** Opens a row, or closes it again. `of` names it as `left:in-use`. */
function openRow(viewer: Viewer, of: string): void {
  const { task } = viewer.state;
  const row = viewer.comparison?.rows.find((each) => nameOf(refOf(each)) === of);
  if (task.kind !== 'compare' || !row) return;
  viewer.turnTo({ ...task, row: isRow(row, task.row) ? undefined : refOf(row) });
}

/** Opens the row of a status that was picked in the picture or table. */
export function openRowOf(viewer: Viewer, status: string): void {
  const { task } = viewer.state;
  const row = viewer.comparison && rowOfStatus(viewer.comparison, status);
  if (task.kind !== 'compare') return;
  if (!row) viewer.say(`${statusName(status)} is on neither side.`);
  else viewer.turnTo({ ...task, row: refOf(row) });
  viewer.panel.querySelector('.pairs .is-selected')?.scrollIntoView({ block: 'nearest' });
}

/** Saves or copies the comparison as Markdown. */
function takeComparison(viewer: Viewer, to: 'file' | 'clipboard'): void {
  const { comparison, model } = viewer;
  if (!comparison || !model) return;
  viewer.tell({
    type: 'export',
    lifecycle: model.id,
    name: fileName(comparison),
    format: 'markdown',
    to,
    content: comparisonPage(comparison, model),
  });
}

function fileName({ left, right }: Comparison): string {
  const sides = left.lifecycle === right.lifecycle ? [left, { ...right, lifecycle: '' }] : [left, right];
  const names = sides.map(({ lifecycle, surface }) => [lifecycle, surface === 'api' ? '' : surface]);
  return names.map((parts) => parts.filter(Boolean).join('-') || 'api').join('-and-');
}

function nameOf({ side, name }: ReturnType<typeof refOf>): string {
  return `${side}:${name}`;
}
