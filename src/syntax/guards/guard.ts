import type { Branch } from '../engine/branch';
import { fold } from '../engine/script';
import type { Standing } from '../engine/standing';
import type { Surroundings } from '../engine/surroundings';
import type { Guard } from '../site';
import type { StatusList, WaitWord } from '../wait';
import { comparisonOf, type Comparison } from '../waits/loops/comparison';
import { branchesOf, labelsOf } from '../waits/loops/labels';
import { joinLists, listOf } from '../waits/words';
import { callsIn } from './calls';
import { holderOf } from './holder';
import { bodyOf, leaves, statementsOf } from './statements';

/** Where a status is known, and what it may be there. */
interface Known {
  readonly words: readonly WaitWord[];
  /** The word that speaks for all of them. */
  readonly first: WaitWord | undefined;
  /** Statements that follow each other. */
  readonly statements: readonly Branch[];
}

/**
 * What is done under the comparisons or the case that a literal stands in, itself or by the name of a constant that holds
 * it. Nothing where the status is not known for sure, or belongs to no variable, or where the literal is not the first of
 * those that it may be.
 */
export function guardsOf(standing: Standing, uses: readonly Standing[], world: Surroundings): readonly Guard[] {
  const places = standing.subject ? [standing] : uses;
  return places.flatMap((place) => guardOf(place, standing.from, world) ?? []);
}

/** A list that has a name is read where it is written, a single constant where its name stands. */
function guardOf(
  { from, role, whole, subject, negated }: Standing,
  literal: Branch,
  world: Surroundings,
): Guard | undefined {
  if (!subject || (role !== 'compared' && role !== 'case')) return undefined;
  const holder = holderOf(subject, world);
  if (!holder) return undefined;
  const known = role === 'case' ? underCase(from, world) : underCondition(whole, negated, world);
  const first = known?.first?.at.start;
  if (!known || (first !== from.start && first !== literal.start)) return undefined;
  const calls = callsIn(known.statements, holder, world);
  const words = [...new Set(known.words.map(({ value }) => value))];
  return calls.length > 0 ? { subject: fold(holder.text), words, calls } : undefined;
}

function underCondition(whole: Branch, negated: boolean, world: Surroundings): Known | undefined {
  const own = comparisonOf(whole, world);
  if (!own || own.list.open) return undefined;
  let [top, isNegated]: [Branch, boolean] = [whole, negated];
  const words = [...own.list.words];
  for (let above = top.parent; above; above = top.parent) {
    const joint = above.children.find(({ type }) => /^(?:and|&&|or|\|\|)$/.test(type))?.type;
    if (/^(?:not_operator|unary_expression)$/.test(above.type)) isNegated = !isNegated;
    else if (joint && isNegated === /^(?:and|&&)$/.test(joint)) {
      const others = alternatives(above, top, own, world);
      if (!others || isNegated) return undefined;
      words.push(...others);
    } else if (!joint && above.type !== 'parenthesized_expression') break;
    top = above;
  }
  const statements = isNegated ? otherwise(top, world) : consequenceOf(top);
  const [first] = words.sort((a, b) => a.at.start - b.at.start);
  return statements && { words, first, statements };
}

/** The words of the other side of an `or`, if it asks for the same status and nothing else. */
function alternatives(
  either: Branch,
  own: Branch,
  { subject }: Comparison,
  world: Surroundings,
): readonly WaitWord[] | undefined {
  const other = either.named.find((side) => side !== own);
  const comparison = other && comparisonOf(other, world);
  const isSame = comparison?.subject === subject && !comparison.isNegated && !comparison.list.open;
  return isSame ? comparison.list.words : undefined;
}

const chained = /^(?:if_statement|elif_clause)$/;

function consequenceOf(condition: Branch): readonly Branch[] | undefined {
  const above = condition.parent;
  if (!above || !chained.test(above.type) || above.field('condition') !== condition) return undefined;
  return above.fields('consequence').flatMap(statementsOf);
}

/** What comes after a condition that does not hold: its `else`, or the statements behind it where it leaves. */
function otherwise(condition: Branch, world: Surroundings): readonly Branch[] | undefined {
  const above = condition.parent;
  if (above?.type !== 'if_statement' || above.field('condition') !== condition) return undefined;
  const [alternative, ...more] = above.fields('alternative');
  if (alternative)
    return more.length === 0 && alternative.type !== 'elif_clause' ? statementsOf(alternative) : undefined;
  const last = consequenceOf(condition)?.at(-1);
  if (!last || !leaves(last, world)) return undefined;
  const beside = above.parent?.named ?? [];
  return beside.slice(beside.indexOf(above) + 1);
}

/** The labels and statements of the case that a literal is a label of, with the labels that fall through to it. */
function underCase(label: Branch, world: Surroundings): Known | undefined {
  const { adapter } = world.script;
  const statement = [...label.ancestors()].find(({ type }) => type in adapter.switches);
  if (!statement) return undefined;
  const branches = branchesOf(statement, world);
  const at = branches.findIndex((branch) => branch.start <= label.start && label.end <= branch.end);
  const words: WaitWord[] = [];
  for (let index = at; index >= 0; index--) {
    const branch = branches[index];
    if (!branch || labelsOf(branch).length === 0) return undefined;
    const { words: own, open } = joined(branch, world);
    if (open) return undefined;
    words.unshift(...own);
    const before = branches[index - 1];
    if (!before || !fallsThrough.test(before.type)) break;
    const last = bodyOf(before).at(-1);
    if (last && leaves(last, world)) break;
    if (last) return undefined;
  }
  const branch = branches[at];
  return branch && { words, first: joined(branch, world).words[0], statements: bodyOf(branch) };
}

const fallsThrough = /^switch_(?:case|block_statement_group)$/;

function joined(branch: Branch, world: Surroundings): StatusList {
  return joinLists(labelsOf(branch).map((label) => listOf(label, world)));
}
