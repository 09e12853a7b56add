import type { Catalog } from '../../catalog/catalog';
import type { Lifecycle } from '../../catalog/types';
import type { Span } from '../../syntax/site';
import type { WrittenWait } from '../../syntax/wait';
import type { Wait } from './wait';
import { waitOf } from './waits-of';

/** A list of a wait, by what the wait does with its statuses. */
export type ListName = 'pending' | 'target' | 'failure';

const names: readonly ListName[] = ['pending', 'target', 'failure'];

/**
 * The wait in which a word is being typed, and the word's list. That list may still get any word, so it is taken as one
 * that holds more than can be read, and the word itself as not there. Nothing for a word that no wait names.
 */
export function halfWritten(
  word: Span,
  lifecycle: Lifecycle,
  text: string,
  waits: readonly WrittenWait[],
  catalog: Catalog,
): { readonly wait: Wait; readonly list: ListName } | undefined {
  for (const written of waits) {
    const list = names.find((name) => written[name]?.words.some(({ span }) => span.start === word.start));
    if (list) return { wait: waitOf(opened(written, list, word), lifecycle, text, catalog), list };
  }
  return undefined;
}

function opened(written: WrittenWait, name: ListName, word: Span): WrittenWait {
  const words = written[name]?.words.filter(({ span }) => span.start !== word.start) ?? [];
  return { ...written, [name]: { words, open: true } };
}
