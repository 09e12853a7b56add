import type { StatusList } from '../wait';

/** What code asks before it goes on; whether the status is one of a list, whether the resource is there. */
export type Test =
  | { readonly kind: 'status'; readonly of: string; readonly list: StatusList; readonly isFolded: boolean }
  /** The answer is that there is no such resource; the answer is empty; asking failed in any way. */
  | { readonly kind: 'missing' | 'empty' | 'failed' | 'unknown' }
  | { readonly kind: 'not'; readonly test: Test }
  | { readonly kind: 'all' | 'any'; readonly tests: readonly Test[] };

/** What a variable holds: a word, or the value of another expression. */
export type Value = { readonly word: string } | { readonly expression: string };

/** Code between asking for a status and the decision, cut down to what bears on that. */
export type Step<Result> =
  | { readonly kind: 'if'; readonly test: Test; readonly then: Steps<Result>; readonly otherwise: Steps<Result> }
  | { readonly kind: 'set'; readonly name: string; readonly value: Value | undefined }
  /** Steps that `stop` leaves: a switch, or a search through several things. */
  | { readonly kind: 'block' | 'search'; readonly steps: Steps<Result> }
  | { readonly kind: 'stop' }
  | { readonly kind: 'leave'; readonly result: Result };

export type Steps<Result> = readonly Step<Result>[];

/** One look at the resource: its status is a word, or with `undefined` one that the code never names. */
export interface Look {
  readonly side: 'found' | 'missing' | 'empty';
  readonly status?: string;
  /** The expression that gives the status. */
  readonly subject: string;
}

type Values = ReadonlyMap<string, Value>;

/** A way through the steps that was taken. */
export interface Way<Result> {
  /** Left out where the steps were gone through to their end. */
  readonly result?: Result;
  readonly isStopped?: true;
  readonly values: Values;
}

/** The ways that a look can take; several where something else than the status decides. */
export function waysOf<Result>(steps: Steps<Result>, look: Look, values: Values = new Map()): readonly Way<Result>[] {
  let going: readonly Way<Result>[] = [{ values }];
  const done: Way<Result>[] = [];
  for (const step of steps) {
    const after = distinct(going.flatMap((way) => takeStep(step, look, way.values)));
    done.push(...after.filter(isOver));
    going = after.filter((way) => !isOver(way));
    if (going.length === 0) break;
  }
  return [...done, ...going];
}

function isOver<Result>(way: Way<Result>): boolean {
  return way.isStopped === true || way.result !== undefined;
}

function takeStep<Result>(step: Step<Result>, look: Look, values: Values): readonly Way<Result>[] {
  switch (step.kind) {
    case 'if': {
      const answer = answerTo(step.test, look, values);
      return [
        ...(answer === false ? [] : waysOf(step.then, look, values)),
        ...(answer === true ? [] : waysOf(step.otherwise, look, values)),
      ];
    }
    case 'set':
      return [{ values: withValue(values, step.name, step.value) }];
    case 'block':
      return waysOf(step.steps, look, values).map(goOn);
    case 'search':
      if (look.side !== 'found') return [{ values }];
      return foundIn(
        waysOf(step.steps, look, values),
        [...testsIn(step.steps)].some(({ list }) => list.open),
      );
    case 'stop':
      return [{ values, isStopped: true }];
    case 'leave':
      return [{ values, result: step.result }];
  }
}

/**
 * What is looked for is among the things searched: where some way leaves with it, or stops at it, that is taken. Where
 * the status is held against statuses that can't be read, any way may be.
 */
function foundIn<Result>(ways: readonly Way<Result>[], isOpen: boolean): readonly Way<Result>[] {
  const over = isOpen ? [] : ways.filter(isOver);
  return (over.length > 0 ? over : ways).map(goOn);
}

function goOn<Result>({ result, values }: Way<Result>): Way<Result> {
  return result === undefined ? { values } : { result, values };
}

function withValue(values: Values, name: string, value: Value | undefined): Values {
  const next = new Map(values);
  if (value) next.set(name, value);
  else next.delete(name);
  return next;
}

/** What an expression holds on a way; a variable is followed to what it was given. */
export function valueAfter(expression: string, values: Values): Value {
  const value = values.get(expression);
  if (!value || 'word' in value || value.expression === expression) return value ?? { expression };
  return valueAfter(value.expression, new Map([...values].filter(([name]) => name !== expression)));
}

function answerTo(test: Test, look: Look, values: Values): boolean | undefined {
  switch (test.kind) {
    case 'status':
      return isOneOf(test, look, valueAfter(test.of, values));
    case 'missing':
      return look.side === 'missing';
    case 'empty':
      return look.side === 'missing' ? undefined : look.side === 'empty';
    case 'failed':
      return look.side === 'missing';
    case 'unknown':
      return undefined;
    case 'not': {
      const answer = answerTo(test.test, look, values);
      return answer === undefined ? undefined : !answer;
    }
    case 'all':
    case 'any':
      return joined(test.kind === 'any', new Set(test.tests.map((each) => answerTo(each, look, values))));
  }
}

/** `any` is settled by one that holds, `all` by one that does not. */
function joined(settles: boolean, answers: ReadonlySet<boolean | undefined>): boolean | undefined {
  if (answers.has(settles)) return settles;
  return answers.has(undefined) ? undefined : !settles;
}

function isOneOf(
  { list: { words, open }, isFolded }: Extract<Test, { kind: 'status' }>,
  look: Look,
  value: Value,
): boolean | undefined {
  if (!('word' in value) && value.expression !== look.subject) return undefined;
  const status = 'word' in value ? value.word : look.side === 'found' ? look.status : '';
  const plain = (word: string): string => (isFolded ? word.toLowerCase() : word);
  if (status !== undefined && words.some((word) => plain(word.value) === plain(status))) return true;
  return open ? undefined : false;
}

/** Ways that are alike are gone once, so that a row of unreadable conditions stays cheap. */
function distinct<Result>(ways: readonly Way<Result>[]): readonly Way<Result>[] {
  if (ways.length < 2) return ways;
  const kept: Way<Result>[] = [];
  for (const way of ways) if (!kept.some((other) => isSame(other, way))) kept.push(way);
  return kept;
}

function isSame<Result>(one: Way<Result>, other: Way<Result>): boolean {
  const isAlike = one.result === other.result && one.isStopped === other.isStopped;
  if (!isAlike || one.values.size !== other.values.size) return false;
  return [...one.values].every(([name, value]) => other.values.get(name) === value);
}

/** The questions about a status in steps, in document order. */
export function* testsIn<Result>(steps: Steps<Result>): Generator<Extract<Test, { kind: 'status' }>> {
  for (const test of questionsIn(steps)) if (test.kind === 'status') yield test;
}

/** What kinds of questions the steps ask. */
export function kindsIn<Result>(steps: Steps<Result>): ReadonlySet<Test['kind']> {
  return new Set([...questionsIn(steps)].map(({ kind }) => kind));
}

function* questionsIn<Result>(steps: Steps<Result>): Generator<Test> {
  for (const step of steps) {
    if (step.kind === 'if') {
      yield* partsOf(step.test);
      yield* questionsIn([...step.then, ...step.otherwise]);
    } else if ('steps' in step) yield* questionsIn(step.steps);
  }
}

function* partsOf(test: Test): Generator<Test> {
  yield test;
  if (test.kind === 'not') yield* partsOf(test.test);
  else if ('tests' in test) for (const each of test.tests) yield* partsOf(each);
}
