import type { Layout, Point } from './layout';
import type { Line, Way } from './lines';
import { arrowHead, cut, roundedPath, shorten } from './path';
import { linksByName, type Plan } from './plan';
import { h, type VNode } from './vnode';
import { statusName, transitionWords } from './words';

const headLength = 8;
const radius = 7;

/** What a line is drawn into. */
export interface Drawing {
  readonly plan: Plan;
  readonly layout: Layout;
  /** The lines of the usual way. */
  readonly usual: ReadonlySet<string>;
  /** Whether each line says in words what it stands for. */
  readonly told: boolean;
}

/**
 * A line with its heads. Where something leads both ways, each half is drawn in the manner of the way that its head
 * points, so that one line tells the evidence and outcome of both.
 */
export function drawLine(line: Line, { plan, layout, usual, told }: Drawing): VNode {
  const points = pointsOf(line, plan, layout);
  return h(
    'g',
    {
      class: usual.has(line.id) ? 'line is-spine' : 'line',
      'data-edge': line.id,
      'data-from': line.from,
      'data-to': line.to,
      'data-fan': line.fan,
    },
    told && h('title', {}, lineWords(line)),
    line.back ? bothWays(line, line.back, points) : half(line.to, line.forth, points),
  );
}

/** What there is to point at along a line: more than the eye sees of it. */
export function drawHit(line: Line, plan: Plan, layout: Layout): VNode {
  return h('path', { class: 'hit', 'data-edge': line.id, d: roundedPath(pointsOf(line, plan, layout), radius) });
}

/** The way of a line from its `from` to its `to`, on through its fan. */
export function pointsOf(line: Line, plan: Plan, layout: Layout): readonly Point[] {
  const link = linksByName(plan).get(line.id);
  const points = layout.routes.get(line.id)?.points ?? [];
  if (line.fan !== undefined) return [...points, ...(layout.routes.get(line.fan)?.points ?? [])];
  return link?.from === line.from ? points : [...points].reverse();
}

function bothWays({ from, to, forth }: Line, back: Way, points: readonly Point[]): readonly VNode[] {
  const [first, second] = cut(points, 0.5);
  return [...half(from, back, [...first].reverse()), ...half(to, forth, second)];
}

function half(to: string, way: Way, points: readonly Point[]): readonly VNode[] {
  const look = `${way.evidence}${way.failure ? ' failure' : ''}`;
  return [
    h('path', { class: `way ${look}`, d: roundedPath(shorten(points, headLength - 2), radius) }),
    h('path', { class: `head ${look}`, 'data-half': to, d: arrowHead(points, headLength) }),
  ];
}

/** Every transition that a line stands for, with its operation, condition and evidence, each on a line of its own. */
export function lineWords({ from, to, forth, back }: Line): string {
  const way = (start: string, end: string, { edges }: Way) =>
    edges.map((edge) => `${statusName(start)} → ${statusName(end)}: ${transitionWords(edge)}`);
  return [...way(from, to, forth), ...(back ? way(to, from, back) : [])].join('\n');
}
