import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { Form, Plan, Size } from './plan';

/**
 * Where everything stands. Two libraries answer: elkjs (layout-elk.ts) when the extension is built, for everything that
 * the shipped lifecycles can show, and dagre here for whatever else turns up. Measured on the core of the EVS disk and of
 * the ECS server: elkjs draws the better picture (right angles, straight main path, two thirds of the width) but weighs
 * 1.6 MB, 450 KB packed, and takes 0.1 to 0.6 s; dagre weighs 49 KB and takes 20 to 50 ms.
 */
export interface Layout extends Size {
  /** Top left corners by box. */
  readonly boxes: ReadonlyMap<string, Point>;
  readonly routes: ReadonlyMap<string, Route>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The way of a link from its `from` to its `to`. */
export interface Route {
  readonly points: readonly Point[];
  /** Top left corner of the label. */
  readonly label: Point | undefined;
}

export const margin = 10;
const large = 100;

/** A layered layout, made on the spot. */
export function layOut(plan: Plan, form: Form): Layout {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  const rankdir = form === 'right' ? 'LR' : 'TB';
  graph.setGraph({ rankdir, nodesep: 18, ranksep: 30, edgesep: 12, marginx: margin, marginy: margin });
  for (const { id, width, height } of plan.boxes) graph.setNode(id, { width, height });
  for (const { from, to, label, spine } of plan.links)
    graph.setEdge(from, to, { ...label, labelpos: 'c', weight: spine ? 8 : 1 });
  layout(graph, { constraints: failuresLast(plan) });
  return readBack(plan, graph);
}

/** Grows with the square of the statuses: in a large picture the failures stay where they are. */
function failuresLast({ boxes }: Plan): { left: string; right: string }[] {
  if (boxes.length > large) return [];
  const aside = boxes.filter((box) => box.role === 'failure');
  const others = boxes.filter((box) => box.role === 'status');
  return others.flatMap((left) => aside.map((right) => ({ left: left.id, right: right.id })));
}

function readBack(plan: Plan, graph: Graph<GraphLabel, NodeLabel, EdgeLabel>): Layout {
  const { width = 0, height = 0 } = graph.graph();
  const corner = (centre: { x?: number; y?: number }, size: Size) => ({
    x: (centre.x ?? 0) - size.width / 2,
    y: (centre.y ?? 0) - size.height / 2,
  });
  const boxes = plan.boxes.map((box) => [box.id, corner(graph.node(box.id), box)] as const);
  const routes = plan.links.map((link) => {
    const { points: way = [], ...centre } = graph.edge(link.from, link.to);
    const points = link.from === link.to ? loopAt(graph.node(link.from), way) : way;
    return [link.id, { points, label: link.label && corner(centre, link.label) }] as const;
  });
  return { width, height, boxes: new Map(boxes), routes: new Map(routes) };
}

/** Dagre leaves the ends of a loop in the air beside its box. */
function loopAt({ x = 0, y = 0, width, height }: NodeLabel, way: readonly Point[]): readonly Point[] {
  const end = (side: 1 | -1) => ({ x: x + width / 2, y: y + (side * height) / 4 });
  return [end(-1), ...way.slice(1, -1), end(1)];
}
