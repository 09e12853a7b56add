import { DataReader } from '../json/reader';
import { read } from '../json/sites';
import type { Clue, Site, Span, Wanted } from '../site';
import type { Branch } from './branch';
import type { Literal } from './literals';
import type { Script } from './script';
import { isJson, placesIn, readString } from './strings';
import { sumAround } from './sums';

/** A part of such text, where the rest of it is in other strings. */
const part = /^\s*[[{]+\s*$|"[^"\n]+"\s*:/;

/** JSON that is written as a string, or as the sum of strings and of values that nobody knows. */
export interface EmbeddedText extends PlacedText {
  readonly branch: Branch;
}

/** A text that is written in another one, in its own way. */
export interface PlacedText {
  readonly value: string;
  /** Where each character is written. */
  readonly places: readonly Place[];
}

interface Place extends Span {
  /** It stands for a value that nobody knows. */
  readonly unknown?: true;
}

/** What stands above the body of a request or an answer: `HTTP/1.1 200 OK`, `body: >`. */
const head = /^[^{]*\n\s*(?=\{\s*"[^"\n]+"\s*:)/;

/** The JSON that a literal holds or is a part of; nothing for all other text, and for what only describes the code. */
export function embeddedIn(literal: Literal, script: Script): EmbeddedText | undefined {
  if (!part.test(literal.value)) return undefined;
  const { branch, parts } = sumAround(literal.branch, script.adapter);
  const values = parts.map((each) => textAt(each, script));
  const whole = values.map((each) => each.value).join('');
  const from = branch.parent?.type === 'expression_statement' ? 0 : (head.exec(whole)?.[0].length ?? 0);
  const value = whole.slice(from);
  return isJson(value) ? { branch, value, places: values.flatMap((each) => each.places).slice(from) } : undefined;
}

/** What is no string counts as a number, which may stand by itself and between quotes. */
function textAt(branch: Branch, { text, adapter }: Script): PlacedText {
  const known = adapter.strings.has(branch.type) ? readString(branch, text, adapter) : undefined;
  if (!known) return { value: '0', places: [{ start: branch.start, end: branch.end, unknown: true }] };
  return { value: known.value, places: placesIn(known, text) };
}

/** The sites of JSON that is the text of a string, as answers are in tests; `around` tells what stands around the string. */
export function embeddedSites(
  { value, places }: PlacedText,
  { around, path, base, wanted }: { around: readonly Clue[]; path: string; base: number; wanted: Wanted },
): readonly Site[] {
  const reader = new DataReader(path, wanted);
  read(value, 0, reader);
  const written = ({ start, end }: Span): Span => ({
    start: places[start]?.start ?? 0,
    end: places[end - 1]?.end ?? 0,
  });
  const isKnown = ({ span: { start, end } }: Site): boolean =>
    places.slice(start, end).every((place) => !place.unknown);
  return reader.sites.filter(isKnown).map((site) => ({
    ...site,
    span: written(site.span),
    literal: written(site.literal),
    ...(site.frame ? { frame: written(site.frame) } : {}),
    group: base + site.group,
    embedded: true,
    clues: [...site.clues.filter(({ kind }) => kind !== 'file'), ...around],
  }));
}
