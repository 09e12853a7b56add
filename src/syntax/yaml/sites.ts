import type { Parser, Tree } from 'web-tree-sitter';
import { python } from '../adapters/python';
import { Document } from '../engine/document';
import type { Grammar, Languages } from '../engine/languages';
import { DataReader } from '../json/reader';
import type { Site, Source, Wanted } from '../site';
import { Expressions } from './expressions';
import { soundPart } from './sound';
import { walk } from './walk';

export const yamlGrammar: Grammar = { grammar: 'tree-sitter-yaml.wasm', query: '' };

/** The sites of YAML: values of keys, members of lists, and what the expressions of playbooks compare. */
export async function yamlSites(source: Source, wanted: Wanted, languages: Languages): Promise<readonly Site[]> {
  const { text, uri } = source;
  if (!mayHoldSites(text, wanted)) return [];
  const { parser } = await languages.ready(yamlGrammar);
  const tree = treeOf(text, parser);
  if (!tree) return [];
  const reader = new DataReader(uri, wanted);
  const expressions = new Expressions();
  walk(tree.rootNode, { text, reader, expressions, wishes: new Set() });
  reader.endAll(text.length);
  tree.delete();
  if (expressions.isEmpty) return reader.sites;
  const document = new Document(uri, python, await languages.ready(python));
  const embedded = expressions.placed(document.sitesOf(expressions.script, wanted), reader.groups);
  document.free();
  return [...reader.sites, ...embedded].sort((a, b) => a.span.start - b.span.start);
}

/** The tree of a document, or of its sound parts. */
export function treeOf(text: string, parser: Parser): Tree | null {
  const tree = parser.parse(text);
  if (!tree?.rootNode.hasError) return tree;
  tree.delete();
  return parser.parse(soundPart(text, (part) => hasError(part, parser)));
}

function hasError(text: string, parser: Parser): boolean {
  const tree = parser.parse(text);
  const isBroken = tree?.rootNode.hasError ?? true;
  tree?.delete();
  return isBroken;
}

/** Most YAML is about other things, which a look at its words tells faster than its tree. */
function mayHoldSites(text: string, wanted: Wanted): boolean {
  const words = text.match(/[A-Za-z][\w-]+/g) ?? [];
  return [...new Set(words)].some((word) => wanted(word, '') || wanted('x', word));
}
