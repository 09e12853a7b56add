import type { Arrangement } from './arrangement';
import { pointsOf } from './draw-line';
import type { Badge } from './overlay';
import type { Point } from './layout';
import { cut, lengthOf } from './path';
import { captionWidth } from './text';
import { h, type VNode } from './vnode';

/** Where on its line a badge sits: past the middle, which belongs to the label, and before the head. */
const place = 0.7;
/** Lines from this length on bear a badge. */
const roomy = 44;
const aside = 13;

/** The words of an overlay on their lines. A badge of a line that is not drawn is left out. */
export function drawBadges(badges: readonly Badge[], arrangement: Arrangement): readonly VNode[] {
  return badges.flatMap((badge) => drawBadge(badge, arrangement));
}

function drawBadge({ line: id, to, text }: Badge, { view, plan, layout }: Arrangement): readonly VNode[] {
  const line = view.lines.find((each) => each.id === id);
  if (!line) return [];
  const points = pointsOf(line, plan, layout);
  const at = placeOn(line.to === to ? points : [...points].reverse());
  if (!at) return [];
  const width = Math.max(15, captionWidth([text]) + 8);
  return [
    h(
      'g',
      { class: 'badge', transform: `translate(${at.x} ${at.y})` },
      h('rect', { x: -width / 2, y: -7.5, width, height: 15, rx: 7.5 }),
      h('text', { x: 0, y: 4 }, text),
    ),
  ];
}

/** On the line where that has room for more than its head, and beside it otherwise. */
function placeOn(points: readonly Point[]): Point | undefined {
  const [before, behind] = cut(points, place);
  const [at, next] = behind;
  if (!at || lengthOf(points) >= roomy) return at;
  const isUpright = next !== undefined && Math.abs(next.y - at.y) > Math.abs(next.x - at.x);
  const middle = cut(before, 0.5)[1][0] ?? at;
  return isUpright ? { x: middle.x + aside, y: middle.y } : { x: middle.x, y: middle.y - aside };
}
