import type { GraphEdge, GraphModel } from '../features/types';
import { after, isOver, nextFrom, type Stand } from './journey';

/** A walk through the life, step by step. Steps that were taken back are kept, to be taken again. */
export interface Walk {
  readonly start: string;
  readonly steps: readonly Step[];
  /** How many of the steps are taken. */
  readonly taken: number;
}

/** Names a transition, so that a walk can be kept as plain data. */
export type Step = Readonly<Pick<GraphEdge, 'from' | 'to' | 'operation' | 'outcome'>>;

export function walkFrom(start: string): Walk {
  return { start, steps: [], taken: 0 };
}

/** Takes a step that can be next, and forgets those that were taken back. */
export function stepOn({ start, steps, taken }: Walk, { from, to, operation, outcome }: Step): Walk {
  return { start, steps: [...steps.slice(0, taken), { from, to, operation, outcome }], taken: taken + 1 };
}

/** The walk with so many of its steps taken. */
export function stepTo(walk: Walk, taken: number): Walk {
  return { ...walk, taken: Math.max(0, Math.min(walk.steps.length, taken)) };
}

/** The transitions of the steps that are taken; those that the lifecycle no longer has end the list. */
export function trailOf(model: GraphModel, { steps, taken }: Walk): readonly GraphEdge[] {
  const trail = steps.slice(0, taken).map((step) => edgeOf(model, step));
  const unknown = trail.indexOf(undefined);
  return trail.slice(0, unknown < 0 ? undefined : unknown).filter((edge) => edge !== undefined);
}

/** Where the walk has come to. */
export function standOf(model: GraphModel, walk: Walk): Stand {
  const first: Stand = { status: walk.start, work: undefined };
  return trailOf(model, walk).reduce((stand, edge) => after(stand, edge), first);
}

/** The transitions from which to choose the next step: what is under way first, then successes before failures. */
export function choicesIn(model: GraphModel, walk: Walk): readonly GraphEdge[] {
  const stand = standOf(model, walk);
  if (isOver(stand, trailOf(model, walk).length)) return [];
  const rank = ({ operation, outcome }: GraphEdge) =>
    (operation === stand.work?.operation ? 0 : 2) + (outcome === 'failure' ? 1 : 0);
  return [...nextFrom(model, stand)].sort((a, b) => rank(a) - rank(b));
}

function edgeOf({ edges }: GraphModel, { from, to, operation, outcome }: Step): GraphEdge | undefined {
  return edges.find(
    (edge) => edge.from === from && edge.to === to && edge.operation === operation && edge.outcome === outcome,
  );
}
