import type { Branch } from '../../engine/branch';
import type { Surroundings } from '../../engine/surroundings';
import type { StatusList, Verdict, WrittenWait } from '../../wait';
import { joinLists } from '../words';
import { comparisonsIn, type Comparison } from './comparison';
import type { Exit, Walk } from './walk';

export type Verdicts = Pick<WrittenWait, 'pending' | 'target' | 'failure' | 'others' | 'absent' | 'isFolded'>;

/** The code of a wait. */
export interface Course {
  /** Everything that is said of the status. */
  readonly parts: readonly Branch[];
  /** Whether a comparison is one of what is waited for. */
  readonly isRead: (comparison: Comparison) => boolean;
  readonly self?: string;
  readonly onReturn: Walk['onReturn'];
  readonly thrown?: Verdict;
  /** Follows the code from one look at the status to the next. */
  readonly look: (walk: Walk) => void;
  /** Follows the code from a look that finds nothing there; false where it doesn't tell what comes of that. */
  readonly miss: (walk: Walk) => boolean;
}

/** What code does with each status that it names, and with any other; nothing where it treats all of them alike. */
export function verdictsOf(course: Course, world: Surroundings): Verdicts | undefined {
  const comparisons = mainOf(comparisonsIn(course.parts, world).filter(course.isRead));
  const [main] = comparisons;
  if (!main) return undefined;
  const all = joinLists(comparisons.map(({ list }) => list));
  const words = all.words.filter(({ value }, index) => all.words.findIndex((word) => word.value === value) === index);
  const any = walkOf(undefined, [], main, course, world);
  course.look(any);
  if (any.within.waits) return undefined;
  const other = any.exits;
  const verdicts = words.map(({ value }) => verdictOf(exitsFor(value, main, course, world), other));
  const others = other.find(({ isMaybe }) => !isMaybe)?.verdict ?? 'waits';
  if (verdicts.every((verdict) => verdict === others)) return undefined;
  const listOf = (verdict: Verdict): StatusList | undefined => {
    const own = words.filter((_, index) => verdicts[index] === verdict);
    const open =
      verdict !== 'waits' && other.some((exit) => exit.verdict === verdict && exit.isMaybe && exit.isRelated);
    return own.length > 0 || open ? { words: own, open, ...roomFor(own, comparisons) } : undefined;
  };
  const absent = absentOf(main, course, world);
  const [pending, target, failure] = [listOf('waits'), listOf('ends'), listOf('fails')];
  return {
    ...(pending ? { pending } : {}),
    ...(target ? { target } : others === 'ends' || absent === 'ends' ? {} : { target: { words: [], open: true } }),
    ...(failure ? { failure } : {}),
    others,
    absent,
    isFolded: comparisons.some(({ isFolded }) => isFolded),
  };
}

/** The comparisons of one subject: the one that is called a status, else the first. */
function mainOf(all: readonly Comparison[]): readonly Comparison[] {
  const main = all.find(({ subject }) => /stat(?:us|e)\b|phase/i.test(subject)) ?? all[0];
  return all.filter(({ subject }) => subject === main?.subject);
}

function exitsFor(word: string, { subject, root }: Comparison, course: Course, world: Surroundings): readonly Exit[] {
  const exits: Exit[] = [];
  course.look(walkOf(word, exits, { subject, root }, course, world));
  return exits;
}

/** What comes of a look that finds nothing, unless that hangs on more than can be told. */
function absentOf(main: Comparison, course: Course, world: Surroundings): WrittenWait['absent'] {
  const exits: Exit[] = [];
  const isTold = course.miss(walkOf(undefined, exits, main, course, world));
  if (!isTold || exits.some(({ isMaybe }) => isMaybe)) return 'unknown';
  return exits[0]?.verdict ?? 'waits';
}

function walkOf(
  word: string | undefined,
  exits: Exit[],
  { subject, root }: Pick<Comparison, 'subject' | 'root'>,
  course: Course,
  world: Surroundings,
): Walk {
  const { onReturn, thrown = 'fails', self } = course;
  const beginning = {
    doubts: [],
    inner: undefined,
    broken: { is: false },
    within: { waits: false },
    known: new Map<string, boolean>(),
    unknown: [],
  };
  return { world, subject, root, word, isMissing: false, exits, onReturn, thrown, self, ...beginning };
}

/**
 * The ways out that only this status has, else the certain one that it shares with others. A doubtful one that all share
 * is a timeout.
 */
function verdictOf(exits: readonly Exit[], other: readonly Exit[]): Verdict {
  const own = exits.filter((exit) => !other.some(({ at }) => at === exit.at));
  const telling = own.length > 0 ? own : exits.filter(({ isMaybe }) => !isMaybe);
  const has = (verdict: Verdict): boolean => telling.some((exit) => exit.verdict === verdict);
  return has('ends') ? 'ends' : has('fails') ? 'fails' : 'waits';
}

/** Words can be added where all of a verdict's words stand in one list. */
function roomFor(words: StatusList['words'], comparisons: readonly Comparison[]): Pick<StatusList, 'room'> {
  const lists = comparisons.filter(({ list }) => list.words.some((word) => words.includes(word)));
  const room = lists.length === 1 ? lists[0]?.list.room : undefined;
  return room ? { room } : {};
}
