import type { StatusList, Verdict, WaitWord, WrittenWait } from '../wait';
import { kindsIn, waysOf, type Look, type Steps } from './flow';
import { subjectOf } from './subject';

type Read = Pick<
  WrittenWait,
  'pending' | 'target' | 'failure' | 'others' | 'absent' | 'folds' | 'unfolded' | 'isFolded'
>;

/** The wait that a loop or predicate makes of the statuses it names; nothing where it names none. */
export function verdictsOf(steps: Steps<Verdict | 'unknown'>): Read | undefined {
  const subject = subjectOf(steps);
  if (!subject || subject.words.length === 0) return undefined;
  const verdict = (look: Omit<Look, 'subject'>): Verdict | 'unknown' =>
    only(waysOf(steps, { ...look, subject: subject.text }).map(({ result }) => result ?? 'waits'));
  const read = subject.words.map((word) => ({ word, verdict: verdict({ side: 'found', status: word.value }) }));
  const having = (wanted: Verdict | 'unknown'): readonly WaitWord[] =>
    read.flatMap((each) => (each.verdict === wanted ? [each.word] : []));
  const unsure = having('unknown');
  return {
    ...listAs('pending', having('waits')),
    ...listAs('target', having('ends')),
    ...listAs('failure', having('fails')),
    others: verdict({ side: 'found' }),
    absent: absentIn(steps, (side) => verdict({ side })),
    folds: unsure.length > 0 ? [{ words: unsure, as: { verdict: 'unknown' } }] : [],
    unfolded: 'itself',
    isFolded: subject.isFolded,
  };
}

function listAs(name: 'pending' | 'target' | 'failure', words: readonly WaitWord[]): Record<string, StatusList> {
  return words.length > 0 ? { [name]: { words, open: false } } : {};
}

/** The one thing that all ways lead to. */
export function only<Thing>(things: readonly Thing[], isSame = Object.is): Thing | 'unknown' {
  const [first, ...more] = things;
  return first !== undefined && more.every((thing) => isSame(thing, first)) ? first : 'unknown';
}

/**
 * What comes of a resource that is not there. Code that asks for one by its id is told so by an error, code that searches
 * a list finds nothing; which of the two it is shows in what it looks at.
 */
export function absentIn<Result, Outcome>(
  steps: Steps<Result>,
  outcome: (side: 'missing' | 'empty') => Outcome,
  isSame = Object.is,
): Outcome | 'unknown' {
  const kinds = kindsIn(steps);
  if (kinds.has('missing')) return outcome('missing');
  const sides = [
    ...(kinds.has('failed') ? ['missing' as const] : []),
    ...(kinds.has('empty') ? ['empty' as const] : []),
  ];
  return only(sides.map(outcome), isSame);
}
