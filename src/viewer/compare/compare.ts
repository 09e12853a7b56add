import { type Differences, differencesOf } from './differences';
import { folded } from './folded';
import type { Entry, Side } from './side';

/**
 * How a word of the left side stands to the right one: the same word; the same but for capitals, blanks, hyphens and
 * underscores; another word for the same thing; or only on one of the sides.
 */
export const marks = ['same', 'spelling', 'word', 'left', 'right'] as const;
export type Mark = (typeof marks)[number];

/** What stands on the right for a word on the left, and when. */
export interface Partner {
  readonly entry: Entry;
  readonly when: string | undefined;
}

export interface Row {
  readonly mark: Mark;
  /** Nothing in a row of what is only on the right. */
  readonly left: Entry | undefined;
  readonly right: readonly Partner[];
  readonly differences: Differences;
}

export interface Comparison {
  readonly left: Side;
  readonly right: Side;
  /** In the order of the left side, with those that are only on the right behind. */
  readonly rows: readonly Row[];
}

/** Every word of either side, beside what stands for it on the other. */
export function compareOf(left: Side, right: Side): Comparison {
  const paired = left.entries.map((entry) => rowOf(entry, partnersOf(entry, left, right)));
  const met = new Set(paired.flatMap((row) => row.right.map(({ entry }) => entry)));
  const alone = right.entries.filter((entry) => !met.has(entry));
  return { left, right, rows: [...paired, ...alone.map(rowOnTheRight)] };
}

/** A lifecycle's console tells by itself which statuses its words stand for; all else is paired by its words. */
function partnersOf(entry: Entry, left: Side, right: Side): readonly Partner[] {
  const isSameLife = left.lifecycle === right.lifecycle;
  if (isSameLife && (left.surface === 'console') !== (right.surface === 'console')) return byAnswers(entry, right);
  const alike = right.entries.filter(({ name }) => folded(name) === folded(entry.name));
  const same = alike.filter(({ name }) => name === entry.name);
  return (same.length > 0 ? same : alike).map((partner) => ({ entry: partner, when: undefined }));
}

function byAnswers(entry: Entry, right: Side): readonly Partner[] {
  return right.entries.flatMap((partner) => {
    // One of the two is a status of the API, which answers nothing but itself.
    const shared = [
      ...entry.answers.filter(({ status }) => status === partner.name),
      ...partner.answers.filter(({ status }) => status === entry.name),
    ];
    const [first] = shared;
    return first ? [{ entry: partner, when: first.when }] : [];
  });
}

function rowOf(left: Entry, right: readonly Partner[]): Row {
  const only = right.length === 1 ? right[0]?.entry : undefined;
  return { mark: markOf(left, right), left, right, differences: differencesOf(left, only) };
}

function rowOnTheRight(entry: Entry): Row {
  return {
    mark: 'right',
    left: undefined,
    right: [{ entry, when: undefined }],
    differences: differencesOf(entry, undefined),
  };
}

function markOf({ name }: Entry, partners: readonly Partner[]): Mark {
  if (partners.length === 0) return 'left';
  if (partners.some(({ entry }) => entry.name === name)) return 'same';
  const isOne = partners.length === 1 && partners.every(({ entry }) => folded(entry.name) === folded(name));
  return isOne ? 'spelling' : 'word';
}
