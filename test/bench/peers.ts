import { Language, Parser } from 'web-tree-sitter';
import { getLanguageService, TextDocument, type JSONSchema } from 'vscode-json-languageservice';
import { loadCatalog } from '../../src/catalog/bundled';
import { loadGrammar } from '../support/grammars';

/** Parses a text with tree-sitter and lets the tree go. */
export async function parserOf(grammar: string): Promise<(text: string) => void> {
  await Parser.init({ wasmBinary: await loadGrammar('web-tree-sitter.wasm') });
  const parser = new Parser();
  parser.setLanguage(await Language.load(await loadGrammar(grammar)));
  return (text) => parser.parse(text)?.delete();
}

/** Parses an answer with VS Code's own JSON service and holds it against a schema that knows the statuses of a disk. */
export function validator(): (text: string) => Promise<void> {
  const service = getLanguageService({});
  const uri = 'test:/answer.schema.json';
  service.configure({ schemas: [{ uri, fileMatch: ['*'], schema: answerSchema() }], validate: true });
  return async (text) => {
    const document = TextDocument.create('test:/answer.json', 'json', 1, text);
    const problems = await service.doValidation(document, service.parseJSONDocument(document));
    if (problems.length > 0) throw new Error('the answer does not fit its schema');
  };
}

function answerSchema(): JSONSchema {
  const statuses =
    loadCatalog()
      .get('evs.disk')
      ?.statuses.map(({ id }) => id) ?? [];
  const volume = { type: 'object', properties: { status: { type: 'string', enum: statuses } } } as const;
  return { type: 'object', properties: { volumes: { type: 'array', items: volume } } };
}
