import { bundled, loadCatalog } from '../catalog/bundled';
import { canonicalJson } from './canonical';
import { statusGrammar } from './grammar';
import { ansibleSnippets } from './snippets/ansible';
import { heatSnippets } from './snippets/heat';
import { terraformSnippets } from './snippets/terraform';

export { bundled, canonicalJson };

const mark = '// Made from src/catalog by node esbuild.js; never changed by hand.';

/** The text of every file that is made from the catalog, by its path. */
export function generatedFiles(): Readonly<Record<string, string>> {
  const catalog = loadCatalog();
  return {
    'snippets/ansible.json': marked(ansibleSnippets(catalog)),
    'snippets/heat.json': marked(heatSnippets(catalog)),
    'snippets/terraform.json': marked(terraformSnippets(catalog)),
    'syntaxes/status.injection.tmLanguage.json': text(statusGrammar(catalog)),
  };
}

function marked(data: object): string {
  return `${mark}\n${text(data)}`;
}

function text(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
