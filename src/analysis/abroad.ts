import type { Clue, ClueKind } from '../syntax/site';
import type { Lexicon } from './lexicon';
import { keptByText } from './memory';
import { wordsOf } from './words';

/** How much one clue counts for another service; the catalog's own services count against it where they are named. */
const counts: Partial<Record<ClueKind, { readonly other: number; readonly own: number }>> = {
  import: { other: 1, own: 1 },
  class: { other: 1, own: 1 },
  function: { other: 1, own: 1 },
  url: { other: 1, own: 1 },
  sibling: { other: 4, own: 0 },
};

/**
 * Whether the file belongs to a service that the catalog does not know: its path says so, or its imports, classes and
 * requests do more than they speak of the catalog's own. There a snapshot is one of a share and an instance one of a
 * database.
 */
export function isAbroad(clues: readonly Clue[], lexicon: Lexicon): boolean {
  let balance = 0;
  for (const { kind, text } of clues) {
    if (kind === 'file' && spokenOf(text, lexicon).other) return true;
    const count = counts[kind];
    if (!count) continue;
    const { other, own } = spokenOf(text, lexicon);
    if (other) balance += count.other;
    else if (own) balance -= count.own;
  }
  return balance > 0;
}

interface Spoken {
  readonly other: boolean;
  readonly own: boolean;
}

const spokenOf = keptByText((text: string, lexicon: Lexicon): Spoken => {
  const words = wordsOf(text);
  return { other: names(words, lexicon.otherServices), own: words.some((word) => lexicon.family.has(word)) };
});

/** Whether one of the names, which may have several words, occurs. */
function names(words: readonly string[], services: readonly (readonly string[])[]): boolean {
  return services.some(([first, ...rest]) =>
    words.some((word, at) => word === first && rest.every((next, index) => words[at + 1 + index] === next)),
  );
}
