import type { Clue, ClueKind } from '../syntax/site';
import type { Lexicon } from './lexicon';
import { keptByText } from './memory';
import { wordsOf } from './words';

/** Where a file lies says more than each of its imports, and the catalog's own services more than others. */
const counts: Partial<Record<ClueKind, { readonly other: number; readonly own: number }>> = {
  file: { other: 12, own: 1 },
  import: { other: 1, own: 1 },
  class: { other: 1, own: 1 },
  function: { other: 1, own: 1 },
  url: { other: 1, own: 1 },
};

/**
 * Whether the file's path, imports, classes and requests speak of a service that the catalog does not know more than
 * of its own. There a snapshot is one of a share and an instance one of a database.
 */
export function isAbroad(clues: readonly Clue[], lexicon: Lexicon): boolean {
  let balance = 0;
  for (const { kind, text } of clues) {
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
