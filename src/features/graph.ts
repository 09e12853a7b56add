import { operationSummary, transitionsOf } from '../catalog/graph';
import type { Catalog } from '../catalog/catalog';
import { absent, type Lifecycle, type Operation } from '../catalog/types';
import { consoleNames } from './facts';
import type { GraphEdge, GraphLabel, GraphModel, GraphNode, GraphOperation } from './types';

/** A lifecycle as plain data for the viewer, Mermaid and JSON, with its sources written out. */
export function graphOf(lifecycle: Lifecycle, catalog: Catalog): GraphModel {
  const edges = edgesOf(lifecycle);
  return {
    id: lifecycle.id,
    title: lifecycle.title,
    service: lifecycle.service,
    summary: lifecycle.summary,
    catalogVersion: catalog.version,
    nodes: nodesOf(lifecycle, edges),
    edges,
    operations: lifecycle.operations.map(graphOperationOf),
    labels: (lifecycle.labels ?? []).map((label): GraphLabel => ({
      label: label.label,
      attribute: label.attribute,
      kind: label.kind,
      meaning: label.meaning,
      answers: label.answers.map(({ status, when, certainty }) => ({ status, when, certainty })),
    })),
  };
}

function graphOperationOf(operation: Operation): GraphOperation {
  const { id, title, notes = [] } = operation;
  return { id, title, allowedIn: operationSummary(operation).from, notes };
}

function edgesOf(lifecycle: Lifecycle): readonly GraphEdge[] {
  return transitionsOf(lifecycle).map((step) => ({
    from: step.from,
    to: step.to,
    operation: step.operation.id,
    title: step.operation.title,
    outcome: step.outcome,
    evidence: step.evidence,
    condition: step.condition,
    origin: step.origin,
    sources: sourcesOf(step.sources, lifecycle),
  }));
}

function nodesOf(lifecycle: Lifecycle, edges: readonly GraphEdge[]): readonly GraphNode[] {
  const nodes = lifecycle.statuses.map((status): GraphNode => ({
    id: status.id,
    kind: status.kind,
    console: consoleNames(lifecycle, status),
    meaning: status.meaning,
    notes: status.notes ?? [],
    contradictions: status.contradictions ?? [],
    origin: status.origin,
    sources: sourcesOf(status.sources, lifecycle),
  }));
  return edges.some((edge) => edge.from === absent || edge.to === absent) ? [absentNode, ...nodes] : nodes;
}

const absentNode: GraphNode = {
  id: absent,
  kind: 'absent',
  console: [],
  meaning: 'There is no resource: it has not been made yet, or a query answers 404.',
  notes: [],
  contradictions: [],
  origin: undefined,
  sources: [],
};

function sourcesOf(keys: readonly string[], lifecycle: Lifecycle): readonly string[] {
  return keys.map((key) => lifecycle.sources[key] ?? key);
}
