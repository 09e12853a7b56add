import type { Branch } from '../../engine/branch';
import type { Surroundings } from '../../engine/surroundings';

/** The fields of a struct literal by name; undefined where they are given by position. */
export function fieldsOf(literal: Branch, world: Surroundings): ReadonlyMap<string, Branch> | undefined {
  const fields = new Map<string, Branch>();
  for (const element of literal.field('body')?.named ?? []) {
    const [key, value] = [element.field('key'), element.field('value')];
    if (!key || !value) return undefined;
    fields.set(world.text(key), value);
  }
  return fields;
}
