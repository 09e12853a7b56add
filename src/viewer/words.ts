import { absent } from '../catalog/types';
import type { GraphEdge, GraphModel } from '../features/types';
import { endId, type Shape, startId } from './view-model';

/** What a kind means to someone who waits. */
export const kindMeanings: Readonly<Record<Shape['kind'], string>> = {
  stable: 'stable: the resource may rest here',
  transient: 'transient: work is under way and will end by itself',
  failed: 'failed: an operation did not succeed',
  gone: 'gone: the resource no longer exists',
  absent: 'no resource: before creation or after deletion',
  start: 'no resource yet',
  end: 'no resource any more',
};

/** What a shape is, for those who hear it. */
const kindWords: Readonly<Record<Shape['kind'], string>> = {
  stable: 'stable',
  transient: 'transient',
  failed: 'failed',
  gone: 'gone',
  absent: 'absent',
  start: 'before creation',
  end: 'after deletion',
};

export const evidenceWords = {
  documented: 'documented',
  'source-code': 'seen in source code',
  inferred: 'inferred',
} as const;

export const outcomeWords = { start: 'begins', success: 'succeeds', failure: 'fails' } as const;

/** Operation, outcome, condition and evidence of a transition, as a reader says it. */
export function transitionWords({ title, outcome, condition, evidence }: GraphEdge): string {
  const when = condition === undefined ? '' : `, ${condition}`;
  return `${title} ${outcomeWords[outcome]}${when} (${evidenceWords[evidence]})`;
}

/** How a status is called where people read it. The point without a resource has no name of its own. */
export function statusName(id: string): string {
  return id === absent || id === startId || id === endId ? 'no resource' : id;
}

export function waysIn(model: GraphModel, status: string): readonly GraphEdge[] {
  return model.edges.filter(({ to }) => to === status);
}

export function waysOut(model: GraphModel, status: string): readonly GraphEdge[] {
  return model.edges.filter(({ from }) => from === status);
}

/** Kind, ways in and out, for those who hear the picture. */
export function spokenStatus(model: GraphModel, { node, kind }: Shape): string {
  const list = (edges: readonly GraphEdge[], end: 'from' | 'to') =>
    edges.length === 0 ? 'none' : edges.map((edge) => `${statusName(edge[end])} by ${edge.title}`).join(', ');
  const into = list(waysIn(model, node.id), 'from');
  const out = list(waysOut(model, node.id), 'to');
  return `${kindWords[kind]}. Ways in: ${into}. Ways out: ${out}.`;
}

/** A number of things: "1 status", "3 statuses". */
export function counted(count: number, thing: string): string {
  const ending = thing.endsWith('s') ? 'es' : 's';
  return `${count} ${thing}${count === 1 ? '' : ending}`;
}
