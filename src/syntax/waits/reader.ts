import type { Branch } from '../engine/branch';
import type { Surroundings } from '../engine/surroundings';
import type { WrittenWait } from '../wait';
import { defines } from './top-level';

/** Reads one idiom of waiting in one language. */
export interface WaitReader {
  /** Words that betray the idiom, with the flag g. Only branches that hold one are looked at. */
  readonly signs: RegExp;
  /** The wait that a word betrays, given the smallest branch that holds the word. Nothing where it is none after all. */
  read(sign: Branch, world: Surroundings): WrittenWait | undefined;
}

/** The waits of a parsed text in document order, each of them once. */
export function waitsIn(world: Surroundings, readers: readonly WaitReader[]): readonly WrittenWait[] {
  const waits = new Map<string, WrittenWait>();
  for (const reader of readers) {
    for (const { index } of world.script.text.matchAll(reader.signs)) {
      const sign = world.script.root.leafAt(index);
      const wait = reader.read(sign, world);
      const key = `${wait?.head.start ?? ''}-${wait?.span.end ?? ''}`;
      if (wait && !waits.has(key)) waits.set(key, { ...wait, ...homeOf(sign, world) });
    }
  }
  return [...waits.values()].sort((a, b) => a.span.start - b.span.start);
}

/** A script's own statements are its home where no function is, as far as they go without a definition between. */
function homeOf(sign: Branch, world: Surroundings): Pick<WrittenWait, 'home'> {
  const home = world.enclosing(sign).functions.at(-1);
  if (home) return { home: { start: home.start, end: home.end } };
  const root = world.script.root;
  const last = root.named.findLast((statement) => statement.start < sign.start && defines(statement, world));
  return { home: { start: last?.end ?? root.start, end: root.end } };
}
