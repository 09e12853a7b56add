import { DataReader } from '../json/reader';
import { read } from '../json/sites';
import type { Clue, Site, Wanted } from '../site';
import type { Literal } from './literals';

/** Text that opens an object or array and has a key: only such a string is read as JSON. */
const json = /^\s*(?:\[\s*)?\{\s*"[^"\n]+"\s*:/;

/** Whether a string's text is JSON as it stands; where escapes are written, the places in it would be others. */
export function isJson({ value, span }: Literal): boolean {
  return span.end - span.start === value.length && json.test(value);
}

/** The sites of JSON that is the text of a string, as answers are in tests; `around` tells what stands around the string. */
export function embeddedSites(
  { value, span }: Literal,
  { around, uri, base, wanted }: { around: readonly Clue[]; uri: string; base: number; wanted: Wanted },
): readonly Site[] {
  const reader = new DataReader(uri, wanted);
  read(value, span.start, reader);
  return reader.sites.map((site) => ({
    ...site,
    group: base + site.group,
    embedded: true,
    clues: [...site.clues.filter(({ kind }) => kind !== 'file'), ...around],
  }));
}
