import type { Layout, Point } from './layout';
import type { Form, Plan } from './plan';

/** A layout as whole numbers in the order of its plan: short enough to ship many. */
export interface PackedLayout {
  readonly size: readonly [number, number];
  /** x and y of each box. */
  readonly boxes: readonly number[];
  /** x and y of each point of each link. */
  readonly routes: readonly (readonly number[])[];
  /** x and y of each link's label; empty where it has none. */
  readonly labels: readonly (readonly number[])[];
}

/** Names a layout by all that it was made from, so that a plan of other sizes or edges finds none. */
export function layoutKey(plan: Plan, form: Form): string {
  return `${form}-${hash(JSON.stringify(plan))}`;
}

/** Layouts from the text that the build wrote. */
export function readLayouts(text: string): Readonly<Record<string, PackedLayout>> {
  return JSON.parse(text) as Readonly<Record<string, PackedLayout>>;
}

export function pack(layout: Layout, plan: Plan): PackedLayout {
  const routes = plan.links.map(({ id }) => layout.routes.get(id));
  return {
    size: [Math.ceil(layout.width), Math.ceil(layout.height)],
    boxes: plan.boxes.flatMap(({ id }) => flat(layout.boxes.get(id))),
    routes: routes.map((route) => (route?.points ?? []).flatMap(flat)),
    labels: routes.map((route) => flat(route?.label)),
  };
}

export function unpack(packed: PackedLayout, plan: Plan): Layout {
  const corners = pairs(packed.boxes);
  const boxes = plan.boxes.flatMap(({ id }, index) => {
    const corner = corners[index];
    return corner ? [[id, corner] as const] : [];
  });
  const routes = plan.links.map(({ id }, index) => {
    const points = pairs(packed.routes[index] ?? []);
    return [id, { points, label: pairs(packed.labels[index] ?? [])[0] }] as const;
  });
  const [width, height] = packed.size;
  return { width, height, boxes: new Map(boxes), routes: new Map(routes) };
}

function flat(point: Point | undefined): readonly number[] {
  return point ? [Math.round(point.x * 2) / 2, Math.round(point.y * 2) / 2] : [];
}

function pairs(numbers: readonly number[]): readonly Point[] {
  return numbers.flatMap((x, index) => {
    const y = numbers[index + 1];
    return index % 2 === 0 && y !== undefined ? [{ x, y }] : [];
  });
}

/** Two runs of FNV-1a, 64 bits together: enough to tell a few hundred plans apart. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed).toString(36)).join('');
}

function fnv(text: string, seed: number): number {
  let sum = seed;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
