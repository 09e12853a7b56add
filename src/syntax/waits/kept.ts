import { Record, type Asked } from '../engine/asked';
import type { Span } from '../site';
import type { WrittenWait } from '../wait';
import { movedWait, placesOf } from './moved';
import type { WaitRegion, WaitRegions } from './wait-regions';

interface Kept {
  readonly waits: readonly WrittenWait[];
  readonly asked: Asked;
  /** The declarations that they speak of, where these stood. */
  readonly regions: readonly WaitRegion<KeptWaits>[];
}

/** The waits of one declaration, as each reader found them, for as long as all that they speak of is as it was. */
export class KeptWaits {
  /** By the reader that found them. */
  readonly #kept = new Map<object, Kept>();

  /** Where they are now; nothing where the reader has to look. */
  of(reader: object, now: WaitRegions<KeptWaits>): readonly WrittenWait[] | undefined {
    const kept = this.#kept.get(reader);
    const shifts = kept?.regions.map(({ start, waits }) => (now.startOf(waits) ?? NaN) - start);
    if (!kept || !shifts || shifts.some(Number.isNaN)) return undefined;
    if (shifts.every((shift) => shift === 0)) return kept.waits;
    const shiftAt = (offset: number): number => shifts[kept.regions.findIndex((region) => holds(region, offset))] ?? 0;
    return kept.waits.map((wait) => movedWait(wait, shiftAt));
  }

  /** A wait that speaks of a place that is in no declaration is read each time. */
  keep(reader: object, now: WaitRegions<KeptWaits>, { waits, asked }: Omit<Kept, 'regions'>): void {
    const regions = waits.flatMap(placesOf).map((place) => now.around(place));
    const all = [...new Set(regions)].flatMap((region) => region ?? []);
    if (!regions.includes(undefined)) this.#kept.set(reader, { waits, asked, regions: all });
  }

  /** All that the waits asked of the rest of the file. */
  get asked(): Asked {
    const all = new Record();
    for (const { asked } of this.#kept.values()) all.add(asked);
    return all;
  }
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
