import { argumentsOf } from '../engine/comparing';
import { calleeOf, fold } from '../engine/script';
import type { Branch } from '../engine/branch';
import type { Surroundings } from '../engine/surroundings';
import { waitClues } from './clues';
import { comparisonOf } from './loops/comparison';
import type { WaitReader } from './reader';
import { pauseOf } from './times/pause';

/** What may leave a loop, or may not be done in each of its rounds. */
const turns = /\b(?:break|return|raise|fail|throw|exit|abort|next|redo|if|unless|case|rescue)\b|\?\s/;

/** Ruby's loops that do nothing but look at a status and pause: `until server.status == 'ACTIVE' do sleep 1 end`. */
export const rubyLoop: WaitReader = {
  signs: /\bsleep\b/g,
  read(sign, world) {
    const loop = [...sign.ancestors()].find(({ type }) => /^(?:while|until)(?:_modifier)?$/.test(type));
    const [condition, body] = [loop?.field('condition'), loop?.field('body')];
    const compared = condition && comparisonOf(condition, world);
    if (!loop || !body || !compared || turns.test(world.text(body))) return undefined;
    const { list, isFolded, isNegated } = compared;
    const isEnd = loop.type.startsWith('until') !== isNegated;
    const [timeout, interval] = [limitOf(loop, world), pauseOf(sign, world)];
    return {
      span: { start: loop.start, end: loop.end },
      head: loop.type.endsWith('r') ? { start: loop.start, end: loop.end } : { start: loop.start, end: condition.end },
      [isEnd ? 'target' : 'pending']: { words: list.words, open: list.open },
      ...{ others: isEnd ? 'waits' : 'ends', absent: 'unknown', folds: [], unfolded: 'itself', isContinuous: false },
      isFolded,
      ...(timeout === undefined ? {} : { timeout }),
      ...(interval === undefined ? {} : { interval }),
      clues: waitClues(loop, [], world),
    };
  },
};

/** `Timeout.timeout(60) do … end` around it. */
function limitOf(loop: Branch, world: Surroundings): string | undefined {
  for (const above of loop.ancestors()) {
    const callee = calleeOf(above, world.script);
    if (!callee || !/timeout|time_limit/i.test(world.text(callee))) continue;
    const [limit] = argumentsOf(above, world.script);
    return fold(world.text(limit ?? callee));
  }
  return undefined;
}
