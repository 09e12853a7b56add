import type { Comparison, Mark, Row } from './compare';
import { waysDiffer } from './differences';
import type { Side } from './side';
import { surfaceNames } from './surfaces';

/** The sign of a mark, so that colour is never needed to tell it. */
export const signs: Readonly<Record<Mark, string>> = { same: '=', spelling: '≈', word: '↔', left: '◂', right: '▸' };

/** What the two sides are called where both are spoken of: by what tells them apart. */
export function sideTitles({ left, right }: Pick<Comparison, 'left' | 'right'>): readonly [string, string] {
  if (left.lifecycle === right.lifecycle) return [surfaceNames[left.surface], surfaceNames[right.surface]];
  const isPlain = left.surface === 'api' && right.surface === 'api';
  return isPlain ? [left.title, right.title] : [fullTitle(left), fullTitle(right)];
}

/** "EVS disk: Console". */
export function fullTitle({ title, surface }: Pick<Side, 'title' | 'surface'>): string {
  return `${title}: ${surfaceNames[surface]}`;
}

export function markWords(mark: Mark, comparison: Comparison): string {
  const [left, right] = sideTitles(comparison);
  switch (mark) {
    case 'same':
      return 'The same on both sides';
    case 'spelling':
      return 'The same, but spelt differently';
    case 'word':
      return 'Other words for the same';
    case 'left':
      return `Only ${left}`;
    case 'right':
      return `Only ${right}`;
  }
}

/** In what the two of a row differ, in short: "stable, but transient there"; "other ways out". */
export function differenceWords({ left, right, differences }: Row): readonly string[] {
  const other = right[0]?.entry;
  return [
    ...(differences.kind && left && other ? [`${left.kind} ↔ ${other.kind}`] : []),
    ...(waysDiffer(differences) ? ['other ways out'] : []),
  ];
}

/** What came out, in one sentence: for the head of the panel, and for those who hear it. */
export function sumWords(comparison: Comparison): string {
  const count = (mark: Mark) => comparison.rows.filter((row) => row.mark === mark).length;
  const [left, right] = sideTitles(comparison);
  const parts = [
    [count('same'), 'the same'],
    [count('spelling'), 'spelt differently'],
    [count('word'), 'by other words'],
    [count('left'), `only ${left}`],
    [count('right'), `only ${right}`],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return `${fullTitle(comparison.left)} and ${fullTitle(comparison.right)}: ${told.join(', ')}.`;
}
