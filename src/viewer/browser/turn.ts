import { facts, type Task } from '../task';
import { spokenWalk } from '../walk-words';
import { wayWords } from '../way-words';
import { narrow } from './choices';
import { focusTask } from './focus';
import type { Viewer } from './viewer';

/** What buttons and keys ask for, by the name that they carry. `of` is what they ask it about. */
export type Actions = Readonly<Record<string, (viewer: Viewer, of: string) => void>>;

/** Turns to a new task, with the focus on what it asks first. */
export function begin(viewer: Viewer, task: Task): void {
  turnAndSay(viewer, task);
  focusTask(viewer.panel);
}

/** Shows a task's answer and says it. */
export function turnAndSay(viewer: Viewer, task: Task): void {
  viewer.turnTo(task);
  if (!viewer.model) return;
  if (task.kind === 'way') viewer.say(wayWords(viewer.model, task));
  if (task.kind === 'walk') viewer.say(spokenWalk(viewer.model, task.walk));
}

/** Leaves the task, or else the status, or else the operation that the panel is about. */
export function close(viewer: Viewer): void {
  const { task, status } = viewer.state;
  if (task.kind !== 'facts') viewer.turnTo(facts);
  else if (status !== undefined) viewer.select(undefined);
  else narrow(viewer, undefined);
}
