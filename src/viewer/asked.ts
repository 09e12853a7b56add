import type { GraphModel } from '../features/types';
import { revealingTask } from './compare/reveal';
import { edgesOfTask, statusesOfTask } from './overlay';
import type { Saved } from './saved';
import { revealing, revealingEdges, type Toggles } from './view-model';

/** The toggles that have to be on for what is asked for, by name and by the task, to be drawn. */
export function togglesFor(model: GraphModel, { task, toggles }: Saved, status: string | undefined): Toggles {
  const asked = [status, ...statusesOfTask(task)];
  const shown = asked.reduce((known, each) => revealing(model, each, known), revealingTask(task, toggles));
  return revealingEdges(model, edgesOfTask(model, task), shown);
}
