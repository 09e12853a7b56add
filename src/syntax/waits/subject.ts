import { testsIn, type Steps, type Value } from './flow';
import type { WaitWord } from '../wait';

/** The status that code reads. */
export interface Subject {
  /** The expression that gives it, as `Look` wants it. */
  readonly text: string;
  /** The words that it is compared with, each once. */
  readonly words: readonly WaitWord[];
  /** It is compared whatever its case. */
  readonly isFolded: boolean;
}

/** What code reads as status: an expression that it gives back, else the one that is named for it and compared most. */
export function subjectOf<Result>(steps: Steps<Result>, returned: readonly string[] = []): Subject | undefined {
  const aliases = aliasesIn(steps);
  const plain = (text: string): string => aliases.get(text) ?? text;
  const tests = [...testsIn(steps)].map((test) => ({ ...test, of: plain(test.of) }));
  const given = returned.map(plain).filter((text) => /^[A-Za-z_]/.test(text));
  const words = new Set([...settingsIn(steps)].flatMap(({ name, value }) => (value && 'word' in value ? name : [])));
  const text =
    given.find((each) => tests.some(({ of }) => of === each)) ??
    given.find((each) => !words.has(each)) ??
    mostCompared(tests);
  if (text === undefined) return undefined;
  const own = tests.filter(({ of }) => of === text);
  return { text, words: eachOnce(own.flatMap(({ list }) => list.words)), isFolded: own.some((test) => test.isFolded) };
}

function mostCompared(tests: readonly { readonly of: string }[]): string | undefined {
  const named = tests.map(({ of }) => of).filter((of) => /stat(?:e|us)|phase/i.test(of));
  const counted = [...new Set(named)].map((text) => ({ text, count: named.filter((each) => each === text).length }));
  return counted.sort((a, b) => b.count - a.count)[0]?.text;
}

/** What variables are other names of. */
function aliasesIn<Result>(steps: Steps<Result>): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { name, value } of settingsIn(steps))
    if (value && 'expression' in value && !aliases.has(name)) aliases.set(name, value.expression);
  return aliases;
}

function* settingsIn<Result>(
  steps: Steps<Result>,
): Generator<{ readonly name: string; readonly value: Value | undefined }> {
  for (const step of steps) {
    if (step.kind === 'set') yield step;
    else if (step.kind === 'if') yield* settingsIn([...step.then, ...step.otherwise]);
    else if ('steps' in step) yield* settingsIn(step.steps);
  }
}

/** No status is empty: code asks for that to see whether there is any. */
function eachOnce(words: readonly WaitWord[]): readonly WaitWord[] {
  return words.filter(({ value }, index) => value !== '' && words.findIndex((word) => word.value === value) === index);
}
