import type { GraphModel } from '../features/types';
import { type Beside, drawCompare } from './compare/panel';
import { drawCoverage } from './panel-coverage';
import { drawFacts, drawOverview } from './facts';
import { drawOperation } from './panel-operation';
import { drawWalk } from './panel-walk';
import { drawWay } from './panel-way';
import type { Task } from './task';
import type { VNode } from './vnode';

export interface Subject {
  readonly task: Task;
  readonly status: string | undefined;
  readonly operation: string | undefined;
}

/** What stands beside the picture: what the reader is about, or else the facts of what is selected. */
export function drawPanel(model: GraphModel, subject: Subject, beside: Beside): VNode {
  const { task, status, operation: chosen } = subject;
  if (task.kind === 'compare') return drawCompare(model, task, beside);
  if (task.kind === 'way') return drawWay(model, task);
  if (task.kind === 'coverage') return drawCoverage(model, task);
  if (task.kind === 'walk') return drawWalk(model, task.walk);
  const node = model.nodes.find(({ id }) => id === status);
  if (node) return drawFacts(model, node, beside.uses);
  const operation = model.operations.find(({ id }) => id === chosen);
  return operation ? drawOperation(model, operation) : drawOverview(model);
}

/** Whether the panel has more to say than what is known of the whole lifecycle. */
export function hasSubject({ task, status, operation }: Subject): boolean {
  return task.kind !== 'facts' || status !== undefined || operation !== undefined;
}
