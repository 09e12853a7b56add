import { type Arrangement, arrangeWith } from './arrangement';
import { layOut } from './layout';
import type { Size } from './plan';
import type { ShippedLayouts } from './shipped';
import type { View } from './view-model';

/**
 * Lays a view out in the form in which it can be shown largest, on the spot where `shipped` has nothing for it. It stands
 * alone so that the command line, which draws only what is shipped, does not carry the library that lays out.
 */
export function arrange(view: View, room: Size, shipped: ShippedLayouts): Arrangement {
  return arrangeWith({ shipped, layOut }, view, room);
}
