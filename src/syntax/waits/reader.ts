import type { Branch } from '../engine/branch';
import type { Surroundings } from '../engine/surroundings';
import type { Span } from '../site';
import type { WrittenWait } from '../wait';
import type { KeptWaits } from './kept';
import { defines } from './top-level';

/** Reads one idiom of waiting in one language. */
export interface WaitReader {
  /** Words that betray the idiom, with the flag g. Only branches that hold one are looked at. */
  readonly signs: RegExp;
  /** The wait that a word betrays, given the smallest branch that holds the word. Nothing where it is none after all. */
  read(sign: Branch, world: Surroundings): WrittenWait | undefined;
}

/** A declaration at the top of a file, with what is known of its waits. */
export interface WaitRegion extends Span {
  readonly waits: KeptWaits;
}

/** The waits of a parsed text in document order, each of them once. */
export function waitsIn(
  world: Surroundings,
  readers: readonly WaitReader[],
  regions: readonly WaitRegion[],
): readonly WrittenWait[] {
  const waits = new Map<string, WrittenWait>();
  for (const wait of readers.flatMap((reader) => waitsOf(reader, world, regions))) {
    const key = `${wait.head.start}-${wait.span.end}`;
    if (!waits.has(key)) waits.set(key, wait);
  }
  return [...waits.values()].sort((a, b) => a.span.start - b.span.start);
}

function waitsOf(reader: WaitReader, world: Surroundings, regions: readonly WaitRegion[]): readonly WrittenWait[] {
  const signs = Array.from(world.script.text.matchAll(reader.signs), ({ index }) => index);
  let next = 0;
  return regions.flatMap((region) => {
    const first = next;
    while ((signs[next] ?? Infinity) < region.end) next++;
    if (first === next) return [];
    const known = region.waits.of(reader, region);
    if (known) return known;
    const { result: waits, asked } = world.recording(() => waitsAt(signs.slice(first, next), reader, world));
    // The home of a lone statement is the whole file, and grows with it.
    if (regions.length > 1) region.waits.keep(reader, region, { waits, asked });
    return waits;
  });
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
