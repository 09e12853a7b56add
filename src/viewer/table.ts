import type { GraphEdge, GraphNode } from '../features/types';
import { phasesOf } from './phases';
import type { View } from './view-model';
import { statusName } from './words';

/** A status as a row of the table: all that the picture tells of it. */
export interface Row {
  readonly node: GraphNode;
  readonly waysIn: readonly GraphEdge[];
  readonly waysOut: readonly GraphEdge[];
  /** Titles of the operations that may begin in it, but for those that its ways out tell. */
  readonly others: readonly string[];
}

export const columns = ['status', 'kind', 'console', 'in', 'out', 'others'] as const;
export type Column = (typeof columns)[number];

/** Undefined stands for the order of the life. */
export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** The rows of what is drawn: the statuses in the order of the life, or sorted. With an operation only those it touches. */
export function rowsOf(view: View, sort: Sort | undefined, operation: string | undefined): readonly Row[] {
  const phases = phasesOf(view);
  const inOrder = [...view.shapes].sort((a, b) => (phases.get(a.id) ?? 0) - (phases.get(b.id) ?? 0));
  const nodes = [...new Set(inOrder.map(({ node }) => node))];
  const rows = nodes
    .map((node) => rowOf(view, node))
    .filter((row) => operation === undefined || touches(row, operation));
  if (!sort) return rows;
  const sorted = [...rows].sort((a, b) => compare(keyOf(a, sort.column), keyOf(b, sort.column)));
  return sort.descending ? sorted.reverse() : sorted;
}

/** Sorting by a column again turns the order round, and then back to that of the life. */
export function nextSort(sort: Sort | undefined, column: Column): Sort | undefined {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

function rowOf({ model, edges }: View, node: GraphNode): Row {
  const waysOut = edges.filter(({ from }) => from === node.id);
  const others = model.operations.filter(
    ({ id, allowedIn }) => allowedIn.includes(node.id) && !waysOut.some(({ operation }) => operation === id),
  );
  return {
    node,
    waysIn: edges.filter(({ to }) => to === node.id),
    waysOut,
    others: others.map(({ title }) => title),
  };
}

function touches({ waysIn, waysOut }: Row, wanted: string): boolean {
  return [...waysIn, ...waysOut].some(({ operation }) => operation === wanted);
}

function keyOf({ node, waysIn, waysOut, others }: Row, column: Column): string | number {
  switch (column) {
    case 'status':
      return statusName(node.id).toLowerCase();
    case 'kind':
      return node.kind;
    case 'console':
      return node.console.join();
    case 'in':
      return waysIn.length;
    case 'out':
      return waysOut.length;
    case 'others':
      return others.length;
  }
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
