import { areasOf, centreOf } from './areas';
import type { Layout, Point } from './layout';
import type { Plan } from './plan';

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const turns: Readonly<Record<ArrowKey, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export function isArrowKey(key: string): key is ArrowKey {
  return key in turns;
}

/** The shape that lies nearest in the direction of an arrow key; undefined at the rim. */
export function neighbourAt(plan: Plan, layout: Layout, from: string, key: ArrowKey): string | undefined {
  const centres = new Map([...areasOf(plan, layout)].map(([id, area]) => [id, centreOf(area)]));
  const here = centres.get(from);
  if (!here) return undefined;
  const { x, y } = turns[key];
  const candidates = [...centres].flatMap(([id, there]) => {
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const ahead = dx * x + dy * y;
    // Straight ahead counts for more than near by: a step to the side is taken with the other keys.
    return ahead > 4 ? [{ id, cost: ahead + 2 * Math.abs(dx * y + dy * x) }] : [];
  });
  return candidates.sort((a, b) => a.cost - b.cost)[0]?.id;
}
