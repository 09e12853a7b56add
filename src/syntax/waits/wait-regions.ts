import type { Span } from '../site';

/** A declaration at the top of a file, with what is known of its waits. */
export interface WaitRegion<Waits> extends Span {
  readonly waits: Waits;
}

/** The declarations of one version of a text, which stay known by their waits as long as no edit changes them. */
export class WaitRegions<Waits> {
  readonly #starts: ReadonlyMap<Waits, number>;

  constructor(readonly all: readonly WaitRegion<Waits>[]) {
    this.#starts = new Map(all.map(({ waits, start }) => [waits, start]));
  }

  /** Where the declaration stands that these waits are kept for; nothing where it is no more as it was. */
  startOf(waits: Waits): number | undefined {
    return this.#starts.get(waits);
  }

  /** The declaration that a place is in as a whole. */
  around({ start, end }: Span): WaitRegion<Waits> | undefined {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.start ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    const found = this.all[low - 1];
    return found && end <= found.end ? found : undefined;
  }
}
