import type { GraphModel } from '../../features/types';
import type { CompareTask, RowRef } from '../task';
import type { Comparison, Row } from './compare';
import { type Entry, statusesBehind } from './side';

/** How a row is asked for. */
export function refOf({ left, right }: Row): RowRef {
  return left ? { side: 'left', name: left.name } : { side: 'right', name: right[0]?.entry.name ?? '' };
}

export function isRow(row: Row, asked: RowRef | undefined): boolean {
  const { side, name } = refOf(row);
  return side === asked?.side && name === asked.name;
}

/** The statuses of the lifecycle that is shown that the chosen row speaks of. */
export function statusesOfRow(model: GraphModel, { left, right, row }: CompareTask): ReadonlySet<string> {
  if (row?.side === 'left') return statusesBehind(model, left, row.name);
  const isShown = right.lifecycle === model.id;
  return row && isShown ? statusesBehind(model, right.surface, row.name) : new Set();
}

/** The first row that speaks of a status of the lifecycle that is shown, on its left side or else on its right one. */
export function rowOfStatus({ left, right, rows }: Comparison, status: string): Row | undefined {
  const speaks = (word: Entry | undefined) => word?.answers.some((answer) => answer.status === status) ?? false;
  const isShown = right.lifecycle === left.lifecycle;
  return (
    rows.find((row) => speaks(row.left)) ?? rows.find((row) => isShown && row.right.some(({ entry }) => speaks(entry)))
  );
}
