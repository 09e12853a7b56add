import type { Coverage, GraphEdge, GraphModel } from '../features/types';
import { edgesOfCoverage, rolesOf } from './coverage';
import type { Line } from './lines';
import { legsOf, type Route, routeBetween, routesFrom } from './route';
import { gather, type Surroundings } from './surroundings';
import type { Task } from './task';
import { endId, startId, type View } from './view-model';
import { standOf, trailOf, type Walk } from './walk';
import { absent } from '../catalog/types';

/** What is laid over the picture: what stands out of it, and numbers on lines. */
export interface Overlay {
  readonly near: Surroundings;
  readonly badges: readonly Badge[];
}

/** A word on the half of a line that leads to a status. */
export interface Badge {
  readonly line: string;
  readonly to: string;
  readonly text: string;
}

/** The transitions that a task is about, which have to be drawn for it. */
export function edgesOfTask(model: GraphModel, task: Task): readonly GraphEdge[] {
  if (task.kind === 'walk') return trailOf(model, task.walk);
  if (task.kind === 'coverage') return edgesOfCoverage(model, task.coverage);
  if (task.kind !== 'way' || task.from === undefined || task.to === undefined) return [];
  return routeBetween(model, task.from, task.to) ?? [];
}

/** What a task shows in the picture; nothing while it has no answer yet. */
export function overlayOfTask(view: View, task: Task): Overlay | undefined {
  switch (task.kind) {
    case 'facts':
    case 'compare':
      return undefined;
    case 'walk':
      return overlayOfWalk(view, task.walk);
    case 'coverage':
      return overlayOfCoverage(view, task.coverage);
    case 'way':
      if (task.from === undefined) return undefined;
      if (task.to === undefined) return overlayOfFollowers(view, task.from);
      return overlayOfRoute(view, routeBetween(view.model, task.from, task.to) ?? [], [task.from, task.to]);
  }
}

/** The statuses that code tells apart, with what the operation of a wait does; a switch is about all of the life. */
function overlayOfCoverage(view: View, coverage: Coverage): Overlay {
  const edges = coverage.kind === 'switch' ? view.edges : edgesOfCoverage(view.model, coverage);
  return { near: nearOf(view, edges, [...rolesOf(coverage).keys()]), badges: [] };
}

/** The statuses that have to be drawn for a task beside the ends of its transitions. */
export function statusesOfTask(task: Task): readonly string[] {
  return task.kind === 'coverage' ? [...rolesOf(task.coverage).keys()] : [];
}

/** All transitions of an operation. */
export function overlayOfOperation(view: View, operation: string): Overlay {
  const edges = view.model.edges.filter((edge) => edge.operation === operation);
  return { near: nearOf(view, edges, []), badges: [] };
}

/** A walk, step by step. */
function overlayOfWalk(view: View, walk: Walk): Overlay {
  const trail = trailOf(view.model, walk);
  const badges = trail.flatMap((edge, index) => badgesOf(view, edge, index + 1));
  return { near: nearOf(view, trail, [standOf(view.model, walk).status]), badges: joined(badges) };
}

/** A route, its transitions numbered by the operations that they belong to. */
function overlayOfRoute(view: View, route: Route, statuses: readonly string[]): Overlay {
  const badges = legsOf(route).flatMap((leg, index) => leg.flatMap((edge) => badgesOf(view, edge, index + 1)));
  return { near: nearOf(view, route, statuses), badges: joined(badges) };
}

function badgesOf(view: View, edge: GraphEdge, count: number): readonly Badge[] {
  const line = lineOf(view, edge);
  return line ? [{ line: line.id, to: shapeEnds(edge).to, text: String(count) }] : [];
}

function overlayOfFollowers(view: View, from: string): Overlay {
  return { near: nearOf(view, [...routesFrom(view.model, from).values()].flat(), [from]), badges: [] };
}

function nearOf(view: View, edges: readonly GraphEdge[], statuses: readonly string[]): Surroundings {
  const lines = [...new Set(edges.flatMap((edge) => lineOf(view, edge) ?? []))];
  const met = new Set([...statuses, ...edges.flatMap(({ from, to }) => [from, to])].filter((id) => id !== absent));
  const atStart = edges.length === 0 && statuses.includes(absent);
  const shapes = view.shapes.filter(({ id, node }) => met.has(node.id) || (atStart && id === startId));
  return gather(lines, new Set(shapes.map(({ id }) => id)));
}

/** The line that a transition is drawn as, if it is drawn. */
function lineOf({ lines }: View, edge: GraphEdge): Line | undefined {
  const { from, to } = shapeEnds(edge);
  return lines.find(
    (line) => (line.from === from && line.to === to) || (line.back && line.from === to && line.to === from),
  );
}

function shapeEnds({ from, to }: GraphEdge): { readonly from: string; readonly to: string } {
  return { from: from === absent ? startId : from, to: to === absent && from !== absent ? endId : to };
}

/** Where a way goes over the same half of a line twice, one badge has both numbers. */
function joined(badges: readonly Badge[]): readonly Badge[] {
  const byPlace = new Map<string, Badge>();
  for (const badge of badges) {
    const key = JSON.stringify([badge.line, badge.to]);
    const before = byPlace.get(key);
    const text = before && before.text !== badge.text ? `${before.text}, ${badge.text}` : badge.text;
    byPlace.set(key, { ...badge, text });
  }
  return [...byPlace.values()];
}
