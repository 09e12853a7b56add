import fs from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar, type IRawGrammar } from 'vscode-textmate';

/** A language in little: strings, comments and, as in YAML, plain scalars. */
const host = {
  scopeName: 'source.yaml',
  patterns: [
    { match: '(?:#|//).*$', name: 'comment.line' },
    { begin: '"', end: '"', name: 'string.quoted.double' },
    { begin: "'", end: "'", name: 'string.quoted.single' },
    { match: '\\w+(?=:)', name: 'entity.name.tag' },
    { match: '[\\w-]+', name: 'string.unquoted.plain' },
  ],
};

/** A grammar as VS Code runs it, with an injection laid over it. */
export async function grammarWith(injection: object): Promise<IGrammar> {
  await loadWASM(fs.readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
  const raw = (grammar: object): IRawGrammar => parseRawGrammar(JSON.stringify(grammar), 'grammar.json');
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) => Promise.resolve(raw(scope === host.scopeName ? host : injection)),
    getInjections: (scope) => (scope === host.scopeName ? ['lifecycle-lens.status.injection'] : undefined),
  });
  const grammar = await registry.loadGrammar(host.scopeName);
  if (!grammar) throw new Error('the grammar could not be loaded');
  return grammar;
}

/** The words of a line that the injection has marked, each with its kind. */
export function marked(grammar: IGrammar, line: string): readonly string[] {
  return grammar
    .tokenizeLine(line, INITIAL)
    .tokens.map(({ startIndex, endIndex, scopes }) => ({
      word: line.slice(startIndex, endIndex),
      kind: /constant\.language\.status\.(\w+)/.exec(scopes.join(' '))?.[1],
    }))
    .filter(({ kind }) => kind !== undefined)
    .map(({ word, kind }) => `${word} ${kind ?? ''}`);
}
