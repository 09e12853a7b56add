import type { Branch } from '../../engine/branch';
import { textOf } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import type { Verdict } from '../../wait';
import { speaks, truth, type Look } from './look';

/** What a loop does in a round that finds its subject so. */
export function verdictOf(loop: Branch, look: Look, world: Surroundings): Verdict {
  const condition = conditionOf(loop);
  const holds = condition && truth(condition, look);
  const goesOn = loop.children[0]?.type === 'until' ? holds !== true : holds !== false;
  const body = loop.field('body');
  return (goesOn ? body && courseOf(body.named, look, world) : 'ends') ?? 'waits';
}

/** The condition of a `while` or `until`: the last of its commands. */
export function conditionOf(loop: Branch): Branch | undefined {
  return loop.type === 'while_statement' ? loop.fields('condition').findLast(({ node }) => node.isNamed) : undefined;
}

/** Where a list of commands leads; nothing when it runs through. */
function courseOf(steps: readonly Branch[], look: Look, world: Surroundings): Verdict | undefined {
  for (const each of steps) {
    const course = stepOf(each, look, world);
    if (course) return course;
  }
  return undefined;
}

function stepOf(step: Branch, look: Look, world: Surroundings): Verdict | undefined {
  switch (step.type) {
    case 'command':
      return exitOf(step, world);
    case 'compound_statement':
      return courseOf(step.named, look, world);
    case 'list':
      return listOf(step, look, world);
    case 'if_statement':
      return branchOf(step, look, world);
    case 'case_statement':
      return caseOf(step, look, world);
    default:
      return undefined;
  }
}

/** `[ … ] && break`, `… || exit 1`. */
function listOf(list: Branch, look: Look, world: Surroundings): Verdict | undefined {
  const [left, right] = [list.named[0], list.named.at(-1)];
  if (!left || !right) return undefined;
  const first = stepOf(left, look, world);
  const wanted = list.children.some(({ type }) => type === '&&');
  return first ?? (truth(left, look) === wanted ? stepOf(right, look, world) : undefined);
}

/** An `if` with its `elif` and `else`. Of one that asks for something else, only what speaks of the subject is followed. */
function branchOf(branch: Branch, look: Look, world: Surroundings): Verdict | undefined {
  const own = branch.named.filter(({ type }) => !/^el(?:if|se)_clause$/.test(type));
  const [condition, body] = [own[0], own.slice(1)];
  const holds = condition && truth(condition, look);
  if (holds) return courseOf(body, look, world);
  const course =
    holds === undefined
      ? courseOf(
          body.filter((each) => speaks(each, look)),
          look,
          world,
        )
      : undefined;
  return course ?? otherwise(branch, holds === false, look, world);
}

function otherwise(branch: Branch, isTaken: boolean, look: Look, world: Surroundings): Verdict | undefined {
  for (const clause of branch.named.filter(({ type }) => /^el(?:if|se)_clause$/.test(type))) {
    const isElse = clause.type === 'else_clause';
    if (isElse && !isTaken && !speaks(clause, look)) return undefined;
    const course = isElse ? courseOf(clause.named, look, world) : branchOf(clause, look, world);
    const holds = clause.named[0] && truth(clause.named[0], look);
    if (course || isElse || holds) return course;
  }
  return undefined;
}

function caseOf(statement: Branch, look: Look, world: Surroundings): Verdict | undefined {
  const items = statement.named.filter(({ type }) => type === 'case_item');
  const isAsked = items.some((item) => look.comparisons.some(({ at }) => at === item));
  if (!isAsked)
    return courseOf(
      items.flatMap(({ named }) => named.filter((each) => speaks(each, look))),
      look,
      world,
    );
  const taken = items.find((item) => truth(item, look)) ?? items.find((item) => isDefault(item, look));
  return taken && courseOf(taken.named, look, world);
}

function isDefault(item: Branch, { script }: Look): boolean {
  return item.fields('value').some((label) => textOf(label, script) === '*');
}

/** A command that leaves the loop, or the script with it; `die` and functions like it end with an error. */
function exitOf(command: Branch, world: Surroundings): Verdict | undefined {
  const [name = '', argument] = world.text(command).split(/\s+/);
  switch (name) {
    case 'continue':
      return 'waits';
    case 'break':
      return 'ends';
    case 'exit':
    case 'return':
      return argument === undefined || argument === '0' ? 'ends' : 'fails';
    default:
      return name === 'die' || leaves(name, world) ? 'fails' : undefined;
  }
}

function leaves(name: string, world: Surroundings): boolean {
  const helper = /^\w+$/.test(name) ? world.function(name) : undefined;
  return helper !== undefined && /\bexit\s+[1-9]\d*\s*;?\s*\}$/.test(world.text(helper));
}
