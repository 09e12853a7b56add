import type { Layout, Point } from './layout';
import type { Plan, Size } from './plan';

/** A part of the picture, by its top left corner. */
export interface Area extends Point, Size {}

/** Where every shape stands. Joints are no shapes. */
export function areasOf({ boxes }: Plan, layout: Layout): ReadonlyMap<string, Area> {
  const areas = boxes.flatMap(({ id, role, width, height }) => {
    const corner = role === 'joint' ? undefined : layout.boxes.get(id);
    return corner ? [[id, { ...corner, width, height }] as const] : [];
  });
  return new Map(areas);
}

/** The smallest area that holds all of the given ones; undefined for none. */
export function areaAround(areas: readonly Area[]): Area | undefined {
  if (areas.length === 0) return undefined;
  const [x, y] = [Math.min(...areas.map((area) => area.x)), Math.min(...areas.map((area) => area.y))];
  const right = Math.max(...areas.map((area) => area.x + area.width));
  const bottom = Math.max(...areas.map((area) => area.y + area.height));
  return { x, y, width: right - x, height: bottom - y };
}

export function centreOf({ x, y, width, height }: Area): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
