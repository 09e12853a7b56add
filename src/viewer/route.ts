import type { GraphEdge, GraphModel } from '../features/types';
import { after, begins, isOver, nextFrom, type Stand } from './journey';
import { isExtra } from './view-model';

/** A way through the life, transition by transition. */
export type Route = readonly GraphEdge[];

/** An operation of a route: what it leads through. Never empty. */
export type Leg = readonly GraphEdge[];

interface Reached {
  readonly stand: Stand;
  readonly route: Route;
  readonly cost: number;
}

/**
 * How to get to each other status that can follow, the nearest first. A way without failures is preferred, then one that more than
 * OpenStack knows, then one of fewer operations. The life ends where there is no resource any more.
 */
export function routesFrom(model: GraphModel, from: string): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  const settled = new Set<string>();
  const open: Reached[] = [{ stand: { status: from, work: undefined }, route: [], cost: 0 }];
  for (let here = takeNearest(open); here; here = takeNearest(open)) {
    const key = JSON.stringify(here.stand);
    if (settled.has(key)) continue;
    settled.add(key);
    const { stand, route } = here;
    if (stand.status !== from && !routes.has(stand.status)) routes.set(stand.status, route);
    if (!isOver(stand, route.length)) open.push(...onward(model, here));
  }
  return routes;
}

/** The best way from one status to another; empty from a status to itself, nothing if none is known. */
export function routeBetween(model: GraphModel, from: string, to: string): Route | undefined {
  return from === to ? [] : routesFrom(model, from).get(to);
}

/** A route operation by operation. */
export function legsOf(route: Route): readonly Leg[] {
  const legs: GraphEdge[][] = [];
  let stand: Stand = { status: route[0]?.from ?? '', work: undefined };
  for (const edge of route) {
    if (begins(stand, edge)) legs.push([edge]);
    else legs.at(-1)?.push(edge);
    stand = after(stand, edge);
  }
  return legs;
}

function onward(model: GraphModel, { stand, route, cost }: Reached): readonly Reached[] {
  return nextFrom(model, stand).map((edge) => ({
    stand: after(stand, edge),
    route: [...route, edge],
    cost: cost + costOf(edge) + (begins(stand, edge) ? anOperation : 0),
  }));
}

/** Each counts for more than a long way of what comes below it. */
const aFailure = 1e8;
const anExtra = 1e5;
const anOperation = 100;
const aStep = 4;
const doubts = { documented: 0, 'source-code': 1, inferred: 2 } as const;

function costOf(edge: GraphEdge): number {
  const failure = edge.outcome === 'failure' ? aFailure : 0;
  const extra = isExtra(edge) ? anExtra : 0;
  return failure + extra + aStep + doubts[edge.evidence] + (edge.condition === undefined ? 0 : 1);
}

function takeNearest(open: Reached[]): Reached | undefined {
  const nearest = open.reduce<number>((best, { cost }, index) => (cost < (open[best]?.cost ?? 0) ? index : best), 0);
  return open.splice(nearest, 1)[0];
}
