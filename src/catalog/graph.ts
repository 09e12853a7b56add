import { grouped } from './grouped';
import { keptByObject } from './kept';
import { absent, type Lifecycle, type Operation, type Status, type Transition } from './types';

type Filter = (transition: Transition) => boolean;

/** Every edge of the graph: one for each `from` of each step of each operation. */
export const transitionsOf = keptByObject((lifecycle: Lifecycle): readonly Transition[] =>
  lifecycle.operations.flatMap((operation) =>
    operation.steps.flatMap((step) => step.from.map((from): Transition => ({ ...step, from, operation }))),
  ),
);

const outOf = keptByObject((lifecycle: Lifecycle) => grouped(transitionsOf(lifecycle), ({ from }) => from));
const into = keptByObject((lifecycle: Lifecycle) => grouped(transitionsOf(lifecycle), ({ to }) => to));
const byId = keptByObject(
  (lifecycle: Lifecycle): ReadonlyMap<string, Status> =>
    new Map(lifecycle.statuses.map((status) => [status.id, status])),
);

/** The status of that id; nothing for an unknown one and for `(absent)`. */
export function statusOf(lifecycle: Lifecycle, id: string): Status | undefined {
  return byId(lifecycle).get(id);
}

/** The edges that lead out of a status. */
export function next(lifecycle: Lifecycle, status: string): readonly Transition[] {
  return outOf(lifecycle).get(status) ?? [];
}

/** The edges that lead to a status. */
export function previous(lifecycle: Lifecycle, status: string): readonly Transition[] {
  return into(lifecycle).get(status) ?? [];
}

/** Whether an edge leads straight from one status to the other. */
export function canFollow(lifecycle: Lifecycle, from: string, to: string): boolean {
  return next(lifecycle, from).some((transition) => transition.to === to);
}

/**
 * Every status that can be met after `from`, which itself is among them only if a way leads back.
 * A way goes on behind `(absent)` only when it began there: a resource that is gone does not come back.
 */
export function reachable(lifecycle: Lifecycle, from: string, filter?: Filter): ReadonlySet<string> {
  return new Set(firstWays(lifecycle, from, filter).keys());
}

/** The fewest edges that lead from one status to another; an empty list from a status to itself, nothing if no way is known. */
export function shortestPath(
  lifecycle: Lifecycle,
  from: string,
  to: string,
  filter?: Filter,
): readonly Transition[] | undefined {
  if (from === to) return [];
  const ways = firstWays(lifecycle, from, filter);
  const path: Transition[] = [];
  for (let at = to; at !== from;) {
    const last = ways.get(at);
    if (!last) return undefined;
    path.unshift(last);
    at = last.from;
  }
  return path;
}

/** For every status that can be met after `from`, the edge by which it is first met. */
function firstWays(lifecycle: Lifecycle, from: string, filter: Filter = () => true): ReadonlyMap<string, Transition> {
  const ways = new Map<string, Transition>();
  const open = [from];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const transition of next(lifecycle, at).filter(filter)) {
      if (ways.has(transition.to)) continue;
      ways.set(transition.to, transition);
      if (transition.to !== absent) open.push(transition.to);
    }
  }
  return ways;
}

/** The failed statuses that can be met instead, on the shortest way from one status to another. */
export function failuresOnTheWay(lifecycle: Lifecycle, from: string, to: string): readonly string[] {
  const path = shortestPath(lifecycle, from, to) ?? [];
  const operations = new Set(path.map(({ operation }) => operation));
  const failures = path
    .flatMap((step) => next(lifecycle, step.from))
    .filter((step) => step.outcome === 'failure' && operations.has(step.operation))
    .map((step) => step.to)
    .filter((id) => id !== to && statusOf(lifecycle, id)?.kind === 'failed');
  return [...new Set(failures)];
}

/** The statuses that no known edge leads out of. */
export function deadEnds(lifecycle: Lifecycle): readonly Status[] {
  return lifecycle.statuses.filter((status) => next(lifecycle, status.id).length === 0);
}

/** The operations that may begin while the resource is in a status. */
export function operationsAllowedIn(lifecycle: Lifecycle, status: string): readonly Operation[] {
  return lifecycle.operations.filter((operation) => operationSummary(operation).from.includes(status));
}

/** An operation in four lists: where it may begin, what is seen meanwhile, where it ends well and where badly. */
export interface OperationSummary {
  readonly from: readonly string[];
  readonly via: readonly string[];
  readonly to: readonly string[];
  readonly failure: readonly string[];
}

/** The four lists of an operation, from its steps. */
export const operationSummary = keptByObject((operation: Operation): OperationSummary => {
  const { steps, allowedIn = [] } = operation;
  const endsOf = (outcome: string): string[] => steps.filter((step) => step.outcome === outcome).map(({ to }) => to);
  const via = unique(endsOf('start'));
  // Work goes on from a status that the operation itself has set, unless it may be asked for anew right there.
  const begins = steps.flatMap((step) => step.from.filter((from) => !via.includes(from) || step.to === from));
  return {
    from: unique([...allowedIn, ...begins]),
    via,
    to: unique(endsOf('success')),
    failure: unique(endsOf('failure')),
  };
});

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
