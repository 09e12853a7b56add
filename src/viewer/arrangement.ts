import type { Layout } from './layout';
import { type Form, type Plan, planOf, type Size } from './plan';
import { layoutKey, type ShippedLayouts, sizeOf, unpack } from './shipped';
import type { View } from './view-model';

/** A view with everything in its place. */
export interface Arrangement {
  readonly view: View;
  readonly plan: Plan;
  readonly layout: Layout;
}

/** Where things stand: what the build has laid out, and what lays out the rest. */
export interface Layouts {
  readonly shipped: ShippedLayouts;
  readonly layOut: (plan: Plan, form: Form) => Layout;
}

const large = 60;

export const forms: readonly Form[] = ['down', 'narrow', 'right'];

/** Lays a view out in the form in which it can be shown largest. */
export function arrangeWith(layouts: Layouts, view: View, room: Size): Arrangement {
  const down = planOf(view, 'down');
  return (
    shippedArrangement(layouts.shipped, { view, down, room }) ??
    largest(
      forms.filter((form) => isWorthIt(form, view)).map((form) => arrangementIn(form, { view, down }, layouts.layOut)),
      ({ layout }) => layout,
      room,
    )
  );
}

interface Planned {
  readonly view: View;
  /** The plan for the form that leads down, from which those of the other forms follow. */
  readonly down: Plan;
}

/** What the build has laid out, unpacked only in the form that is chosen; nothing for what it does not know. */
function shippedArrangement(
  shipped: ShippedLayouts,
  { view, down, room }: Planned & { readonly room: Size },
): Arrangement | undefined {
  const packed = forms.flatMap((form) => {
    const layout = shipped(layoutKey(down, form));
    return layout ? [{ form, layout }] : [];
  });
  if (packed.length === 0) return undefined;
  const { form, layout } = largest(packed, (each) => sizeOf(each.layout), room);
  const plan = planIn(form, { view, down });
  return { view, plan, layout: unpack(layout, plan) };
}

function arrangementIn(form: Form, planned: Planned, layOut: Layouts['layOut']): Arrangement {
  const plan = planIn(form, planned);
  return { view: planned.view, plan, layout: layOut(plan, form) };
}

function planIn(form: Form, { view, down }: Planned): Plan {
  return form === 'right' ? planOf(view, form) : down;
}

/** Whichever can be shown largest; the first where several can. */
function largest<Item>(items: readonly Item[], sizeIn: (item: Item) => Size, room: Size): Item {
  return items.reduce((best, other) => (fitScale(sizeIn(other), room) > fitScale(sizeIn(best), room) ? other : best));
}

/** On the spot, narrow would be the same as down, and a large lifecycle fits no panel in any form: one of them has to do. */
function isWorthIt(form: Form, { shapes }: View): boolean {
  return form === 'down' || (form === 'right' && shapes.length <= large);
}

/** The scale at which a picture just fits. */
export function fitScale(picture: Size, room: Size): number {
  return Math.min(room.width / Math.max(1, picture.width), room.height / Math.max(1, picture.height));
}
