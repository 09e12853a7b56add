import type { Adapter } from '../adapter';
import { pathOf } from '../path';
import type { Source } from '../site';
import { Document } from './document';
import type { Ready } from './languages';

/** The documents that were read last. Trees live outside the garbage collector's reach, so they are freed by hand. */
export class Documents {
  readonly #kept = new Map<string, Document>();

  constructor(private readonly most = 16) {}

  document(source: Source, adapter: Adapter, ready: Ready): Document {
    const { uri } = source;
    const known = this.#kept.get(uri);
    const document = known?.adapter === adapter ? known : new Document(pathOf(source), adapter, ready);
    if (known !== document) known?.free();
    // Putting it back makes it the youngest.
    this.#kept.delete(uri);
    this.#kept.set(uri, document);
    this.#shrink();
    return document;
  }

  forget(uri: string): void {
    this.#kept.get(uri)?.free();
    this.#kept.delete(uri);
  }

  #shrink(): void {
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.most && oldest !== undefined) this.forget(oldest);
  }
}
