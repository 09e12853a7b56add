import type { Adapter } from './adapter';
import { javascript, typescript, typescriptReact } from './adapters/ecmascript';
import { go } from './adapters/go';
import { python } from './adapters/python';
import { Branch } from './engine/branch';
import { Languages } from './engine/languages';
import { sitesIn } from './engine/sites';
import { Surroundings } from './engine/surroundings';
import { Trees } from './engine/trees';
import type { LoadGrammar, SiteFinder } from './finder';
import { jsonSites } from './json/sites';
import type { Site, Source, Wanted } from './site';

const adapters: Readonly<Record<string, Adapter>> = {
  go,
  python,
  typescript,
  typescriptreact: typescriptReact,
  javascript,
  javascriptreact: javascript,
};
const data = ['json', 'jsonc', 'jsonl'];

/** Finds sites in every language it knows. Grammars are loaded when the first text of their language comes. */
export function createSiteFinder(load: LoadGrammar): SiteFinder {
  const languages = new Languages(load);
  const trees = new Trees();

  async function codeSites(source: Source, adapter: Adapter, wanted: Wanted): Promise<readonly Site[]> {
    const { parser, query } = await languages.ready(adapter);
    const tree = trees.treeOf(source.uri, source.text, parser);
    if (!tree) return [];
    const root = new Branch(tree.rootNode, undefined);
    return sitesIn(root, new Surroundings({ text: source.text, uri: source.uri, adapter, query, root }), wanted);
  }

  return Object.freeze({
    languages: [...data, ...Object.keys(adapters)],
    async sitesOf(source: Source, wanted: Wanted): Promise<readonly Site[]> {
      if (data.includes(source.languageId)) return jsonSites(source, wanted);
      const adapter = adapters[source.languageId];
      return adapter ? codeSites(source, adapter, wanted) : [];
    },
    forget: (uri: string) => {
      trees.forget(uri);
    },
  });
}

export { repairAt, type Repaired } from './repair';
