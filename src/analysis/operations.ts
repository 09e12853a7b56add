import type { Catalog } from '../catalog/catalog';
import type { Lifecycle, Operation } from '../catalog/types';
import { wordsOf } from './words';

/**
 * The operations that an identifier or expression names: `resourceVolumeExtend` is about extending. Several where a word
 * tells more than one, or where there are several words; what stands behind a preposition only counts where nothing
 * stands before it.
 */
export function operationsNamedIn(text: string, lifecycle: Lifecycle, catalog: Catalog): readonly Operation[] {
  const { prepositions } = catalog.words;
  const words = wordsOf(text);
  const found = new Set<Operation>();
  for (let at = 0; at < words.length;) {
    const longest = longestAt(words, at, lifecycle);
    for (const { operation } of longest) found.add(operation);
    if (found.size > 0 && longest.length === 0 && prepositions.includes(words[at] ?? '')) break;
    at += longest[0]?.length ?? 1;
  }
  return [...found];
}

interface Match {
  readonly operation: Operation;
  /** In words. */
  readonly length: number;
}

function longestAt(words: readonly string[], at: number, { operations }: Lifecycle): readonly Match[] {
  const matches = operations.flatMap((operation) =>
    (operation.words ?? []).flatMap((phrase): readonly Match[] => {
      const parts = phrase.split(' ');
      const fits = parts.every((part, index) => isFormOf(part, words[at + index] ?? ''));
      return fits ? [{ operation, length: parts.length }] : [];
    }),
  );
  const most = Math.max(...matches.map(({ length }) => length));
  return matches.filter(({ length }) => length === most);
}

/** `deleting`, `deleted` and `deletion` are forms of `delete`, `stopped` is one of `stop`. */
function isFormOf(word: string, written: string): boolean {
  const stem = word.replace(/e$/, '');
  if (!written.startsWith(stem)) return false;
  const last = stem.slice(-1);
  const ending = written.slice(stem.length);
  return endings.has(ending) || (ending.startsWith(last) && endings.has(ending.slice(1)));
}

const endings: ReadonlySet<string> = new Set(['', 'e', 'ed', 'es', 'ing', 'ion', 's']);
