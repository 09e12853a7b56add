import type { GraphModel } from '../features/types';
import { legsOf, type Leg, type Route, routeBetween, routesFrom } from './route';
import type { WayTask } from './task';
import { isExtra } from './view-model';
import { counted, statusName } from './words';

/** What a way is, in one or two sentences: for the panel, and for those who hear it. */
export function wayWords(model: GraphModel, { from, to }: WayTask): string {
  if (from === undefined) return 'Pick the status from which to start, here or in the picture.';
  if (to === undefined) return followersWords(model, from);
  return routeWords(from, to, routeBetween(model, from, to));
}

/** The operation and the statuses it leads through: "Attach to a server: available, attaching, in-use". */
export function legWords(leg: Leg): string {
  const [first] = leg;
  const stops = leg.map(({ to, outcome }) => (outcome === 'failure' ? `fails to ${statusName(to)}` : statusName(to)));
  return `${first?.title ?? ''}: ${[statusName(first?.from ?? ''), ...stops].join(', ')}`;
}

function routeWords(from: string, to: string, route: Route | undefined): string {
  const ends = `from ${statusName(from)} to ${statusName(to)}`;
  if (!route) return `No way is known ${ends}.`;
  if (route.length === 0) return `Start and goal are the same.`;
  return `The shortest way ${ends}: ${counted(legsOf(route).length, 'operation')}.${doubtWords(route)}`;
}

function doubtWords(route: Route): string {
  const failure = route.some(({ outcome }) => outcome === 'failure') ? ' Only a failure leads there.' : '';
  return `${failure}${route.some(isExtra) ? ' A part of it is known from OpenStack only.' : ''}`;
}

function followersWords(model: GraphModel, from: string): string {
  const { size } = routesFrom(model, from);
  if (size === 0) return `Nothing is known to follow ${statusName(from)}.`;
  return `${counted(size, 'status')} of ${model.nodes.length} can follow ${statusName(from)}.`;
}
