import type { Clue, Site, Source, Wanted } from './site';
import { pathOf } from './path';

/** What a query of metrics selects by a label that says a status: `nova_servers{zone="a", status=~"gone|ready"}`. */
const selector =
  /\{(?<=(\w+)\{)(?:[^{}\n]*?[,\s])?(\w*stat(?:us|e))\s*(=~?|![=~])\s*\\?["']\(?( ?[A-Za-z][\w-]* ?(?:\| ?[A-Za-z][\w-]* ?)*)\|?\)?\\?["']/g;

/** The sites of such queries wherever they stand in a text, with group numbers from `base`; each may have clues of its own. */
export function selectorSites(
  text: string,
  { wanted, base, cluesAt }: { wanted: Wanted; base: number; cluesAt: (offset: number) => readonly Clue[] | undefined },
): readonly Site[] {
  return [...text.matchAll(selector)].flatMap(
    ({ index, 0: whole, 1: metric, 2: label = '', 3: sign, 4: words = '' }, count) => {
      const start = index + whole.lastIndexOf(words);
      const around = cluesAt(start);
      return [...words.matchAll(/[\w -]+/g)].flatMap(({ index: at, 0: value }): readonly Site[] => {
        if (!around || !wanted(value, label)) return [];
        const span = { start: start + at, end: start + at + value.length };
        const clues: readonly Clue[] = [{ kind: 'subject', text: `${metric ?? ''}.${label}` }, ...around];
        const isNegated = sign?.startsWith('!') ? ({ negated: true } as const) : {};
        return [
          { value, span, literal: span, role: 'compared', group: base + count, embedded: true, ...isNegated, clues },
        ];
      });
    },
  );
}

/** Whether a text has any such query, which most have not. */
export function mayHoldSelectors(text: string): boolean {
  return text.search(selector) >= 0;
}

/** The sites of the queries in a document of data, with group numbers from `base`. */
export function selectedIn(source: Source, wanted: Wanted, base: number): readonly Site[] {
  const { text } = source;
  const around: readonly Clue[] = [{ kind: 'file', text: pathOf(source) }];
  const isComment = (offset: number): boolean => /^\s*#/.test(text.slice(text.lastIndexOf('\n', offset) + 1, offset));
  return selectorSites(text, { wanted, base, cluesAt: (offset) => (isComment(offset) ? undefined : around) });
}
