import { absent } from '../../catalog/types';
import type { GraphModel } from '../../features/types';
import { walkTask } from '../task';
import { choicesIn, stepOn, stepTo, type Walk } from '../walk';
import { statusName } from '../words';
import { begin, close, type Actions, turnAndSay } from './turn';
import { focusTask } from './focus';
import type { Viewer } from './viewer';

/** Stepping through the life. */
export const walkActions: Actions = {
  walk: (viewer) => {
    if (viewer.state.task.kind === 'walk') close(viewer);
    else if (viewer.model) begin(viewer, walkTask(viewer.state.status ?? startOf(viewer.model)));
  },
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

/** Goes on to a status that was picked, if it can come next. */
export function stepToStatus(viewer: Viewer, status: string): void {
  const { task } = viewer.state;
  if (task.kind !== 'walk' || !viewer.model) return;
  const choice = choicesIn(viewer.model, task.walk).find(({ to }) => to === status);
  if (choice) turnAndSay(viewer, { kind: 'walk', walk: stepOn(task.walk, choice) });
  else viewer.say(`${statusName(status)} cannot come next.`);
}

function change(viewer: Viewer, next: (walk: Walk) => Walk): void {
  const { task } = viewer.state;
  if (task.kind !== 'walk') return;
  turnAndSay(viewer, { kind: 'walk', walk: next(task.walk) });
  focusTask(viewer.panel);
}

function startOf({ nodes }: GraphModel): string {
  return (nodes.find(({ id }) => id === absent) ?? nodes[0])?.id ?? absent;
}
