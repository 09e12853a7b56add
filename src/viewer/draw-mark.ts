import { absent } from '../catalog/types';
import type { Arrangement } from './arrangement';
import { captionWidth } from './text';
import { h, type VNode } from './vnode';

/** Says in words, above its shapes, which status is the one under the cursor in the editor. */
export function drawMark(marked: string | undefined, { view, plan, layout }: Arrangement): readonly VNode[] {
  return view.shapes.flatMap(({ id, node }) => {
    const box = plan.boxes.find((each) => each.id === id);
    const corner = layout.boxes.get(id);
    return node.id === marked && box && corner ? [drawTag(marked, corner.x + box.width / 2, corner.y - 6)] : [];
  });
}

/** Before creation and after deletion there is nothing that code could name. */
export function markWords(status: string): string {
  return status === absent ? 'here' : 'in your code';
}

function drawTag(status: string, x: number, y: number): VNode {
  const words = markWords(status);
  const width = captionWidth([words]) + 18;
  return h(
    'g',
    { class: 'tag', 'data-marks': status, transform: `translate(${x} ${y})` },
    h('rect', { x: -width / 2, y: -8, width, height: 15, rx: 7 }),
    h('text', { x: 0, y: 3.5 }, words),
  );
}
