import type { Branch } from '../../engine/branch';
import { act } from './act';
import { casesOf } from './cases';
import { comparisonsIn } from './comparison';
import { holds } from './condition';
import { doubting, leave, type Walk } from './walk';

/** Follows statements in their order; true when the end of the last one is reached. */
export function follow(statements: readonly Branch[], walk: Walk): boolean {
  return statements.every((statement) => step(statement, walk));
}

const blocks =
  /^(?:block|statement_block|statement_list|else_clause|finally_clause|with_statement|try_statement|try_with_resources_statement|labeled_statement|synchronized_statement|switch_block_statement_group)$/;
const skipped = /^(?:except_clause|catch_clause|with_clause|resource_specification|switch_label|identifier)$/;
const functions = /function|lambda|class|method_def/;

function step(statement: Branch, walk: Walk): boolean {
  const { type } = statement;
  if (functions.test(type)) return true;
  if (/^(?:if_statement|elif_clause)$/.test(type)) return choose(statement, statement.fields('alternative'), walk);
  if (walk.world.script.adapter.switches[type]) return switchOn(statement, walk);
  if (blocks.test(type))
    return follow(
      statement.named.filter((child) => !skipped.test(child.type)),
      walk,
    );
  if (/^(?:while|do|for|for_in|enhanced_for)_statement$/.test(type)) return passLoop(statement, walk);
  if (type === 'break_statement') return walk.inner ? breakInner(walk) : leave(statement, 'ends', walk);
  if (type === 'continue_statement') return walk.inner === 'loop' ? false : leave(statement, 'waits', walk);
  if (type === 'return_statement') return leave(statement, walk.onReturn(statement, walk), walk);
  if (/^(?:raise|throw)_statement$/.test(type)) return leave(statement, walk.thrown, walk);
  return act(statement, walk);
}

/** Takes the branch that the supposed status leads to; where that can't be told, each of them in doubt. */
function choose(statement: Branch, alternatives: readonly Branch[], walk: Walk): boolean {
  const [condition, consequence] = [statement.field('condition'), statement.field('consequence')];
  if (!condition || !consequence) return true;
  const value = holds(condition, walk);
  const goesOn = value !== false && step(consequence, value ? walk : doubting(condition, walk));
  return value ? goesOn : otherwise(alternatives, walk) || goesOn;
}

/** Python's elif and else stand beside each other, those of the others within. */
function otherwise([first, ...more]: readonly Branch[], walk: Walk): boolean {
  if (!first) return true;
  return first.type === 'elif_clause' ? choose(first, more, walk) : step(first, walk);
}

/** A loop inside the wait: what breaks there only ends it. One that waits for the status itself is the wait. */
function passLoop(loop: Branch, walk: Walk): boolean {
  const [condition, body] = [loop.field('condition'), loop.field('body')];
  if (body) step(body, { ...walk, doubts: [...walk.doubts, ''], inner: 'loop' });
  const told = condition ? comparisonsIn([condition], walk.world) : [];
  if (told.some(({ subject }) => subject === walk.subject)) walk.within.waits = true;
  return true;
}

/** Goes to the case that the supposed status leads to, and on through those below it in languages that do so. */
function switchOn(statement: Branch, walk: Walk): boolean {
  const isPython = statement.type === 'match_statement';
  const inside: Walk = { ...walk, inner: isPython ? walk.inner : (walk.inner ?? 'switch'), broken: { is: false } };
  for (const { isTaken, bodies } of casesOf(statement, walk)) {
    if (isTaken === false) continue;
    const goesOn = follow(bodies, isTaken ? inside : { ...inside, doubts: [...walk.doubts, walk.subject] });
    if (isTaken) return goesOn || inside.broken.is;
  }
  return true;
}

function breakInner({ broken }: Walk): false {
  broken.is = true;
  return false;
}
