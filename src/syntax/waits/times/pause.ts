import type { Branch } from '../../engine/branch';
import { argumentsOf } from '../../engine/comparing';
import { calleeOf, fold } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';

/** How long the call pauses in whose name a word such as `sleep` stands, as written. */
export function pauseOf(sign: Branch, world: Surroundings): string | undefined {
  for (const above of [...sign.ancestors()].slice(0, 3)) {
    const callee = calleeOf(above, world.script);
    if (!callee || callee.start > sign.start || callee.end < sign.end) continue;
    const given = argumentsOf(above, world.script);
    const length = world.text(callee).endsWith('setTimeout') ? given.at(-1) : given[0];
    return length && fold(world.text(length));
  }
  return undefined;
}
