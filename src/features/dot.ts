import type { GraphEdge, GraphModel, GraphNode } from './types';

/** The graph in Graphviz' own language. Kinds differ in shape, outcomes and evidence in the line. */
export function dotOf(model: GraphModel): string {
  return [
    `// ${model.title} (${model.id}), catalog ${model.catalogVersion}`,
    `digraph ${quoted(model.id)} {`,
    `  graph [label=${quoted(model.title)}, labelloc=t, rankdir=TB, fontname="sans-serif"]`,
    '  node [fontname="monospace"]',
    '  edge [fontname="sans-serif", fontsize=10]',
    ...model.nodes.map((node) => `  ${quoted(node.id)} [${looks[node.kind]}, tooltip=${quoted(node.meaning)}]`),
    ...model.edges.map((edge) => `  ${quoted(edge.from)} -> ${quoted(edge.to)} [${lineOf(edge)}]`),
    '}',
    '',
  ].join('\n');
}

const looks: Readonly<Record<GraphNode['kind'], string>> = {
  stable: 'shape=box, penwidth=2',
  transient: 'shape=box, style=rounded',
  failed: 'shape=octagon, color="#b3261e"',
  gone: 'shape=box, peripheries=2, color="#616161"',
  absent: 'shape=point',
};

function lineOf({ title, outcome, evidence, condition }: GraphEdge): string {
  const label = `${title}${outcome === 'failure' ? ' fails' : ''}${condition === undefined ? '' : `\n(${condition})`}`;
  const colour = outcome === 'failure' ? ', color="#b3261e"' : '';
  return `label=${quoted(label)}${colour}${evidence === 'inferred' ? ', style=dashed' : ''}`;
}

/** A quoted word of the language: only quotes and backslashes mean something there. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
