import type { GraphEdge, GraphModel } from './types';

/** The graph as a Mermaid state diagram; edges of one pair are joined, failures and conclusions are named. */
export function mermaidOf(model: GraphModel): string {
  const aliases = new Map(model.nodes.map((node, index) => [node.id, node.kind === 'absent' ? '[*]' : `s${index}`]));
  const name = (id: string): string => aliases.get(id) ?? id;
  const shown = model.nodes.filter((node) => node.kind !== 'absent');
  return [
    `%% ${model.title} (${model.id}), catalog ${model.catalogVersion}`,
    'stateDiagram-v2',
    ...shown.map((node) => `  state ${JSON.stringify(node.id)} as ${name(node.id)}`),
    ...[...byEnds(model.edges).values()].map(
      ({ from, to, texts }) => `  ${name(from)} --> ${name(to)}: ${[...texts].join(', ')}`,
    ),
    ...['transient', 'stable', 'failed', 'gone'].map((kind) => `  classDef ${kind} ${mermaidStyles[kind] ?? ''}`),
    ...shown.map((node) => `  class ${name(node.id)} ${node.kind}`),
    '',
  ].join('\n');
}

const mermaidStyles: Readonly<Record<string, string>> = {
  transient: 'stroke-dasharray: 4 3',
  stable: 'stroke-width: 2px',
  failed: 'stroke: #c0392b, stroke-width: 2px',
  gone: 'opacity: 0.6',
};

function byEnds(edges: readonly GraphEdge[]): ReadonlyMap<string, { from: string; to: string; texts: Set<string> }> {
  const joined = new Map<string, { from: string; to: string; texts: Set<string> }>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.from, edge.to]);
    const entry = joined.get(key) ?? { from: edge.from, to: edge.to, texts: new Set<string>() };
    entry.texts.add(textOf(edge));
    joined.set(key, entry);
  }
  return joined;
}

function textOf(edge: GraphEdge): string {
  const failed = edge.outcome === 'failure' ? ' fails' : '';
  return `${edge.operation}${failed}${edge.evidence === 'inferred' ? ' (inferred)' : ''}`;
}
