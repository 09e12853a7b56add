import { absent } from '../catalog/types';
import type { GraphEdge, GraphModel } from '../features/types';
import { waysOut } from './words';

/** Where a resource is in its life: its status, and the operation that is at work there, as far as that is known. */
export interface Stand {
  readonly status: string;
  readonly work: Work | undefined;
}

export interface Work {
  readonly operation: string;
  /** The status in which it began. */
  readonly began: string;
}

/**
 * The transitions that can be next. More than the graph tells: work ends only by its own operation, and comes back to where
 * it began instead of to another status where it might have begun. So a free disk that is expanded is not in use afterwards.
 */
export function nextFrom(model: GraphModel, { status, work }: Stand): readonly GraphEdge[] {
  const out = waysOut(model, status);
  if (!work) return out;
  const own = out.filter(({ operation }) => operation === work.operation);
  const back = new Set(own.filter(({ to }) => to === work.began).map(({ outcome }) => outcome));
  const others = new Set(startsOf(model, work.operation).map(({ from }) => from));
  others.delete(work.began);
  return out.filter((edge) =>
    edge.operation === work.operation ? !back.has(edge.outcome) || !others.has(edge.to) : !hadToBegin(model, edge),
  );
}

/** Where the resource is after a transition. */
export function after({ work }: Stand, { from, to, operation, outcome }: GraphEdge): Stand {
  if (outcome !== 'start') return { status: to, work: undefined };
  return { status: to, work: { operation, began: work?.operation === operation ? work.began : from } };
}

/** Whether a transition is the first of its operation. */
export function begins({ work }: Stand, { operation }: GraphEdge): boolean {
  return work?.operation !== operation;
}

/** A resource that is gone does not come back. */
export function isOver({ status }: Stand, steps: number): boolean {
  return status === absent && steps > 0;
}

/** Whether an edge is the end of an operation that has led to its status before. */
function hadToBegin(model: GraphModel, { from, operation, outcome }: GraphEdge): boolean {
  return outcome !== 'start' && startsOf(model, operation).some(({ to }) => to === from);
}

function startsOf({ edges }: GraphModel, operation: string): readonly GraphEdge[] {
  return edges.filter((edge) => edge.operation === operation && edge.outcome === 'start');
}
