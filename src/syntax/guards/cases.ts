import type { Branch } from '../engine/branch';
import type { Standing } from '../engine/standing';
import type { Surroundings } from '../engine/surroundings';
import type { Cases } from '../site';
import { branchesOf, labelsOf } from '../waits/loops/labels';
import { joinLists, listOf } from '../waits/words';
import { roomForCase } from './case-room';
import { bodyOf, leaves } from './statements';

/**
 * The switch that a literal is the first label of, where it has no default branch. Nothing where all else is provided for
 * outside of it, where it does the same for all that it names, or where a label can't be read.
 */
export function casesOf({ role, from }: Standing, world: Surroundings): Cases | undefined {
  if (role !== 'case') return undefined;
  const { adapter } = world.script;
  const statement = [...from.ancestors()].find(({ type }) => type in adapter.switches);
  const subject = statement?.field(adapter.switches[statement.type] ?? '');
  if (!statement || !subject) return undefined;
  const branches = branchesOf(statement, world);
  const { words, open } = joinLists(branches.flatMap(labelsOf).map((label) => listOf(label, world)));
  if (open || words[0]?.at.start !== from.start || isProvidedFor(statement, branches, world)) return undefined;
  const { start, end } = subject.type === 'parenthesized_expression' ? (subject.named[0] ?? subject) : subject;
  const room = roomForCase(statement, branches, world);
  return { subject: { start, end }, words: words.map(({ value }) => value), ...(room ? { room } : {}) };
}

/** Whether the code shows that whatever is not named was thought of. */
function isProvidedFor(statement: Branch, branches: readonly Branch[], world: Surroundings): boolean {
  const bodies = branches.map(bodyOf).filter((body) => body.length > 0);
  const texts = new Set(bodies.map((body) => body.map((each) => world.text(each)).join('\n')));
  return (
    texts.size < 2 ||
    isFollowed(statement, bodies, world) ||
    isPreset(statement, bodies, world) ||
    isRepeated(statement, world)
  );
}

/** Each branch leaves, so that what comes behind the switch is for all the others. */
function isFollowed(statement: Branch, bodies: readonly (readonly Branch[])[], world: Surroundings): boolean {
  const isLast = besides(statement).at(-1) === statement;
  return !isLast && bodies.every((body) => body.some((each) => leavesForGood(each, world)));
}

function leavesForGood(statement: Branch, world: Surroundings): boolean {
  return leaves(statement, world) && !/^break\b/.test(world.text(statement));
}

/** The branches change a variable that was given a value before. */
function isPreset(statement: Branch, bodies: readonly (readonly Branch[])[], world: Surroundings): boolean {
  const beside = besides(statement);
  const before = beside.slice(0, beside.indexOf(statement)).map((each) => assigned(each, world));
  return bodies.some((body) =>
    body.some((each) => {
      const name = assigned(each, world);
      return name !== undefined && before.includes(name);
    }),
  );
}

/** The variable that a statement gives a value to. */
function assigned(statement: Branch, world: Surroundings): string | undefined {
  const assignment = /^(?:(?:final|let|var)\s+)?(?:[A-Z]\w*(?:<[^>]*>)?\s+)?([\w.]+)(?:\s*:\s*[^=]+?)?\s*:?=(?!=)/;
  return assignment.exec(world.text(statement))?.[1];
}

function besides({ parent }: Branch): readonly Branch[] {
  if (parent?.type === 'expression_statement') return besides(parent);
  return parent?.named ?? [];
}

/** A loop that is no walk over things looks again at what it does not name. */
function isRepeated(statement: Branch, { script }: Surroundings): boolean {
  for (const above of statement.ancestors()) {
    if (script.adapter.functions.has(above.type)) return false;
    if (/^(?:while|do)_statement$/.test(above.type)) return true;
    const over = above.field('right') ?? above.named.find(({ type }) => type === 'range_clause');
    if (above.type === 'for_statement' && !over) return true;
  }
  return false;
}
