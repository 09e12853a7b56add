import type { Adapter } from './adapter';
import { adapters } from './adapters';
import { Languages, type Ready } from './engine/languages';
import { Documents } from './engine/documents';
import type { LoadGrammar, SiteFinder } from './finder';
import { isPromising } from './engine/prospect';
import { jsonSites } from './json/document';
import type { Site, Source, Wanted } from './site';
import { made } from './template';
import type { WrittenWait } from './wait';
import { waitReaders } from './waits';
import { yamlSites } from './yaml/sites';
import { yamlWaits } from './yaml/waits';

const data = ['json', 'jsonc', 'jsonl'];
const yaml = ['ansible', 'yaml'];

/** Finds sites in every language it knows. Grammars are loaded when the first text of their language comes. */
export function createSiteFinder(load: LoadGrammar): SiteFinder {
  const languages = new Languages(load);
  const documents = new Documents();
  const readyFor = (adapter: Adapter, text: string): Promise<[Ready, Ready | undefined]> =>
    Promise.all([languages.ready(adapter), languages.guest(adapter, text)]);

  return Object.freeze({
    languages: [...data, ...yaml, ...Object.keys(adapters)],
    mayHaveSites({ languageId, text }: Source, wanted: Wanted): boolean {
      // Where words need no quotes, any word may be a literal.
      const { words, unquoted } = adapters[languageId] ?? {};
      const isQuoted = words === undefined && !yaml.includes(languageId);
      return !isQuoted || isPromising(text, wanted, unquoted);
    },
    async sitesOf(written: Source, wanted: Wanted): Promise<readonly Site[]> {
      const source = made(written);
      if (data.includes(source.languageId)) return jsonSites(source, wanted);
      if (yaml.includes(source.languageId)) return yamlSites(source, wanted, languages);
      const adapter = adapters[source.languageId];
      if (!adapter) return [];
      const [ready, guest] = await readyFor(adapter, source.text);
      return documents.document(source, adapter, ready).sitesOf(source.text, wanted, guest);
    },
    async waitsOf(written: Source, wanted: Wanted): Promise<readonly WrittenWait[]> {
      const source = made(written);
      const { languageId, text } = source;
      if (yaml.includes(languageId)) return yamlWaits(source, wanted, languages);
      const adapter = adapters[languageId];
      const readers = waitReaders[languageId] ?? [];
      if (!adapter || readers.length === 0) return [];
      const [ready, guest] = await readyFor(adapter, text);
      return documents.document(source, adapter, ready).waitsOf(text, wanted, readers, guest);
    },
    forget: (uri: string) => {
      documents.forget(uri);
    },
  });
}

export { repairAt, type Repaired } from './repair';
