import ELK, { type ElkExtendedEdge, type ElkNode, type LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import { type Layout, margin, type Point, type Route } from './layout';
import type { Box, Form, Link, Plan } from './plan';

const engine = new ELK();

/** A layered layout by elkjs. Runs when the extension is built, never in the viewer: layout.ts tells why. */
export async function layOutWithElk(plan: Plan, form: Form): Promise<Layout> {
  const hasFailures = plan.boxes.some(({ role }) => role === 'failure');
  return readBack(await engine.layout(hasFailures ? await orderedGraph(plan, form) : graphOf(plan, form, {})));
}

async function orderedGraph(plan: Plan, form: Form): Promise<ElkNode> {
  const free = await engine.layout(graphOf(plan, form, { options: quickly }));
  const places = new Map((free.children ?? []).map((child) => [child.id, child]));
  // The second run keeps the order that the first one found, but for the failures, which go to the far side.
  const placeOf = ({ id, role }: Box) => {
    const { x = 0, y = 0 } = places.get(id) ?? {};
    return role === 'failure' ? { x: x + 1e5, y: y + 1e5 } : { x, y };
  };
  return graphOf(plan, form, { options: keepOrder, placeOf });
}

interface Run {
  readonly options?: LayoutOptions;
  readonly placeOf?: (box: Box) => Point;
}

function graphOf(plan: Plan, form: Form, run: Run): ElkNode {
  return {
    id: 'root',
    layoutOptions: { ...options, ...optionsOf[form], ...run.options },
    children: plan.boxes.map((box) => nodeOf(box, form, run.placeOf?.(box))),
    edges: plan.links.map((link) => edgeOf(link, plan)),
  };
}

const options = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': `[top=${margin},left=${margin},bottom=${margin},right=${margin}]`,
  'elk.spacing.nodeNode': '12',
  'elk.spacing.edgeNode': '9',
  'elk.spacing.edgeEdge': '8',
  'elk.spacing.edgeLabel': '3',
  'elk.spacing.componentComponent': '24',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '13',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '7',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '20',
};

const optionsOf: Readonly<Record<Form, LayoutOptions>> = {
  down: { 'elk.direction': 'DOWN' },
  right: { 'elk.direction': 'RIGHT' },
  narrow: {
    'elk.direction': 'DOWN',
    'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
    'elk.layered.layering.coffmanGraham.layerBound': '5',
  },
};

/** The first run is asked for the order only. */
const quickly = { 'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF', 'elk.edgeRouting': 'POLYLINE' };

const keepOrder = { 'elk.layered.crossingMinimization.semiInteractive': 'true' };

/** The lines of a fan enter their joint at one point, so that they share their last stretch. */
function nodeOf({ id, width, height, role }: Box, form: Form, place: Point | undefined): ElkNode {
  const position = place && { 'elk.position': `(${place.x},${place.y})` };
  if (role !== 'joint') return { id, width, height, layoutOptions: { ...position } };
  const side = form === 'right' ? 'WEST' : 'NORTH';
  const ports = [{ id: entryOf(id), width: 0, height: 0, layoutOptions: { 'elk.port.side': side } }];
  return { id, width, height, ports, layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE', ...position } };
}

function entryOf(joint: string): string {
  return `${joint} entry`;
}

function edgeOf({ id, from, to, label, spine }: Link, { boxes }: Plan): ElkExtendedEdge {
  const meets = boxes.some((box) => box.id === to && box.role === 'joint');
  return {
    id,
    sources: [from],
    targets: [meets ? entryOf(to) : to],
    ...(spine && {
      layoutOptions: { 'elk.layered.priority.straightness': '20', 'elk.layered.priority.shortness': '5' },
    }),
    ...(label && { labels: [{ text: id, ...label, layoutOptions: { 'elk.edgeLabels.inline': 'true' } }] }),
  };
}

function readBack({ width = 0, height = 0, children = [], edges = [] }: ElkNode): Layout {
  const boxes = children.map(({ id, x = 0, y = 0 }) => [id, { x, y }] as const);
  const routes = edges.map((edge) => [edge.id, routeOf(edge)] as const);
  return { width, height, boxes: new Map(boxes), routes: new Map(routes) };
}

function routeOf({ sections = [], labels = [] }: ElkExtendedEdge): Route {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
  const [label] = labels;
  return { points, label: label && { x: label.x ?? 0, y: label.y ?? 0 } };
}
