import { absent } from '../catalog/types';
import { statusesOfRow } from './compare/rows';
import { type Overlay, overlayOfOperation, overlayOfTask } from './overlay';
import type { Subject } from './panel';
import { surroundingsOf } from './surroundings';
import { endId, startId, type View } from './view-model';
import { standOf, trailOf } from './walk';

/** What stands out while nothing is pointed at or searched for: the task's answer, the operation, or the selected status. */
export function overlayOf(view: View, { task, operation, status }: Subject): Overlay | undefined {
  const answer = overlayOfTask(view, task);
  if (answer) return answer;
  if (task.kind === 'compare') return overlayOfStatuses(view, statusesOfRow(view.model, task));
  if (operation !== undefined) return overlayOfOperation(view, operation);
  return overlayOfStatuses(view, new Set(status === undefined ? [] : [status]));
}

function overlayOfStatuses(view: View, statuses: ReadonlySet<string>): Overlay | undefined {
  const shapes = shapesOf(view, statuses);
  return shapes.size === 0 ? undefined : { near: surroundingsOf(view, shapes), badges: [] };
}

/** The shapes that are drawn as selected: one status, both ends of a way, or where a walk has come to. */
export function selectedIn(view: View, { task, status }: Subject): ReadonlySet<string> {
  const { model } = view;
  switch (task.kind) {
    case 'facts':
      return shapesOf(view, new Set(status === undefined ? [] : [status]));
    case 'compare':
      return shapesOf(view, statusesOfRow(model, task));
    case 'coverage':
      return shapesOf(view, new Set(task.picked === undefined ? [] : [task.picked]));
    case 'way':
      return new Set([shapeOf(task.from, startId), shapeOf(task.to, endId)].filter((id) => id !== undefined));
    case 'walk': {
      const isBegun = trailOf(model, task.walk).length > 0;
      return new Set([shapeOf(standOf(model, task.walk).status, isBegun ? endId : startId) ?? '']);
    }
  }
}

function shapeOf(status: string | undefined, ifAbsent: string): string | undefined {
  return status === absent ? ifAbsent : status;
}

function shapesOf({ shapes }: View, statuses: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(shapes.filter(({ node }) => statuses.has(node.id)).map(({ id }) => id));
}

/** The statuses that shapes stand for. */
export function statusesOf({ shapes }: View, wanted: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(shapes.flatMap(({ id, node }) => (wanted.has(id) ? [node.id] : [])));
}
