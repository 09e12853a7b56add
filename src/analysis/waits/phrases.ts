import { absent, type Evidence, type Transition } from '../../catalog/types';
import { aLifecycle } from '../phrases';
import type { Wait } from './wait';

/** "An EVS disk goes creating → downloading → available (made from an image; source code)". */
export function goes(wait: Wait, path: readonly Transition[]): string {
  const statuses = [path[0]?.from, ...path.map(({ to }) => to)].filter((status) => status !== undefined);
  const seen = statuses.filter((status) => status !== absent);
  const end = statuses.at(-1) === absent ? ' → gone' : '';
  return `${capital(aLifecycle(wait.lifecycle))} goes ${seen.join(' → ')}${end} (${grounds(path)})`;
}

/** Under which conditions a way is taken, and how it is known: by its weakest step. */
export function grounds(path: readonly Transition[]): string {
  const conditions = new Set(path.flatMap(({ condition }) => condition ?? []));
  const weakest = [...weakestFirst.keys()].find((evidence) => path.some((step) => step.evidence === evidence));
  return [...conditions, weakest ? weakestFirst.get(weakest) : ''].filter(Boolean).join('; ');
}

const weakestFirst: ReadonlyMap<Evidence, string> = new Map([
  ['inferred', 'inferred'],
  ['source-code', 'read in source code'],
  ['documented', 'documented'],
]);

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
