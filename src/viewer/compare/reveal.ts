import type { Task } from '../task';
import type { Toggles } from '../view-model';

/** The toggles that have to be on for a task: whoever compares with OpenStack wants to see what it has. */
export function revealingTask(task: Task, toggles: Toggles): Toggles {
  const isOfOpenStack = task.kind === 'compare' && [task.left, task.right.surface].includes('openstack');
  return isOfOpenStack ? { ...toggles, openstack: true } : toggles;
}
