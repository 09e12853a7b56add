import type { Point } from './layout';

/** SVG path data of a line through points with its corners rounded off. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const parts = rest.map((point, index) => {
    const next = rest[index + 1];
    const before = points[index] ?? first;
    return next ? corner(before, point, next, radius) : `L${pair(point)}`;
  });
  return `M${pair(first)}${parts.join('')}`;
}

function corner(before: Point, point: Point, after: Point, radius: number): string {
  const reach = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
  return `L${pair(toward(point, before, reach))}Q${pair(point)} ${pair(toward(point, after, reach))}`;
}

/** Cuts a line in two where the given share of its length lies before the cut. */
export function cut(points: readonly Point[], share: number): readonly [readonly Point[], readonly Point[]] {
  let left = lengthOf(points) * share;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (!next) break;
    const step = distance(point, next);
    if (left <= step) {
      const middle = toward(point, next, left);
      return [
        [...points.slice(0, index + 1), middle],
        [middle, ...points.slice(index + 1)],
      ];
    }
    left -= step;
  }
  return [points, []];
}

/** Takes a stretch off the end, to make room for an arrow's head. */
export function shorten(points: readonly Point[], by: number): readonly Point[] {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last || !before) return points;
  return [...points.slice(0, -1), toward(last, before, Math.min(by, distance(last, before)))];
}

/** A triangle whose tip is the last of the points. */
export function arrowHead(points: readonly Point[], length: number): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const base = toward(tip, before, length);
  const across = { x: (tip.y - base.y) * 0.42, y: (base.x - tip.x) * 0.42 };
  const one = { x: base.x + across.x, y: base.y + across.y };
  const other = { x: base.x - across.x, y: base.y - across.y };
  return `M${pair(tip)}L${pair(one)}L${pair(other)}Z`;
}

/** How long a line is. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => sum + distance(point, points[index + 1] ?? point), 0);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function toward(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole };
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
