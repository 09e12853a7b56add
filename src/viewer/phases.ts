import { keptByObject } from '../catalog/kept';
import { type Shape, startId, type View } from './view-model';

type Neighbours = ReadonlyMap<string, readonly string[]>;

interface Lives {
  readonly view: View;
  /** The statuses at the other ends of a status' lines, failed ones left out. */
  readonly near: Neighbours;
  /** What a status leads to without a failure. */
  readonly next: Neighbours;
  /** How early a status is reached from creation. */
  readonly reached: ReadonlyMap<string, number>;
  readonly phases: Map<string, number>;
}

const step = 100;
const ending = 8e5;
const kinds = { start: 0, stable: 1, transient: 2, absent: 2, gone: 2, end: 2, failed: 3 } as const;

/**
 * Where each shape stands in the life, as a number that grows from creation to deletion. Lifecycles are full of cycles, and
 * a layered layout that has to guess which way is onward guesses badly; the kinds of statuses know better. Resting statuses
 * come in the order in which they are reached, work between two of them stands between, work that begins and ends at the
 * same one is spread evenly before and after it, a failure follows its cause, and what ends the life comes last.
 */
export const phasesOf = keptByObject((view: View): ReadonlyMap<string, number> => {
  const next = nextOf(view);
  const lives: Lives = { view, near: neighboursOf(view), next, reached: reachOrder(view, next), phases: new Map() };
  const at = ({ id }: Shape) => lives.reached.get(id) ?? 0;
  const inOrder = [...view.shapes].sort((a, b) => kinds[a.kind] - kinds[b.kind] || at(a) - at(b));
  for (const shape of inOrder) lives.phases.set(shape.id, phaseOf(shape, lives));
  return lives.phases;
});

/** Failures stand beside their causes and pull on nothing. */
function neighboursOf({ shapes, lines }: View): Neighbours {
  const failed = new Set(shapes.flatMap(({ id, kind }) => (kind === 'failed' ? [id] : [])));
  const others = (id: string) =>
    lines
      .flatMap(({ from, to }) => (from === to ? [] : from === id ? [to] : to === id ? [from] : []))
      .filter((other) => !failed.has(other));
  return new Map(shapes.map(({ id }) => [id, others(id)]));
}

function nextOf({ shapes, lines }: View): Neighbours {
  const next = new Map(shapes.map(({ id }): [string, string[]] => [id, []]));
  for (const { from, to, forth, back } of lines) {
    if (!forth.failure) next.get(from)?.push(to);
    if (back && !back.failure && from !== to) next.get(to)?.push(from);
  }
  return next;
}

/** Breadth first from creation, successes before failures. */
function reachOrder({ shapes }: View, next: Neighbours): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const visit = (queue: string[]) => {
    for (const id of queue) {
      if (order.has(id)) continue;
      order.set(id, order.size);
      queue.push(...(next.get(id) ?? []));
    }
  };
  visit([startId]);
  visit(shapes.map(({ id }) => id));
  return order;
}

function phaseOf(shape: Shape, lives: Lives): number {
  switch (shape.kind) {
    case 'start':
      return 0;
    case 'end':
      return ending * 3;
    case 'gone':
    case 'absent':
      return ending * 2;
    case 'stable':
      return restPhase(shape.id, lives);
    case 'failed':
      return 1 + Math.max(0, ...causesOf(shape.id, lives));
    case 'transient':
      return workPhase(shape.id, lives);
  }
}

function causesOf(id: string, { view, phases }: Lives): readonly number[] {
  const before = view.lines.flatMap(({ from, to, forth, back }) => {
    if (to === id && forth.failure) return [from];
    return from === id && back?.failure ? [to] : [];
  });
  return before.map((cause) => phases.get(cause) ?? 0);
}

function restPhase(id: string, lives: Lives): number {
  const [only, ...others] = lives.near.get(id) ?? [];
  const hub = only !== undefined && others.length === 0 ? lives.phases.get(only) : undefined;
  return hub !== undefined && hub > 0 ? besidePhase(id, hub, lives) : lives.phases.size * step;
}

function workPhase(id: string, lives: Lives): number {
  const { near, next, phases, view, reached } = lives;
  const order = (reached.get(id) ?? 0) / view.shapes.length;
  const onward = next.get(id) ?? [];
  if (onward.length > 0 && onward.every((other) => isEnd(other, view))) return ending + order;
  const around = near.get(id) ?? [];
  const hubs = around.flatMap((other) => phases.get(other) ?? []);
  const [only] = hubs;
  if (around.length === 1 && only !== undefined && only > 0) return besidePhase(id, only, lives);
  const after = Math.max(0, ...around.filter((other) => isWork(other, view)).map((other) => phases.get(other) ?? 0));
  return Math.max(after + 1, (hubs.length > 0 ? Math.min(...hubs) : step) + 10) + order;
}

function isWork(id: string, { shapes }: View): boolean {
  return shapes.some((shape) => shape.id === id && shape.kind === 'transient');
}

function isEnd(id: string, { shapes }: View): boolean {
  return shapes.some((shape) => shape.id === id && (shape.kind === 'end' || shape.kind === 'gone'));
}

/** Before or after the only status it touches, wherever fewer others stand. */
function besidePhase(id: string, hub: number, { near, phases, reached, view }: Lives): number {
  const order = (reached.get(id) ?? 0) / view.shapes.length;
  const [hubId = ''] = near.get(id) ?? [];
  const placed = (near.get(hubId) ?? []).flatMap((other) => phases.get(other) ?? []);
  const before = placed.filter((other) => other < hub).length;
  return hub + order + (before * 2 < (near.get(hubId) ?? []).length ? -10 : 10);
}
