import { absent } from '../catalog/types';
import { type Overlay, overlayOfOperation, overlayOfTask } from './overlay';
import type { Subject } from './panel';
import { surroundingsOf } from './surroundings';
import { endId, startId, type View } from './view-model';
import { standOf, trailOf } from './walk';

/** What stands out while nothing is pointed at or searched for: the task's answer, the operation, or the selected status. */
export function overlayOf(view: View, { task, operation, status }: Subject): Overlay | undefined {
  const answer = overlayOfTask(view, task);
  if (answer) return answer;
  if (operation !== undefined) return overlayOfOperation(view, operation);
  if (status === undefined) return undefined;
  const shapes = view.shapes.filter(({ node }) => node.id === status).map(({ id }) => id);
  return { near: surroundingsOf(view, new Set(shapes)), badges: [] };
}

/** The shapes that are drawn as selected: one status, both ends of a way, or where a walk has come to. */
export function selectedIn({ model, shapes }: View, { task, status }: Subject): ReadonlySet<string> {
  switch (task.kind) {
    case 'facts':
      return new Set(shapes.filter(({ node }) => node.id === status).map(({ id }) => id));
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

/** The statuses that shapes stand for. */
export function statusesOf({ shapes }: View, wanted: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(shapes.flatMap(({ id, node }) => (wanted.has(id) ? [node.id] : [])));
}
