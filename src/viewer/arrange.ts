import { layOut, type Layout } from './layout';
import { type Form, type Plan, planOf, type Size } from './plan';
import { layoutKey, type PackedLayout, unpack } from './shipped';
import type { View } from './view-model';

/** A view with everything in its place. */
export interface Arrangement {
  readonly view: View;
  readonly plan: Plan;
  readonly layout: Layout;
}

export const forms: readonly Form[] = ['down', 'narrow', 'right'];

/** Lays a view out in the form in which it can be shown largest. `shipped` holds what the build has laid out. */
export function arrange(view: View, room: Size, shipped: Readonly<Record<string, PackedLayout>>): Arrangement {
  const arrangements = forms.map((form) => {
    const plan = planOf(view, form);
    const packed = shipped[layoutKey(plan, form)];
    return { view, plan, layout: packed ? unpack(packed, plan) : layOut(plan, form) };
  });
  return arrangements.reduce((best, other) =>
    fitScale(other.layout, room) > fitScale(best.layout, room) ? other : best,
  );
}

/** The scale at which a picture just fits. */
export function fitScale(picture: Size, room: Size): number {
  return Math.min(room.width / Math.max(1, picture.width), room.height / Math.max(1, picture.height));
}
