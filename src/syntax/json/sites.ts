import type { Site, Source, Wanted } from '../site';
import { JsonReader } from './reader';

/** The sites of JSON, with comments or not, or of JSON Lines; a syntax error costs only what it breaks. */
export function jsonSites({ text, uri, languageId }: Source, wanted: Wanted): readonly Site[] {
  const reader = new JsonReader(uri, wanted);
  if (languageId !== 'jsonl') reader.read(text, 0);
  else for (const line of text.matchAll(/[^\r\n]+/g)) reader.read(line[0], line.index);
  return reader.sites;
}
