import { loadCatalog } from '../../src/catalog/bundled';
import { createLens, type Lens, type Source } from '../../src/features';
import { loadGrammar } from '../support/grammars';

export const lens: Lens = createLens({ catalog: loadCatalog(), loadGrammar, log: console.error });

let documents = 0;

/** A text as a document that nobody has read before. */
export function newDocument(languageId: string, text: string): Source {
  documents++;
  return { uri: `test:/bench-${documents}`, languageId, version: 1, text };
}

/** Reads a text for the first time, from its characters to its findings. */
export async function readOnce(languageId: string, text: string): Promise<void> {
  const source = newDocument(languageId, text);
  await lens.findings(source);
  lens.forget(source.uri);
}
