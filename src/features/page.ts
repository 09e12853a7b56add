import { operationSummary } from '../catalog/graph';
import type { Catalog } from '../catalog/catalog';
import type { Lifecycle, Operation } from '../catalog/types';
import { describeLifecycle } from './describe';
import { graphOf } from './graph';
import { code } from './markdown';
import { mermaidOf } from './mermaid';

/** A lifecycle as a Markdown page that stands alone: statuses, graph, operations, sources and the catalog's version. */
export function pageOf(lifecycle: Lifecycle, catalog: Catalog): string {
  const { operations, sources } = lifecycle;
  const graph = ['```mermaid', mermaidOf(graphOf(lifecycle, catalog)).trimEnd(), '```'].join('\n');
  const table = ['| operation | from | on the way | ends in | fails into |', '| --- | --- | --- | --- | --- |'];
  return [
    describeLifecycle(lifecycle),
    ...(operations.length > 0
      ? ['## Graph', graph, '## Operations', [...table, ...operations.map(row)].join('\n')]
      : []),
    '## Sources',
    Object.values(sources)
      .map((source) => `- ${source}`)
      .join('\n'),
    `Made by Lifecycle Lens from catalog ${catalog.version}, checked on ${catalog.checked}.`,
    '',
  ].join('\n\n');
}

function row(operation: Operation): string {
  const { from, via, to, failure } = operationSummary(operation);
  const lists = [from, via, to, failure].map((ids) => ids.map(code).join(', '));
  return `| ${[operation.title, ...lists].join(' | ')} |`;
}
