import type { Parser, Tree } from 'web-tree-sitter';
import { editBetween } from './edits';

interface Kept {
  readonly parser: Parser;
  readonly text: string;
  readonly tree: Tree;
}

/** Trees of the documents that were read last, kept so that the next version costs only what changed. */
export class Trees {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly most = 16) {}

  /** The tree of a text; it is valid until the next call. */
  treeOf(uri: string, text: string, parser: Parser): Tree | undefined {
    const kept = this.#take(uri, parser);
    if (kept?.text === text) {
      this.#kept.set(uri, kept);
      return kept.tree;
    }
    const old = kept?.tree;
    if (kept) kept.tree.edit(editBetween(kept.text, text));
    const tree = parser.parse(text, old);
    old?.delete();
    if (!tree) return undefined;
    this.#kept.set(uri, { parser, text, tree });
    this.#shrink();
    return tree;
  }

  forget(uri: string): void {
    this.#kept.get(uri)?.tree.delete();
    this.#kept.delete(uri);
  }

  /** Takes out what is kept, so that putting it back makes it the youngest; another language's tree is of no use. */
  #take(uri: string, parser: Parser): Kept | undefined {
    const kept = this.#kept.get(uri);
    if (kept && kept.parser !== parser) {
      this.forget(uri);
      return undefined;
    }
    this.#kept.delete(uri);
    return kept;
  }

  #shrink(): void {
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.most && oldest !== undefined) this.forget(oldest);
  }
}
