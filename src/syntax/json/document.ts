import { embeddedSites } from '../engine/embedded';
import { groupsAfter } from '../engine/moved-site';
import { placesIn } from '../engine/strings';
import { selectedIn } from '../selectors';
import type { Clue, Site, Source, Wanted } from '../site';
import { pathOf } from '../path';
import { DataReader, type HeldText } from './reader';
import { read } from './sites';

/**
 * The sites of JSON, with comments or not, or of JSON Lines, and of the JSON and the queries that its strings hold; a syntax
 * error costs only what it breaks.
 */
export function jsonSites(source: Source, wanted: Wanted): readonly Site[] {
  const { text, languageId } = source;
  const reader = new DataReader(pathOf(source), wanted);
  if (languageId !== 'jsonl') read(text, 0, reader);
  else for (const line of text.matchAll(/[^\r\n]+/g)) read(line[0], line.index, reader);
  const selected = selectedIn(source, wanted, reader.groups);
  const held = heldSites(reader.texts, source, wanted, groupsAfter(selected, reader.groups));
  if (selected.length + held.length === 0) return reader.sites;
  return [...reader.sites, ...selected, ...held].sort((a, b) => a.span.start - b.span.start);
}

function heldSites(texts: readonly HeldText[], source: Source, wanted: Wanted, first: number): readonly Site[] {
  const { text } = source;
  const path = pathOf(source);
  const around: readonly Clue[] = [{ kind: 'file', text: path }];
  let base = first;
  return texts.flatMap((held) => {
    const sites = embeddedSites({ ...held, places: placesIn(held, text) }, { around, path, base, wanted });
    base = groupsAfter(sites, base);
    return sites;
  });
}
