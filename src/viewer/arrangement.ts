import type { Layout } from './layout';
import { type Form, type Plan, planOf, type Size } from './plan';
import { layoutKey, type PackedLayout, unpack } from './shipped';
import type { View } from './view-model';

/** A view with everything in its place. */
export interface Arrangement {
  readonly view: View;
  readonly plan: Plan;
  readonly layout: Layout;
}

/** Where things stand: what the build has laid out, and what lays out the rest. */
export interface Layouts {
  readonly shipped: Readonly<Record<string, PackedLayout>>;
  readonly layOut: (plan: Plan, form: Form) => Layout;
}

const large = 60;

export const forms: readonly Form[] = ['down', 'narrow', 'right'];

/** Lays a view out in the form in which it can be shown largest. */
export function arrangeWith(layouts: Layouts, view: View, room: Size): Arrangement {
  const arrangements = forms.flatMap((form) => arrangementIn(form, view, layouts));
  return arrangements.reduce((best, other) =>
    fitScale(other.layout, room) > fitScale(best.layout, room) ? other : best,
  );
}

function arrangementIn(form: Form, view: View, { shipped, layOut }: Layouts): readonly Arrangement[] {
  const plan = planOf(view, form);
  const packed = shipped[layoutKey(plan, form)];
  if (packed) return [{ view, plan, layout: unpack(packed, plan) }];
  return isWorthIt(form, view) ? [{ view, plan, layout: layOut(plan, form) }] : [];
}

/** On the spot, narrow would be the same as down, and a large lifecycle fits no panel in any form: one of them has to do. */
function isWorthIt(form: Form, { shapes }: View): boolean {
  return form === 'down' || (form === 'right' && shapes.length <= large);
}

/** The scale at which a picture just fits. */
export function fitScale(picture: Size, room: Size): number {
  return Math.min(room.width / Math.max(1, picture.width), room.height / Math.max(1, picture.height));
}
