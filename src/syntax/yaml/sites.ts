import type { Parser, Tree } from 'web-tree-sitter';
import { python } from '../adapters/python';
import { shell } from '../adapters/shell';
import { Document } from '../engine/document';
import { groupsAfter } from '../engine/moved-site';
import type { Grammar, Languages } from '../engine/languages';
import { DataReader } from '../json/reader';
import { pathOf } from '../path';
import { selectedIn } from '../selectors';
import type { Site, Source, Wanted } from '../site';
import { Expressions } from './expressions';
import { JsonTexts } from './json-texts';
import type { Listeners } from './listeners';
import { Scripts } from './scripts';
import { soundPart } from './sound';
import { walk } from './walk';

export const yamlGrammar: Grammar = { grammar: 'tree-sitter-yaml.wasm', query: '' };

/** The sites of YAML: values of keys, members of lists, and what the expressions of playbooks compare. */
export async function yamlSites(source: Source, wanted: Wanted, languages: Languages): Promise<readonly Site[]> {
  const { text } = source;
  const path = pathOf(source);
  if (!mayHoldSites(text, wanted)) return [];
  const { parser } = await languages.ready(yamlGrammar);
  const tree = treeOf(text, parser);
  if (!tree) return [];
  const { reader, expressions, scripts, jsonTexts } = heardIn(tree, text, new DataReader(path, wanted));
  tree.delete();
  const read = { path, wanted, languages };
  const compared = await expressionSites(expressions, { ...read, base: reader.groups });
  const base = groupsAfter(compared, reader.groups);
  const run = scripts.isEmpty ? [] : scripts.sites({ path, wanted, base, ready: await languages.ready(shell) });
  const inside = jsonTexts.sites({ path, wanted, base: groupsAfter(run, base) });
  const selected = selectedIn(source, wanted, groupsAfter(inside, groupsAfter(run, base)));
  if (compared.length + run.length + inside.length + selected.length === 0) return reader.sites;
  return [...reader.sites, ...compared, ...run, ...inside, ...selected].sort((a, b) => a.span.start - b.span.start);
}

/** What a walk over the document meets. */
export function heardIn({ rootNode }: Tree, text: string, reader: DataReader): Listeners {
  const wishes = new Set<number>();
  const to = {
    text,
    reader,
    expressions: new Expressions(),
    scripts: new Scripts(),
    jsonTexts: new JsonTexts(),
    wishes,
  };
  walk(rootNode, to);
  reader.endAll(text.length);
  return to;
}

interface Reading {
  readonly path: string;
  readonly wanted: Wanted;
  readonly languages: Languages;
  /** The first group's number. */
  readonly base: number;
}

async function expressionSites(expressions: Expressions, to: Reading): Promise<readonly Site[]> {
  if (expressions.isEmpty) return [];
  const document = new Document(to.path, python, await to.languages.ready(python));
  const sites = expressions.placed(document.sitesOf(expressions.script, to.wanted), to.base);
  document.free();
  return sites;
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
