import { Language, Parser, Query } from 'web-tree-sitter';
import type { Adapter } from '../adapter';
import type { LoadGrammar } from '../finder';

export interface Ready {
  readonly parser: Parser;
  readonly query: Query;
}

/** Loads the parser's runtime and each grammar once, when the first text of its language is read. */
export class Languages {
  readonly #ready = new Map<Adapter, Promise<Ready>>();
  #runtime: Promise<void> | undefined;

  constructor(private readonly load: LoadGrammar) {}

  /** A failed load is forgotten, so that the next text tries again. */
  ready(adapter: Adapter): Promise<Ready> {
    const known = this.#ready.get(adapter);
    if (known) return known;
    const loading = this.#prepare(adapter);
    this.#ready.set(adapter, loading);
    loading.catch(() => this.#ready.delete(adapter));
    return loading;
  }

  async #prepare(adapter: Adapter): Promise<Ready> {
    this.#runtime ??= this.load('web-tree-sitter.wasm').then((wasmBinary) => Parser.init({ wasmBinary }));
    await this.#runtime;
    const language = await Language.load(await this.load(adapter.grammar));
    const parser = new Parser();
    parser.setLanguage(language);
    return { parser, query: new Query(language, adapter.query) };
  }
}
