import type { Branch } from '../engine/branch';
import type { Surroundings } from '../engine/surroundings';
import type { Span } from '../site';

/** What a script does of its own before a place that stands in no function: its statements there that define nothing. */
export function statementsBefore(place: Branch, world: Surroundings): readonly Span[] {
  const before = world.script.root.named.filter(({ start }) => start < place.start);
  return before
    .filter((statement) => !defines(statement, world))
    .map(({ start, end }) => ({ start, end: Math.min(end, place.start) }));
}

/** Whether a statement only makes something known: `def f(): …`, `class A: …`, `export function f() {…}`, `const f = () => …`. */
export function defines(statement: Branch, { script }: Surroundings): boolean {
  const { functions, classes, decorated } = script.adapter;
  const [first] = statement.named;
  const parts = [statement, statement.field('declaration'), first?.field('value')];
  return parts.some((part) => part && (functions.has(part.type) || classes.has(part.type) || part.type in decorated));
}
