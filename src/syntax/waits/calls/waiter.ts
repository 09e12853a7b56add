import waiters from './waiters.json';

/** A function of a library that waits for a status. Statuses are compared whatever their case, others are waited in. */
export interface Waiter {
  readonly name: string;
  /** In their order, with blanks between. */
  readonly parameters: string;
  /** What the first argument looks like, where that tells it from a namesake. */
  readonly first?: string | undefined;
  /** The parameter that has to be given by name, where that tells it from a namesake. */
  readonly mark?: string | undefined;
  /** The parameters that say which status ends the wait, which fail it, how long and how often it looks. */
  readonly target?: string | undefined;
  readonly failure?: string | undefined;
  readonly timeout?: string | undefined;
  readonly interval?: string | undefined;
  /** The parameter by which a resource that is not found ends the wait. */
  readonly deletion?: string | undefined;
  /** The parameter that may keep it from failing. */
  readonly lenient?: string | undefined;
  /** A resource that is not found ends the wait; left out where that is an error. */
  readonly forDeletion?: boolean | undefined;
  /** The statuses that it looks for itself where the call names none. */
  readonly presumed: Readonly<Partial<Record<'target' | 'failure', readonly string[] | undefined>>>;
}

/** Each with the source that it was read in. */
const all: readonly (Waiter & { readonly source: string })[] = waiters;

/** All functions of a name, the more telling ones first. */
export function waitersNamed(name: string): readonly Waiter[] {
  return all.filter((waiter) => waiter.name === name);
}

export const waiterNames: readonly string[] = [...new Set(all.map(({ name }) => name))];
