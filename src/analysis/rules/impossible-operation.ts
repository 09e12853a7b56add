import { operationSummary } from '../../catalog/graph';
import { absent, type Lifecycle, type Operation } from '../../catalog/types';
import type { Guard, GuardedCall } from '../../syntax/site';
import type { Checked, Remark, Rule } from '../finding';
import { lexiconOf, type Lexicon } from '../lexicon';
import { quotedList } from '../phrases';
import { readExpression } from '../reading';
import { familyOf } from '../services';
import { isStatus } from '../vocabulary';
import { wordsOf } from '../words';

export const impossibleOperation: Rule = {
  id: 'impossible-operation',
  severity: 'warning',
  summary: 'An operation in a branch whose condition forbids it: detaching a disk that is `available`.',
  check(checked) {
    const { guards = [] } = checked.resolved.site;
    for (const guard of guards) {
      const found = remarkOn(guard, checked);
      if (found) return found;
    }
    return undefined;
  },
};

function remarkOn(guard: Guard, checked: Checked): Remark | undefined {
  const { lifecycle, catalog, resolved } = checked;
  const lexicon = lexiconOf(catalog);
  // A constant may be compared with the statuses of several resources, so each of these has to tell its own.
  const isConstant = resolved.site.role !== 'compared' && resolved.site.role !== 'case';
  const isKnown = !isConstant || readExpression(guard.subject, lexicon).lifecycles.has(lifecycle.id);
  if (!isKnown || !guard.words.every((word) => isStatus(lifecycle, word))) return undefined;
  const asked = firstOperation(guard, lifecycle, lexicon);
  const isForbidden = asked?.operations.every((operation) => forbids(operation, guard.words));
  return asked && isForbidden ? remark(asked, guard, checked) : undefined;
}

interface Asked {
  readonly call: GuardedCall;
  /** Never empty; several where a word may mean any of them. */
  readonly operations: readonly Operation[];
}

/** Calls that look for themselves, that may change the status, or that are made to see whether something fails. */
const unsure =
  /wait|poll|sleep|until|retry|refresh|reload|sync|assert|expect|raise|throw|test|mock|patch|force|reset|cascade|driver|rpc|manager|\bdb\b|_db\b|cache|session|queue|fake|cast|notif/i;

/** The first call that names an operation of the resource; nothing behind a call that may have changed its status. */
function firstOperation({ calls }: Guard, lifecycle: Lifecycle, lexicon: Lexicon): Asked | undefined {
  for (const call of calls) {
    if (unsure.test(`${call.callee} ${call.given}`)) return undefined;
    const operations = operationsOf(call, lifecycle, lexicon);
    if (operations.length > 0) return call.isOnSubject ? { call, operations } : undefined;
    if (call.isOnSubject && !isHarmless(lastName(call), lexicon)) return undefined;
  }
  return undefined;
}

function isHarmless(name: string, { mute }: Lexicon): boolean {
  return mute.has(name.toLowerCase()) || /^(?:get|is|has|str|len|format)(?![a-z])/.test(name);
}

/** The operations that a call names: a verb of theirs, and beside it nothing but the resource's own name. */
function operationsOf(call: GuardedCall, lifecycle: Lifecycle, lexicon: Lexicon): readonly Operation[] {
  if (!isAbout(call, lifecycle, lexicon)) return [];
  const nouns = new Set(Object.keys(lifecycle.recognition.nouns ?? {}).flatMap(wordsOf));
  const all = wordsOf(lastName(call));
  const end = all.findIndex((word) => lexicon.prepositions.has(word));
  const words = all.slice(0, end < 0 ? undefined : end);
  const bare = words.filter((word) => !nouns.has(word));
  const verbs = [words, bare, bare.filter((word) => !lexicon.plainAttributes.has(word))].map((each) => each.join(' '));
  return lifecycle.operations.filter((operation) => operation.words?.some((phrase) => verbs.includes(phrase)));
}

function lastName({ callee }: GuardedCall): string {
  return /[\w$]+$/.exec(callee)?.[0] ?? '';
}

/** A map or list has `delete` and `remove`, too; of these only a client's mean the resource. */
const ambiguous = /(?:^|\.)(?:delete|remove)$/;
const clients = /client|conn|cloud|api|sdk/i;

/** A call on another resource, as of `snapshots.create(volume.id)`, is none on this one. */
function isAbout({ callee, given, isOnSubject }: GuardedCall, { id }: Lifecycle, lexicon: Lexicon): boolean {
  const isPlain = !ambiguous.test(callee) || given === '' || clients.test(callee) || familyOf(callee, lexicon).has(id);
  if (!isPlain) return false;
  const { lifecycles, stranger } = readExpression(callee, lexicon);
  return lifecycles.has(id) || (isOnSubject && lifecycles.size === 0 && !stranger);
}

/**
 * Whether none of the statuses lets the operation begin. What is under way is the operation's own business, and where
 * sources disagree about a status, or where only an administrator may do it, nothing is said.
 */
function forbids(operation: Operation, words: readonly string[]): boolean {
  const { from, via } = operationSummary(operation);
  const isKnown = operation.steps.some(({ evidence }) => evidence !== 'inferred') || operation.allowedIn !== undefined;
  if (!isKnown || from.includes(absent) || /administrator/.test(operation.title)) return false;
  const starts = operation.steps.flatMap((step) => (step.outcome === 'start' ? step.from : []));
  const disputed = (operation.contradictions ?? []).join(' ').toLowerCase();
  return words.every((word) => ![...from, ...via, ...starts].includes(word) && !disputed.includes(word.toLowerCase()));
}

function remark({ call, operations }: Asked, { words }: Guard, { lifecycle }: Checked): Remark | undefined {
  const [first] = operations;
  if (!first) return undefined;
  const allowed = [...new Set(operations.flatMap((operation) => operationSummary(operation).from))];
  const evidence = first.steps.some((step) => step.evidence === 'documented') ? 'documented' : 'seen in source code';
  return {
    span: call.name,
    message: `The ${lifecycle.title} is ${quotedList(words)} here, and "${first.title}" is allowed in ${quotedList(allowed)} only (${evidence}).`,
    fixes: [],
  };
}
