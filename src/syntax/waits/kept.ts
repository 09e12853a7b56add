import { Record, type Asked } from '../engine/asked';
import type { Span } from '../site';
import type { WrittenWait } from '../wait';
import { movedWait, placesOf } from './moved';

interface Kept {
  /** Where the declaration began. */
  readonly start: number;
  readonly waits: readonly WrittenWait[];
  readonly asked: Asked;
}

/** The waits of one declaration, as each reader found them, for as long as all that they speak of is as it was. */
export class KeptWaits {
  /** By the reader that found them. */
  readonly #kept = new Map<object, Kept>();

  /** Nothing where the reader has to look. */
  of(reader: object, { start }: Span): readonly WrittenWait[] | undefined {
    const kept = this.#kept.get(reader);
    return kept?.waits.map((wait) => (start === kept.start ? wait : movedWait(wait, start - kept.start)));
  }

  /** A wait that speaks of places outside of the declaration, where a constant is declared, is read each time. */
  keep(reader: object, region: Span, { waits, asked }: Omit<Kept, 'start'>): void {
    const isInside = ({ start, end }: Span): boolean => region.start <= start && end <= region.end;
    if (waits.every((wait) => placesOf(wait).every(isInside)))
      this.#kept.set(reader, { start: region.start, waits, asked });
  }

  /** All that the waits asked of the rest of the file. */
  get asked(): Asked {
    const all = new Record();
    for (const { asked } of this.#kept.values()) all.add(asked);
    return all;
  }
}
