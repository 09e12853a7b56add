import { readFile } from 'node:fs/promises';
import path from 'node:path';

const folders = [
  'node_modules/web-tree-sitter',
  'node_modules/@vscode/tree-sitter-wasm/wasm',
  'node_modules/@tree-sitter-grammars/tree-sitter-hcl',
  'node_modules/@tree-sitter-grammars/tree-sitter-yaml',
];

/** Reads a grammar or the parser's runtime from where the package manager put it. */
export async function loadGrammar(file: string): Promise<Uint8Array> {
  const reads = await Promise.allSettled(folders.map((folder) => readFile(path.resolve(folder, file))));
  const found = reads.find((read) => read.status === 'fulfilled');
  if (!found) throw new Error(`no package holds ${file}`);
  return found.value;
}
