import { loadCatalog } from '../../../src/catalog/bundled';
import type { GraphEdge, GraphModel, GraphNode } from '../../../src/features/types';
import { graphOf } from '../../../src/features/graph';

/** The graph of every shipped lifecycle. */
export function shippedModels(): readonly GraphModel[] {
  const catalog = loadCatalog();
  return catalog.lifecycles.map((lifecycle) => graphOf(lifecycle, catalog));
}

/** The graph of one shipped lifecycle. */
export function shippedModel(id: string): GraphModel {
  const model = shippedModels().find((each) => each.id === id);
  if (!model) throw new Error(`There is no ${id}`);
  return model;
}

/** For those who want everything laid out on the spot. */
export const noneShipped = (): undefined => undefined;

/**
 * A made-up graph: statuses as `name:kind`, edges as `from -operation-> to`, with `+` for a start, `!` for a failure and `?`
 * for an inferred one.
 */
export function modelOf(statuses: string, edges: readonly string[], changes: Partial<GraphModel> = {}): GraphModel {
  return {
    id: 'made.up',
    title: 'Made-up thing',
    service: 'Test',
    summary: 'A thing.',
    catalogVersion: '0.0.0',
    nodes: statuses.split(' ').map(nodeOf),
    edges: edges.map(edgeOf),
    operations: [],
    labels: [],
    ...changes,
  };
}

function nodeOf(text: string): GraphNode {
  const [id = '', kind, origin] = text.split(':');
  if (kind !== 'transient' && kind !== 'stable' && kind !== 'failed' && kind !== 'gone' && kind !== 'absent')
    throw new Error(`Not a kind: ${text}`);
  return {
    id,
    kind,
    console: [],
    meaning: `Means ${id}.`,
    notes: [],
    contradictions: [],
    origin: origin === 'cinder' ? 'cinder' : undefined,
    sources: [],
  };
}

function edgeOf(text: string): GraphEdge {
  const [, from = '', operation = '', marks = '', to = ''] = /^(\S+) -([^>+!?]+)([+!?]*)-> (\S+)$/u.exec(text) ?? [];
  return {
    from,
    to,
    operation,
    title: operation,
    outcome: marks.includes('!') ? 'failure' : marks.includes('+') ? 'start' : 'success',
    evidence: marks.includes('?') ? 'inferred' : 'documented',
    condition: undefined,
    origin: undefined,
    sources: [],
  };
}
