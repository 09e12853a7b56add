import { Language, Parser, Query } from 'web-tree-sitter';
import type { Adapter } from '../adapter';
import type { LoadGrammar } from '../finder';

/** A grammar's file, and the patterns that are asked of its trees. */
export interface Grammar {
  readonly grammar: string;
  readonly query: string;
}

export interface Ready {
  readonly parser: Parser;
  readonly query: Query;
}

/** Loads the parser's runtime and each grammar once, when the first text of its language is read. */
export class Languages {
  readonly #ready = new Map<Grammar, Promise<Ready>>();

  constructor(private readonly load: LoadGrammar) {}

  /** A failed load is forgotten, so that the next text tries again. */
  ready(grammar: Grammar): Promise<Ready> {
    const known = this.#ready.get(grammar);
    if (known) return known;
    const loading = this.#prepare(grammar);
    this.#ready.set(grammar, loading);
    loading.catch(() => this.#ready.delete(grammar));
    return loading;
  }

  /** What reads another language in the strings of a text, if it has such. */
  guest({ guest }: Adapter, text: string): Promise<Ready> | undefined {
    return guest?.sign.test(text) ? this.ready(guest.adapter) : undefined;
  }

  async #prepare(grammar: Grammar): Promise<Ready> {
    await started(this.load);
    const language = await Language.load(await this.load(grammar.grammar));
    const parser = new Parser();
    parser.setLanguage(language);
    return { parser, query: new Query(language, grammar.query) };
  }
}

/** The library keeps one runtime for all, and another one would take the ground from under trees that are in use. */
let runtime: Promise<void> | undefined;

function started(load: LoadGrammar): Promise<void> {
  if (runtime) return runtime;
  const starting = load('web-tree-sitter.wasm').then((wasmBinary) => Parser.init({ wasmBinary }));
  starting.catch(() => (runtime = undefined));
  return (runtime = starting);
}
