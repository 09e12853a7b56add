import { keptByObject } from '../catalog/kept';
import type { Layout, Point } from './layout';
import type { Form, Plan, Size } from './plan';

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

/** Answers the layout of a key that the build has made; nothing for any other. */
export type ShippedLayouts = (key: string) => PackedLayout | undefined;

/**
 * Names a layout by all that it was made from, so that a plan of other sizes or edges finds none. `down` is the plan for the
 * form that leads down: those of the other forms follow from it.
 */
export function layoutKey(down: Plan, form: Form): string {
  return `${form}-${hashOf(down)}`;
}

/** All layouts from the text that the build wrote. */
export function readLayouts(text: string): ShippedLayouts {
  const table = JSON.parse(text) as Readonly<Record<string, PackedLayout>>;
  return (key) => table[key];
}

/** Layouts of which each is a text of its own, so that only those are read that are asked for. */
export function readOnDemand(texts: Readonly<Record<string, string>>): ShippedLayouts {
  return (key) => {
    const text = texts[key];
    return text === undefined ? undefined : (JSON.parse(text) as PackedLayout);
  };
}

export function sizeOf({ size: [width, height] }: PackedLayout): Size {
  return { width, height };
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
  const points: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 });
  return points;
}

/** Two runs of FNV-1a, 64 bits together: enough to tell a few hundred plans apart. */
const hashOf = keptByObject((plan: Plan): string => {
  const text = JSON.stringify(plan);
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
});
