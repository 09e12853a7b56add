import { absent } from '../../catalog/types';
import type { GraphModel } from '../../features/types';
import { type CoverageTask, facts, swapped, type Task, walkTask, wayTask, withEnd } from '../task';
import { pickedWords } from '../coverage-words';
import { choicesIn, stepOn, stepTo, type Walk } from '../walk';
import { spokenWalk } from '../walk-words';
import { wayWords } from '../way-words';
import { statusName } from '../words';
import { narrow, pin, sort, table, unfold } from './choices';
import { compare, compareTaskFor, openRow, openRowOf, swapSides, takeComparison } from './compare';
import { takeAway } from './export';
import { focusTask } from './focus';
import type { Viewer } from './viewer';

/** What buttons and keys ask for, by the name that they carry. `of` is what they ask it about. */
export const actions: Readonly<Record<string, (viewer: Viewer, of: string) => void>> = {
  close,
  unfold,
  table,
  pin,
  sort,
  operation: (viewer, of) => {
    narrow(viewer, of === '' ? undefined : of);
  },
  find: (viewer, of) => {
    if (viewer.model) viewer.tell({ type: 'find', lifecycle: viewer.model.id, status: of });
  },
  'open-use': (viewer, of) => {
    const [file = 0, use = 0] = of.split(':').map(Number);
    viewer.tell({ type: 'open-use', at: { file, use } });
  },
  'search-word': (viewer, of) => {
    viewer.tell({ type: 'search-word', status: of });
  },
  save: (viewer, of) => {
    void takeAway(viewer, of, 'file');
  },
  copy: (viewer, of) => {
    void takeAway(viewer, of, 'clipboard');
  },
  add: (viewer, of) => {
    viewer.tell({ type: 'add', statuses: of.split(' ') });
  },
  way: (viewer) => {
    if (viewer.state.task.kind === 'way') close(viewer);
    else begin(viewer, wayTask(viewer.state.status));
  },
  'way-from': (viewer, of) => {
    begin(viewer, wayTask(of));
  },
  'way-here': (viewer, of) => {
    begin(viewer, wayTask(undefined, of));
  },
  'way-to': (viewer, of) => {
    setEnd(viewer, 'to', of);
  },
  swap: (viewer) => {
    const { task } = viewer.state;
    if (task.kind === 'way') tell(viewer, swapped(task));
  },
  walk: (viewer) => {
    if (viewer.state.task.kind === 'walk') close(viewer);
    else if (viewer.model) begin(viewer, walkTask(viewer.state.status ?? startOf(viewer.model)));
  },
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
  'walk-from': (viewer, of) => {
    begin(viewer, walkTask(of));
  },
  step: (viewer, of) => {
    const { task } = viewer.state;
    const choice = viewer.model && task.kind === 'walk' && choicesIn(viewer.model, task.walk)[Number(of)];
    if (choice) change(viewer, (walk) => stepOn(walk, choice));
  },
  back: (viewer) => {
    change(viewer, (walk) => stepTo(walk, walk.taken - 1));
  },
  forward: (viewer) => {
    change(viewer, (walk) => stepTo(walk, walk.taken + 1));
  },
  restart: (viewer) => {
    change(viewer, (walk) => stepTo(walk, 0));
  },
  'step-to': (viewer, of) => {
    change(viewer, (walk) => stepTo(walk, Number(of)));
  },
};

/** A status of the picture or table is picked: its facts are shown, or the task that is under way goes on with it. */
export function pick(viewer: Viewer, status: string): void {
  const { task } = viewer.state;
  if (task.kind === 'facts') viewer.select(status);
  if (task.kind === 'coverage') consider(viewer, { ...task, picked: status });
  if (task.kind === 'way') tell(viewer, withEnd(task, status));
  if (task.kind === 'compare') openRowOf(viewer, status);
  if (task.kind !== 'walk' || !viewer.model) return;
  const choice = choicesIn(viewer.model, task.walk).find(({ to }) => to === status);
  if (choice) tell(viewer, { kind: 'walk', walk: stepOn(task.walk, choice) });
  else viewer.say(`${statusName(status)} cannot come next.`);
}

/** Says what the code does at a status; what it misses can be added there and then. */
function consider(viewer: Viewer, task: CoverageTask & { readonly picked: string }): void {
  viewer.turnTo(task);
  viewer.say(`${statusName(task.picked)}: ${pickedWords(task.coverage, task.picked)}`);
  viewer.panel.querySelector<HTMLElement>('.picked .button')?.focus({ preventScroll: true });
}

/** Sets an end of the way that is asked for; leaves it open where no status is given. */
export function setEnd(viewer: Viewer, end: 'from' | 'to', status: string | undefined): void {
  const { task } = viewer.state;
  if (task.kind === 'way') tell(viewer, { ...task, [end]: status });
}

/** Leaves the task, or else the status, or else the operation that the panel is about. */
export function close(viewer: Viewer): void {
  const { task, status } = viewer.state;
  if (task.kind !== 'facts') viewer.turnTo(facts);
  else if (status !== undefined) viewer.select(undefined);
  else narrow(viewer, undefined);
}

function begin(viewer: Viewer, task: Task): void {
  tell(viewer, task);
  focusTask(viewer.panel);
}

function change(viewer: Viewer, next: (walk: Walk) => Walk): void {
  const { task } = viewer.state;
  if (task.kind !== 'walk') return;
  tell(viewer, { kind: 'walk', walk: next(task.walk) });
  focusTask(viewer.panel);
}

/** Shows a task's answer and says it. */
function tell(viewer: Viewer, task: Task): void {
  viewer.turnTo(task);
  if (!viewer.model) return;
  if (task.kind === 'way') viewer.say(wayWords(viewer.model, task));
  if (task.kind === 'walk') viewer.say(spokenWalk(viewer.model, task.walk));
}

function startOf({ nodes }: GraphModel): string {
  return (nodes.find(({ id }) => id === absent) ?? nodes[0])?.id ?? absent;
}
