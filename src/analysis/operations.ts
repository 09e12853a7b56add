import type { Catalog } from '../catalog/catalog';
import type { Lifecycle, Operation } from '../catalog/types';
import { remembered } from './memory';
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

function longestAt(words: readonly string[], at: number, lifecycle: Lifecycle): readonly Match[] {
  const phrases = phrasesOf(lifecycle).get((words[at] ?? '').charAt(0)) ?? [];
  const matches = phrases.filter(({ stems }) => stems.every((stem, index) => isFormOf(stem, words[at + index] ?? '')));
  const most = Math.max(...matches.map(({ stems }) => stems.length));
  return matches.flatMap(({ operation, stems }) => (stems.length === most ? [{ operation, length: most }] : []));
}

/** Words that name an operation, without what their forms end in. */
interface Phrase {
  readonly operation: Operation;
  readonly stems: readonly string[];
}

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const phrases = new WeakMap<Lifecycle, Phrases>();

/** The phrases of a lifecycle by their first letter. */
function phrasesOf(lifecycle: Lifecycle): Phrases {
  return remembered(phrases, lifecycle, () => {
    const byLetter = new Map<string, Phrase[]>();
    for (const operation of lifecycle.operations)
      for (const words of operation.words ?? [])
        remembered(byLetter, words.charAt(0), () => []).push({ operation, stems: words.split(' ').map(stemOf) });
    return byLetter;
  });
}

function stemOf(word: string): string {
  return word.replace(/e$/, '');
}

/** `deleting`, `deleted` and `deletion` are forms of `delete`, `stopped` is one of `stop`. */
function isFormOf(stem: string, written: string): boolean {
  if (!written.startsWith(stem)) return false;
  const ending = written.slice(stem.length);
  return endings.has(ending) || (ending.startsWith(stem.slice(-1)) && endings.has(ending.slice(1)));
}

const endings: ReadonlySet<string> = new Set(['', 'e', 'ed', 'es', 'ing', 'ion', 's']);
