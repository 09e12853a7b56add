import { absent, type Lifecycle } from '../../catalog/types';
import type { StatusList, Verdict, WaitWord, WrittenWait } from '../../syntax/wait';
import { standingOf } from '../vocabulary';

/** The lists of a wait with what they say, in the order in which their words are looked at. */
const lists = [
  ['target', 'ends'],
  ['failure', 'fails'],
  ['pending', 'waits'],
] as const satisfies readonly (readonly [keyof WrittenWait, Verdict])[];

/** What a wait does when it sees a status, and whether it names that status. */
export interface Treatment {
  readonly verdict: Verdict | 'unknown';
  /** The words by which the wait names it; none where it is only one of the others. */
  readonly named: readonly WaitWord[];
}

/** What the wait does with a status of the lifecycle, or with `(absent)`. */
export function treatmentOf(status: string, wait: WrittenWait, lifecycle: Lifecycle): Treatment {
  if (status === absent) return { verdict: wait.absent, named: [] };
  const fold = wait.folds.find(({ words }) => words.some((word) => meant(word, wait, lifecycle) === status));
  const named = fold?.words.filter((word) => meant(word, wait, lifecycle) === status) ?? [];
  const as = fold?.as ?? readingOf(wait, lifecycle);
  if (as === 'unknown') return { verdict: 'unknown', named };
  if (as !== 'itself' && 'verdict' in as) return { verdict: as.verdict, named };
  const isMeant = (word: WaitWord): boolean =>
    as === 'itself' ? meant(word, wait, lifecycle) === status : isSame(word.value, as.word, wait);
  for (const [name, verdict] of lists) {
    const found = wait[name]?.words.filter(isMeant) ?? [];
    if (found.length > 0) return { verdict, named: [...named, ...found] };
  }
  return { verdict: presumedFor(as === 'itself' ? status : as.word, wait) ?? unlisted(wait), named };
}

/** What a called function does with a status of its own accord. */
function presumedFor(word: string, { presumed }: WrittenWait): Verdict | undefined {
  if (presumed?.target?.includes(word.toLowerCase())) return 'ends';
  return presumed?.failure?.includes(word.toLowerCase()) ? 'fails' : undefined;
}

/** How statuses that no fold names are read. Whoever lists statuses of the resource has them read as they are. */
function readingOf(wait: WrittenWait, lifecycle: Lifecycle): WrittenWait['unfolded'] {
  if (wait.unfolded !== 'unknown') return wait.unfolded;
  const words = lists.flatMap(([name]) => wait[name]?.words ?? []);
  const isPlain = words.length > 0 && words.every(({ value }) => standingOf(lifecycle, value).is === 'status');
  return isPlain && (wait.pending?.words.length ?? 0) > 0 ? 'itself' : 'unknown';
}

/** A word that stands in no list that can be read may still stand in one that can't. */
function unlisted(wait: WrittenWait): Verdict | 'unknown' {
  const isOpen = lists.some(([name, verdict]) => wait[name]?.open === true && verdict !== wait.others);
  return isOpen ? 'unknown' : wait.others;
}

/** The status that a word of the wait means, slips of the pen aside: another rule speaks of these. */
export function meant({ value }: WaitWord, { isFolded }: WrittenWait, lifecycle: Lifecycle): string | undefined {
  const standing = standingOf(lifecycle, value, isFolded);
  if (standing.is === 'status' || standing.is === 'misspelt' || standing.is === 'near') return standing.status.id;
  return standing.is === 'label' && standing.answers.length === 1 ? standing.answers[0] : undefined;
}

/** The statuses that a list names. */
export function statusesIn(list: StatusList | undefined, wait: WrittenWait, lifecycle: Lifecycle): readonly string[] {
  return list?.words.flatMap((word) => meant(word, wait, lifecycle) ?? []) ?? [];
}

function isSame(a: string, b: string, { isFolded }: WrittenWait): boolean {
  return isFolded ? a.toLowerCase() === b.toLowerCase() : a === b;
}
