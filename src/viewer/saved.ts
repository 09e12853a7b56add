import type { Camera } from './camera';
import { surfaceNamed } from './compare/surfaces';
import { columns, type Sort } from './table';
import { compareTask, facts, type RowRef, type Task, walkTask, wayTask } from './task';
import { defaultToggles, type Toggles } from './view-model';
import type { Step, Walk } from './walk';

/** What the webview keeps while it is hidden and over a reload. The extension reads `lifecycle` to restore the panel. */
export interface Saved {
  readonly lifecycle: string | undefined;
  readonly status: string | undefined;
  /** The status that the extension last asked for. It asks again when a hidden page comes back. */
  readonly asked: string | undefined;
  /** The only operation that the reader wants to see. */
  readonly operation: string | undefined;
  readonly task: Task;
  readonly form: 'graph' | 'table';
  readonly sort: Sort | undefined;
  readonly pinned: boolean;
  /** What the reader chose to see; undefined while that is left to the viewer. */
  readonly zoom: Camera | 'whole' | undefined;
  /** Whether the legend is open; undefined while that is left to the viewer. */
  readonly legend: boolean | undefined;
  readonly toggles: Toggles;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads what an earlier version of the viewer may have kept, and makes do with the defaults for all that is missing. */
export function readSaved(kept: unknown): Saved {
  const all = fields(kept);
  const { zoom, legend, pinned, form } = all;
  return {
    lifecycle: text(all['lifecycle']),
    status: text(all['status']),
    asked: text(all['asked']),
    operation: text(all['operation']),
    task: readTask(fields(all['task'])),
    form: form === 'table' ? form : 'graph',
    sort: readSort(fields(all['sort'])),
    pinned: pinned === true,
    zoom: zoom === 'whole' ? zoom : readCamera(fields(zoom)),
    legend: typeof legend === 'boolean' ? legend : undefined,
    toggles: readToggles(fields(all['toggles'])),
  };
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readTask(kept: Fields): Task {
  const { kind, from, to, walk } = kept;
  if (kind === 'compare') return readCompare(kept);
  if (kind === 'way') return wayTask(text(from), text(to));
  const read = kind === 'walk' && readWalk(fields(walk));
  return read ? { kind: 'walk', walk: read } : facts;
}

function readCompare({ left, right, row }: Fields): Task {
  const { lifecycle, surface } = fields(right);
  const [ours, theirs, other] = [surfaceNamed(left), surfaceNamed(surface), text(lifecycle)];
  if (!ours || !theirs || other === undefined) return facts;
  return { ...compareTask(ours, { lifecycle: other, surface: theirs }), row: readRow(fields(row)) };
}

function readRow({ side, name }: Fields): RowRef | undefined {
  return (side === 'left' || side === 'right') && typeof name === 'string' ? { side, name } : undefined;
}

function readWalk({ start, steps, taken }: Fields): Walk | undefined {
  if (typeof start !== 'string' || typeof taken !== 'number' || !Array.isArray(steps)) return undefined;
  const read = steps.map((step) => readStep(fields(step)));
  return read.includes(undefined)
    ? walkTask(start).walk
    : { start, taken, steps: read.filter((step) => step !== undefined) };
}

function readStep({ from, to, operation, outcome }: Fields): Step | undefined {
  if (typeof from !== 'string' || typeof to !== 'string' || typeof operation !== 'string') return undefined;
  const known = outcome === 'start' || outcome === 'success' || outcome === 'failure';
  return known ? { from, to, operation, outcome } : undefined;
}

function readSort({ column: kept, descending }: Fields): Sort | undefined {
  const column = columns.find((each) => each === kept);
  return column && { column, descending: descending === true };
}

function readCamera({ x, y, scale }: Fields): Camera | undefined {
  return typeof x === 'number' && typeof y === 'number' && typeof scale === 'number' ? { x, y, scale } : undefined;
}

function readToggles(kept: Fields): Toggles {
  const read = (name: keyof Toggles) => {
    const value = kept[name];
    return typeof value === 'boolean' ? value : defaultToggles[name];
  };
  return { openstack: read('openstack'), inferred: read('inferred'), failures: read('failures') };
}
