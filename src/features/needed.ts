import type { Catalog } from '../catalog/catalog';
import { halfWritten, type ListName } from '../analysis/waits/half-written';
import { planOf, type WaitPlan } from './insert/plan';
import type { Place } from './reader';

/** The statuses that a list of a wait should hold, in the order of the operation's path. */
export interface Needed {
  readonly statuses: readonly string[];
  /** Says it to the user, as Markdown. */
  readonly why: string;
}

/** What a wait needs where a word of it is being typed. Nothing outside of waits, and where nothing tells the operation. */
export function neededAt({ resolved, written }: Place, text: string, catalog: Catalog): Needed | undefined {
  const { best, site } = resolved;
  const found = best && halfWritten(site.span, best, text, written, catalog);
  if (!found) return undefined;
  const { wait, list } = found;
  const plans = wait.operations.flatMap((operation) => planOf(wait.lifecycle, operation) ?? []);
  const statuses = [...new Set(plans.flatMap((plan) => plan[list]))];
  return statuses.length > 0 ? { statuses, why: reasonOf(list, plans) } : undefined;
}

const parts: Readonly<Record<ListName, string>> = {
  pending: 'On the way of',
  target: 'The end of',
  failure: 'Tells the failure of',
};

function reasonOf(list: ListName, plans: readonly WaitPlan[]): string {
  return `${parts[list]}: ${plans.map(({ task }) => `*${task}*`).join(', ')}`;
}
