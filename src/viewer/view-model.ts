import { absent } from '../catalog/types';
import type { GraphEdge, GraphModel, GraphNode } from '../features/types';
import { type Line, linesOf } from './lines';
import { shortTitle } from './text';

/** What the reader wants to see beyond the documented core. */
export interface Toggles {
  /** Statuses and transitions that only OpenStack's own documents and code know. */
  readonly openstack: boolean;
  /** Transitions that nobody wrote down. */
  readonly inferred: boolean;
  /** Transitions on which the operation does not succeed, and the statuses they end in. */
  readonly failures: boolean;
}

export const defaultToggles: Toggles = { openstack: false, inferred: true, failures: true };

/** All that is known. */
export const everything: Toggles = { openstack: true, inferred: true, failures: true };

/** One shape of the picture. The point without a resource is two of them: before creation and after deletion. */
export interface Shape {
  /** The status, or `startId` or `endId`. */
  readonly id: string;
  readonly node: GraphNode;
  readonly kind: GraphNode['kind'] | 'start' | 'end';
  /** Title of the only operation that a transient status is the work of. */
  readonly caption: string | undefined;
}

/** What is drawn of a lifecycle. */
export interface View {
  readonly model: GraphModel;
  readonly shapes: readonly Shape[];
  readonly lines: readonly Line[];
  /** The transitions that the lines stand for. */
  readonly edges: readonly GraphEdge[];
}

export const startId = `${absent} before`;
export const endId = `${absent} after`;

/** What is drawn of a model under the given toggles. Statuses that nothing leads to or from are drawn too. */
export function viewOf(model: GraphModel, toggles: Toggles): View {
  const nodes = shownNodes(model, toggles);
  const edges = shownEdges(model, nodes, toggles);
  const split = edges.map(splitAbsent);
  const work = new Map([...nodes.values()].map((node) => [node.id, workOf(node, split)]));
  const shapes = [...nodes.values()].flatMap((node) => shapesOf(node, split, work.get(node.id)));
  const lines = linesOf(split, {
    told: ({ from, to, operation }) => [from, to].some((status) => work.get(status)?.operation === operation),
    rests: (status) => nodes.get(status)?.kind === 'stable',
  });
  return { model, shapes, lines, edges };
}

/** The toggles that have to be on for a status to be drawn. */
export function revealing({ nodes }: GraphModel, status: string | undefined, toggles: Toggles): Toggles {
  const node = nodes.find(({ id }) => id === status);
  if (!node) return toggles;
  const { openstack, failures } = toggles;
  return { ...toggles, openstack: openstack || isExtra(node), failures: failures || node.kind === 'failed' };
}

/** The toggles that have to be on for transitions to be drawn. */
export function revealingEdges(model: GraphModel, edges: readonly GraphEdge[], toggles: Toggles): Toggles {
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  const shown = ends.reduce((known, status) => revealing(model, status, known), toggles);
  const drawn = shownEdges(model, shownNodes(model, shown), shown);
  const missing = edges.filter((edge) => !drawn.includes(edge) && !isWithoutEffect(edge));
  return {
    openstack: shown.openstack || missing.some(isExtra),
    inferred: shown.inferred || missing.some(({ evidence }) => evidence === 'inferred'),
    failures: shown.failures || missing.some(({ outcome }) => outcome === 'failure'),
  };
}

/** The toggles that would change what is drawn. */
export function usefulToggles(model: GraphModel, toggles: Toggles): ReadonlySet<keyof Toggles> {
  const sizeOf = (tried: Toggles) => {
    const nodes = shownNodes(model, tried);
    return nodes.size + shownEdges(model, nodes, tried).length;
  };
  const names = ['openstack', 'inferred', 'failures'] as const;
  return new Set(names.filter((name) => sizeOf({ ...toggles, [name]: !toggles[name] }) !== sizeOf(toggles)));
}

function shownNodes(model: GraphModel, toggles: Toggles): ReadonlyMap<string, GraphNode> {
  const shown = model.nodes.filter(
    (node) => (toggles.openstack || !isExtra(node)) && (toggles.failures || node.kind !== 'failed'),
  );
  return new Map(shown.map((node) => [node.id, node]));
}

function shownEdges(model: GraphModel, nodes: ReadonlyMap<string, GraphNode>, toggles: Toggles): readonly GraphEdge[] {
  const possible = model.edges.filter(
    (edge) =>
      nodes.has(edge.from) &&
      nodes.has(edge.to) &&
      (toggles.inferred || edge.evidence !== 'inferred') &&
      (toggles.failures || edge.outcome !== 'failure') &&
      !isWithoutEffect(edge),
  );
  const core = new Set(possible.filter((edge) => toggles.openstack || !isExtra(edge)));
  const reached = new Set([...core].map((edge) => edge.to));
  // A documented status to which only OpenStack knows a way would hang in the air without that way.
  return possible.filter((edge) => core.has(edge) || (edge.outcome !== 'failure' && !reached.has(edge.to)));
}

/** A failure that leaves everything as it was is told among the facts, and no line of the picture. */
function isWithoutEffect({ from, to, outcome }: GraphEdge): boolean {
  return from === to && outcome === 'failure';
}

/** Whether only OpenStack's own documents and code know of it. */
export function isExtra({ origin }: Pick<GraphEdge, 'origin'>): boolean {
  return origin === 'cinder' || origin === 'nova';
}

function splitAbsent(edge: GraphEdge): GraphEdge {
  if (edge.from === absent) return { ...edge, from: startId };
  return edge.to === absent ? { ...edge, to: endId } : edge;
}

function shapesOf(node: GraphNode, edges: readonly GraphEdge[], work: GraphEdge | undefined): readonly Shape[] {
  const caption = work && shortTitle(work.title);
  if (node.kind !== 'absent') return [{ id: node.id, node, kind: node.kind, caption }];
  const shapes: readonly Shape[] = [
    { id: startId, node, kind: 'start', caption },
    { id: endId, node, kind: 'end', caption },
  ];
  return shapes.filter(({ id }) => edges.some((edge) => edge.from === id || edge.to === id));
}

/** A way into a transient status, when all of them belong to one operation. */
function workOf({ id, kind }: GraphNode, edges: readonly GraphEdge[]): GraphEdge | undefined {
  const into = edges.filter((edge) => edge.to === id && edge.from !== id);
  const [first] = into;
  return kind === 'transient' && into.every((edge) => edge.operation === first?.operation) ? first : undefined;
}
