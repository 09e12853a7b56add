import type { Branch } from '../engine/branch';
import type { Surroundings } from '../engine/surroundings';
import type { WrittenWait } from '../wait';
import type { KeptWaits } from './kept';
import { defines } from './top-level';
import { WaitRegions, type WaitRegion } from './wait-regions';

/** Reads one idiom of waiting in one language. */
export interface WaitReader {
  /** Words that betray the idiom, with the flag g. Only branches that hold one are looked at. */
  readonly signs: RegExp;
  /** The wait that a word betrays, given the smallest branch that holds the word. Nothing where it is none after all. */
  read(sign: Branch, world: Surroundings): WrittenWait | undefined;
}

/** The waits of a parsed text in document order, each of them once. */
export function waitsIn(
  world: Surroundings,
  readers: readonly WaitReader[],
  all: readonly WaitRegion<KeptWaits>[],
): readonly WrittenWait[] {
  const regions = new WaitRegions(all);
  const waits = new Map<string, WrittenWait>();
  for (const wait of readers.flatMap((reader) => waitsOf(reader, world, regions))) {
    const key = `${wait.head.start}-${wait.span.end}`;
    if (!waits.has(key)) waits.set(key, wait);
  }
  return [...waits.values()].sort((a, b) => a.span.start - b.span.start);
}

function waitsOf(reader: WaitReader, world: Surroundings, regions: WaitRegions<KeptWaits>): readonly WrittenWait[] {
  return regions.all.flatMap((region) => {
    const known = region.waits.of(reader, regions);
    if (known) return known;
    const signs = signsIn(world.script.text.slice(region.start, region.end), region.start, reader);
    const { result: waits, asked } = world.recording(() => waitsAt(signs, reader, world));
    // The home of a lone statement is the whole file, and grows with it.
    if (regions.all.length > 1) region.waits.keep(reader, regions, { waits, asked });
    return waits;
  });
}

function signsIn(text: string, base: number, { signs }: WaitReader): readonly number[] {
  return Array.from(text.matchAll(signs), ({ index }) => base + index);
}

function waitsAt(signs: readonly number[], reader: WaitReader, world: Surroundings): readonly WrittenWait[] {
  return signs.flatMap((index) => {
    const sign = world.script.root.leafAt(index);
    const wait = reader.read(sign, world);
    return wait ? [{ ...wait, ...homeOf(sign, world) }] : [];
  });
}

/** A script's own statements are its home where no function is, as far as they go without a definition between. */
function homeOf(sign: Branch, world: Surroundings): Pick<WrittenWait, 'home'> {
  const home = world.enclosing(sign).functions.at(-1);
  if (home) return { home: { start: home.start, end: home.end } };
  const root = world.script.root;
  const last = root.named.findLast((statement) => statement.start < sign.start && defines(statement, world));
  return { home: { start: last?.end ?? root.start, end: root.end } };
}
