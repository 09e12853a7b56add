import { areasOf } from '../areas';
import type { Arrangement } from '../arrangement';
import { h, type VNode } from '../vnode';
import type { Comparison, Mark } from './compare';
import { rowOfStatus } from './rows';
import { markWords, signs } from './words';

/** The sign of its row at the corner of every status that a comparison speaks of. */
export function drawSigns(comparison: Comparison, { view, plan, layout }: Arrangement): readonly VNode[] {
  const areas = areasOf(plan, layout);
  return view.shapes.flatMap(({ id, node }) => {
    const [area, row] = [areas.get(id), rowOfStatus(comparison, node.id)];
    return area && row ? [drawSign(area.x + area.width - 4, area.y, row.mark, comparison)] : [];
  });
}

function drawSign(x: number, y: number, mark: Mark, comparison: Comparison): VNode {
  return h(
    'g',
    { class: `badge sign is-${mark}`, transform: `translate(${x} ${y})` },
    h('title', {}, markWords(mark, comparison)),
    h('rect', { x: -8, y: -8, width: 16, height: 16, rx: 8 }),
    h('text', { x: 0, y: 4.2 }, signs[mark]),
  );
}
