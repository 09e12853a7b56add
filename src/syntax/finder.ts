import type { Site, Source, Wanted } from './site';
import type { WrittenWait } from './wait';

/** Gives the bytes of a file that ships with the program: `web-tree-sitter.wasm`, `tree-sitter-go.wasm`, … */
export type LoadGrammar = (file: string) => Promise<Uint8Array>;

export interface SiteFinder {
  /** The language ids that can be read. */
  readonly languages: readonly string[];
  /** Whether a text looks as if it had sites. A guess from its words, at a small part of what finding them costs. */
  mayHaveSites(source: Source, wanted: Wanted): boolean;
  /** The sites of a text in document order; none for an unknown language. Broken text gives the sites of its sound parts. */
  sitesOf(source: Source, wanted: Wanted): Promise<readonly Site[]>;
  /** The waits of a text in document order, in languages where waits can be read. */
  waitsOf(source: Source, wanted: Wanted): Promise<readonly WrittenWait[]>;
  /** Frees what is kept for a document. */
  forget(uri: string): void;
}
