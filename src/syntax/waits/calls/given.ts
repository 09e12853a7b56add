import type { Branch } from '../../engine/branch';
import { argumentsOf } from '../../engine/comparing';
import type { Surroundings } from '../../engine/surroundings';
import type { Waiter } from './waiter';

/** The arguments of a call, as a function's parameters get them. */
export interface Given {
  readonly byName: ReadonlyMap<string, Branch>;
  readonly inOrder: readonly Branch[];
  /** More is handed on that can't be seen: `**options`. */
  readonly isOpen: boolean;
}

export function givenTo(call: Branch, world: Surroundings): Given {
  const byName = new Map<string, Branch>();
  const inOrder: Branch[] = [];
  const all = argumentsOf(call, world.script);
  for (const argument of all) {
    const place = world.script.adapter.places[argument.type];
    const [name, value] = place?.kind === 'keyword' ? [argument.field(place.name), argument.field(place.value)] : [];
    if (name && value) byName.set(world.text(name), value);
    else if (!isSplat.test(argument.type)) inOrder.push(argument);
  }
  return { byName, inOrder, isOpen: all.some(({ type }) => isSplat.test(type)) };
}

const isSplat = /splat|spread/;

/** What a parameter gets. */
export function argumentFor(parameter: string | undefined, { parameters }: Waiter, given: Given): Branch | undefined {
  if (parameter === undefined) return undefined;
  return given.byName.get(parameter) ?? given.inOrder[parameters.split(' ').indexOf(parameter)];
}

/** Whether a call can be one of this function, and not of a namesake. */
export function fits(waiter: Waiter, given: Given, world: Surroundings): boolean {
  const names = waiter.parameters.split(' ');
  const [first] = given.inOrder;
  const failure = argumentFor(waiter.failure, waiter, given);
  const target = waiter.target === undefined || argumentFor(waiter.target, waiter, given) || waiter.presumed.target;
  return (
    given.inOrder.length <= names.length &&
    [...given.byName.keys()].every((name) => names.includes(name)) &&
    (waiter.first === undefined || (first !== undefined && new RegExp(waiter.first).test(world.text(first)))) &&
    (waiter.mark === undefined || given.byName.has(waiter.mark)) &&
    // Failures come as a list: a lone word there belongs to another function's parameter.
    !(failure && world.script.adapter.strings.has(failure.type)) &&
    Boolean(target ?? given.isOpen)
  );
}
