import { columns, nextSort } from '../table';
import { facts } from '../task';
import { hasLegend, paintLegend } from './legend';
import type { Viewer } from './viewer';

/** Shows the transitions of one operation, or of all. */
export function narrow(viewer: Viewer, operation: string | undefined): void {
  viewer.change({ operation, status: undefined, task: facts });
}

/** Turns from the picture to the table and back. */
export function table(viewer: Viewer): void {
  viewer.change({ form: viewer.state.form === 'table' ? 'graph' : 'table' });
}

export function sort(viewer: Viewer, of: string): void {
  const column = columns.find((each) => each === of);
  if (column) viewer.change({ sort: nextSort(viewer.state.sort, column) });
}

export function pin(viewer: Viewer): void {
  const pinned = !viewer.state.pinned;
  viewer.change({ pinned });
  viewer.tell({ type: 'pin', pinned });
}

/** Opens or closes the legend. */
export function unfold(viewer: Viewer): void {
  viewer.change({ legend: !hasLegend(viewer.state) });
  paintLegend(viewer.root, viewer.state);
}
