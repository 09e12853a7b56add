import type { Branch } from '../../engine/branch';
import { fold } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import { isCounted, isLimit } from './limit';

/** What limits are read with. */
interface Round {
  readonly world: Surroundings;
  /** The text of a whole round, in which a counter is counted. */
  readonly text: string;
}

/** What ends a loop whatever the status is, as it is written: its turns, a deadline, a check in its body. */
export function boundOf(loop: Branch, world: Surroundings): string | undefined {
  const round: Round = { world, text: world.text(loop) };
  const bound = turnsOf(loop, world) ?? conditionBound(loop, round) ?? checkIn(loop.field('body'), round);
  const limit = bound ?? around(loop, world);
  return limit === undefined ? undefined : fold(limit);
}

const endless = /\b(?:itertools\.)?(?:count|repeat|cycle)\(|^iter\(/;

/** What a loop goes through in turn comes to an end. */
function turnsOf(loop: Branch, world: Surroundings): string | undefined {
  const range = loop.named[0]?.type === 'range_clause' ? loop.named[0] : loop;
  const through = range.field('right') ?? (loop.type === 'enhanced_for_statement' ? loop.field('value') : undefined);
  const text = through && world.text(through);
  return text === undefined || endless.test(text) ? undefined : text;
}

/** The part of the loop's own condition that does not hold for ever. */
function conditionBound(loop: Branch, round: Round): string | undefined {
  const head = loop.named[0];
  const condition = head?.type === 'for_clause' ? head.field('condition') : (loop.field('condition') ?? head);
  if (!condition || condition === loop.field('body')) return undefined;
  return limitIn(condition, 'and', round);
}

/**
 * The limit in a condition, of which one part is enough where the parts are joined as is said. What leaves a loop may
 * ask for more beside the time, as long as that holds for every status but some.
 */
function limitIn(condition: Branch, joint: 'and' | 'or', round: Round): string | undefined {
  const { world, text: counted } = round;
  const inside = unwrapped(condition, world);
  const sign = inside.children[1]?.type ?? '';
  if (!/^(?:and|or|&&|\|\|)$/.test(sign)) {
    const text = world.text(inside);
    return isLimit(text) || isCounted(text, counted) ? text : undefined;
  }
  const parts = inside.named.map((part) => ({ text: world.text(part), limit: limitIn(part, joint, round) }));
  const isOneEnough = /^(?:and|&&)$/.test(sign) === (joint === 'and');
  const isMet =
    isOneEnough || parts.every(({ text, limit }) => limit !== undefined || (joint === 'or' && isWide(text)));
  return isMet ? parts.find(({ limit }) => limit !== undefined)?.limit : undefined;
}

/** `late && status !== "ready"` stops at all that is bad, `late && status === "broken"` only at that. */
function isWide(condition: string): boolean {
  return /^(?:!|not\b)|!=|\bnot in\b|^[\w.]+$/.test(condition);
}

function unwrapped(condition: Branch, world: Surroundings): Branch {
  const isWrapper =
    world.script.adapter.places[condition.type]?.kind === 'through' || /^expression_statement$/.test(condition.type);
  const only = condition.named.at(-1);
  return isWrapper && only ? unwrapped(only, world) : condition;
}

const ownRounds =
  /function|lambda|class|method_def|closure|func_literal|(?:while|do|for|for_in|enhanced_for)_statement/;
const leaving = /\b(?:break|return|raise|throw|reject|exit|fail\w*|panic|\w*Fatal\w*|abort|skipTest)\b/;
const watchers = /(?:(?<!set|clear)time_?(?:d_?)?out|deadline|expire)\w*\(/i;

/** A check that leaves the loop when the time is over or the turns are. */
export function checkIn(branch: Branch | undefined, round: Round): string | undefined {
  for (const child of branch?.named ?? []) {
    const found = checkAt(child, round) ?? (ownRounds.test(child.type) ? undefined : checkIn(child, round));
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkAt(branch: Branch, round: Round): string | undefined {
  const { world } = round;
  if (branch.type === 'expression_statement') {
    const text = world.text(branch);
    return text.length < 200 && watchers.test(text) && !/\blog|print|=/i.test(text) ? text : undefined;
  }
  const condition = /^(?:if_statement|elif_clause)$/.test(branch.type) ? branch.field('condition') : undefined;
  if (!condition) return undefined;
  const then = branch.field('consequence');
  const limit = then && leaving.test(world.text(then)) ? limitIn(condition, 'or', round) : undefined;
  const [otherwise] = branch.fields('alternative');
  const isElse = otherwise !== undefined && otherwise.type !== 'elif_clause' && leaving.test(world.text(otherwise));
  return limit ?? (isElse ? limitIn(condition, 'and', round) : undefined);
}

/** A limit of the code around: `with Timeout(60):`. */
function around(loop: Branch, world: Surroundings): string | undefined {
  const [home] = world.enclosing(loop).functions;
  for (const above of loop.ancestors()) {
    if (above === home) return undefined;
    const clause = above.type === 'with_statement' ? above.named[0] : undefined;
    const text = clause && world.text(clause);
    if (text !== undefined && /time_?out|deadline/i.test(text)) return text;
  }
  return undefined;
}
