import type { Branch } from '../../engine/branch';
import { argumentsOf, comparedByCall, operatorAt, otherOperand } from '../../engine/comparing';
import { unfold } from '../../engine/folding';
import { calleeOf, fold } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import type { StatusList } from '../../wait';
import { joinLists, listOf } from '../words';
import { branchesOf, labelsOf } from './labels';

/** A comparison of something that was read with words. */
export interface Comparison {
  /** What is compared, under the name that it has where it was read: `volume.status`. */
  readonly subject: string;
  /** The variable that it is read from: `volume`. */
  readonly root: string;
  /** Given from outside, and so the same at every look. */
  readonly isGiven: boolean;
  readonly list: StatusList;
  readonly isNegated: boolean;
  /** Whatever the case. */
  readonly isFolded: boolean;
}

/** The comparison that an expression is; nothing where it is none, or where no side of it is a word. */
export function comparisonOf(branch: Branch, world: Surroundings): Comparison | undefined {
  const call = calleeOf(branch, world.script);
  return call ? comparingCall(branch, call, world) : comparingSign(branch, world);
}

const isSearch = /^(?:not )?in$/;

function comparingSign(branch: Branch, world: Surroundings): Comparison | undefined {
  if (world.script.adapter.places[branch.type]?.kind !== 'binary') return undefined;
  const [left, right] = [branch.named[0], branch.named.at(-1)];
  for (const operand of [right, left]) {
    const operator = operand && operatorAt(branch, operand, world.script);
    if (!operand || (operator !== 'equals' && operator !== 'differs')) continue;
    const subject = otherOperand(branch, operand, world.script);
    const list = listOf(operand, world);
    // A word that is looked for in something is a part of it.
    if (subject && list.words.length > 0 && !(operand === left && isSearch.test(branch.children[1]?.type ?? '')))
      return { ...readAs(subject, world), list, isNegated: operator === 'differs' };
  }
  return undefined;
}

/** `"a".equals(status)`, `["a", "b"].includes(status)`, `status.equalsIgnoreCase("a")`. */
function comparingCall(call: Branch, callee: Branch, world: Surroundings): Comparison | undefined {
  const { script } = world;
  const holder = call.children.find((child) => script.adapter.places[child.type]?.kind === 'arguments');
  const member = [callee, call].find((each) => script.adapter.places[each.type]?.kind === 'member');
  const place = member && script.adapter.places[member.type];
  const receiver = place?.kind === 'member' ? member?.field(place.object) : undefined;
  for (const operand of [...argumentsOf(call, script), ...(receiver ? [receiver] : [])]) {
    const from = operand === receiver ? member : holder;
    const subject = from && comparedByCall(call, from, operand, script);
    const list = subject && listOf(operand, world);
    if (!list || list.words.length === 0) continue;
    const own = readAs(subject, world);
    return { ...own, list, isNegated: false, isFolded: own.isFolded || /Fold$|IgnoreCase$/.test(world.text(callee)) };
  }
  return undefined;
}

const reading = /(?:status|state|phase)(?:\(\))?["'\])]*$/i;

/** A variable that was given a status is that status. */
export function readAs(subject: Branch, world: Surroundings): Omit<Comparison, 'list' | 'isNegated'> {
  const { text, folded } = unfold(world.text(subject));
  const around = world.enclosing(subject);
  const definition = /^\w+$/.test(text) ? world.definition(text, subject.start, around) : undefined;
  const origin = definition?.value === undefined ? undefined : unfold(definition.value);
  const isRead = origin && reading.test(origin.text) && origin.text.length < 100;
  return {
    subject: fold(isRead ? origin.text : text),
    root: /^(?:(?:self|this)\.)?\w+/.exec(text)?.[0] ?? text,
    isGiven: definition?.parameter !== undefined,
    isFolded: folded !== undefined || origin?.folded !== undefined,
  };
}

/** The comparisons in some code, in document order; the labels of a switch are compared with what it switches on. */
export function comparisonsIn(parts: readonly Branch[], world: Surroundings): readonly Comparison[] {
  return parts.flatMap((part) => {
    const own = comparisonOf(part, world);
    return own ? [own] : [...labelled(part, world), ...comparisonsIn(part.named, world)];
  });
}

function labelled(part: Branch, world: Surroundings): readonly Comparison[] {
  const field = world.script.adapter.switches[part.type];
  const on = field === undefined ? undefined : part.field(field);
  const list = joinLists(
    branchesOf(part, world)
      .flatMap(labelsOf)
      .map((label) => listOf(label, world)),
  );
  return on && list.words.length > 0
    ? [{ ...readAs(on, world), list: { words: list.words, open: list.open }, isNegated: false }]
    : [];
}
