import { argumentsOf } from '../../engine/comparing';
import type { Branch } from '../../engine/branch';
import { unfold } from '../../engine/folding';
import { calleeOf } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import type { StatusList } from '../../wait';
import type { Test } from '../flow';
import { listOf } from '../words';

/** What conditions are read with: the text, and what the parameters of the function around were given. */
export interface Reading {
  readonly world: Surroundings;
  readonly given: ReadonlyMap<string, Branch>;
}

const unknown: Test = { kind: 'unknown' };
const notFound = /404|not_?found|not_?exist/i;

/** What a condition of Go asks; `before` is the statement in front of it, as in `if _, ok := err.(T); ok`. */
export function testOf(condition: Branch, reading: Reading, before = ''): Test {
  switch (condition.type) {
    case 'parenthesized_expression':
      return condition.named[0] ? testOf(condition.named[0], reading, before) : unknown;
    case 'unary_expression': {
      const operand = condition.named[0];
      return operand && condition.children[0]?.type === '!'
        ? { kind: 'not', test: testOf(operand, reading, before) }
        : unknown;
    }
    case 'binary_expression': {
      const [left, sign, right] = condition.children;
      if (!left || !sign || !right) return unknown;
      if (sign.type !== '&&' && sign.type !== '||') return comparison(left, right, sign.type, reading);
      const tests = [testOf(left, reading, before), testOf(right, reading, before)];
      return { kind: sign.type === '&&' ? 'all' : 'any', tests };
    }
    default:
      return (
        byCall(condition, reading) ?? (isAboutAbsence(condition, before, reading.world) ? { kind: 'missing' } : unknown)
      );
  }
}

/** `errors.As(err, &notFound)`, `IsNotFound(err)`, and `ok` of `_, ok := err.(golangsdk.ErrDefault404)`. */
function isAboutAbsence(condition: Branch, before: string, world: Surroundings): boolean {
  const text = world.text(condition);
  if (condition.type !== 'identifier') return notFound.test(text);
  const origin = before || (world.definition(text, condition.start, world.enclosing(condition))?.value ?? '');
  return notFound.test(text) || notFound.test(origin);
}

function comparison(left: Branch, right: Branch, operator: string, reading: Reading): Test {
  const [one, other] = [reading.world.text(left), reading.world.text(right)];
  const isEqual = operator === '==';
  if (other === 'nil')
    return /err/i.test(one) ? turned(!isEqual, { kind: 'failed' }) : turned(isEqual, { kind: 'empty' });
  if (/^len\(/.test(one)) return countTest(operator, other);
  if (notFound.test(other)) return turned(isEqual, { kind: 'missing' });
  if (!isEqual && operator !== '!=') return unknown;
  return turned(isEqual, isOneOf(left, right, reading) ?? isOneOf(right, left, reading) ?? unknown);
}

function turned(holds: boolean, test: Test): Test {
  return holds || test.kind === 'unknown' ? test : { kind: 'not', test };
}

function countTest(operator: string, count: string): Test {
  if (/^(?:== 0|< 1|<= 0)$/.test(`${operator} ${count}`)) return { kind: 'empty' };
  return /^(?:!= 0|> 0|>= 1)$/.test(`${operator} ${count}`) ? turned(false, { kind: 'empty' }) : unknown;
}

function isOneOf(subject: Branch, words: Branch, reading: Reading): Test | undefined {
  const list = statusesOf(words, reading);
  const isVariable =
    list.open && words.type === 'identifier' && /\.\w*(?:Status|State|Phase)$/.test(reading.world.text(subject));
  return list.words.length > 0 || isVariable ? statusTest(subject, list, reading) : undefined;
}

function statusTest(subject: Branch, list: StatusList, { world }: Reading, isFolded = false): Test {
  const { text, folded } = expressionOf(subject, world);
  return { kind: 'status', of: text, list, isFolded: isFolded || folded };
}

/** An expression without what changes only its case or type: `strings.ToLower(*v.Status)` is `v.Status`. */
export function expressionOf(branch: Branch, world: Surroundings): { readonly text: string; readonly folded: boolean } {
  const { text, folded } = unfold(world.text(branch).replace(/\.\(string\)$/, ''));
  const plain = text.replace(/^[*&]+/, '');
  return { text: plain, folded: folded !== undefined };
}

/** The statuses that an expression may stand for: a list, one word, each of the list that a loop goes through. */
export function statusesOf(expression: Branch, { world, given }: Reading): StatusList {
  const name = world.text(expression);
  const value = given.get(name);
  if (value) return listOf(value, world);
  const list = listOf(expression, world);
  const loop = list.words.length === 0 && expression.type === 'identifier' ? rangeOf(expression, world) : undefined;
  return loop ? listOf(given.get(world.text(loop)) ?? loop, world) : list;
}

/** What the loop goes through that gives a variable its values. */
function rangeOf(variable: Branch, world: Surroundings): Branch | undefined {
  const name = world.text(variable);
  for (const above of variable.ancestors()) {
    const clause = above.type === 'for_statement' ? above.named[0] : undefined;
    const isOwn =
      clause?.type === 'range_clause' && clause.field('left')?.named.some((each) => world.text(each) === name);
    if (isOwn) return clause.field('right');
  }
  return undefined;
}

const membership = /(?:Contains|InSlice|InList|InArray|InStringArray|Has)(?:String|Str)?$/;

/** `slices.Contains(list, status)` and its like, `strings.EqualFold(status, "ready")`. */
function byCall(call: Branch, reading: Reading): Test | undefined {
  const { world } = reading;
  const callee = calleeOf(call, world.script);
  const [one, other] = callee ? argumentsOf(call, world.script) : [];
  if (!callee || !one || !other) return undefined;
  const name = world.text(callee);
  if (/\bEqualFold$/.test(name)) {
    const [subject, words] = statusesOf(one, reading).words.length > 0 ? [other, one] : [one, other];
    return statusTest(subject, statusesOf(words, reading), reading, true);
  }
  // Looking for a word inside a text is another question.
  if (!membership.test(name) || name.startsWith('strings.')) return undefined;
  const [subject, words] = holdsMore(one, other, reading) ? [other, one] : [one, other];
  return statusTest(subject, statusesOf(words, reading), reading);
}

/** Which of two arguments is the list: the one with words, else the one that is named for many. */
function holdsMore(one: Branch, other: Branch, reading: Reading): boolean {
  const [first, second] = [one, other].map((each) => statusesOf(each, reading).words.length);
  return first === second
    ? /s$/i.test(reading.world.text(one)) && !/status$/i.test(reading.world.text(one))
    : (first ?? 0) > (second ?? 0);
}

const constructor = /Errorf?\(|\berrors\.New|\bErr\w*\{|\w*Error\{/;

/**
 * Whether an expression is an error. `asking` stands for the one that asking gave, which is nil where the resource was
 * found: code has looked at it before.
 */
export function isFault(expression: Branch, world: Surroundings): boolean | 'asking' | 'unknown' {
  const text = world.text(expression);
  if (text === 'nil') return false;
  if (constructor.test(text)) return true;
  if (expression.type !== 'identifier') return 'unknown';
  const origin = world.definition(text, expression.start, world.enclosing(expression))?.value ?? '';
  return constructor.test(origin) ? true : /err/i.test(text) ? 'asking' : 'unknown';
}
