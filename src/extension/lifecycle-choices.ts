import type { Lens } from '../features/lens-types';

/** What the list of lifecycles says about one of them. */
export interface LifecycleChoice {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly lifecycle: string;
}

/** A list stays when the focus goes back to the viewer, from which the command palette was opened. */
export const staying = { ignoreFocusOut: true } as const;

/** All lifecycles in the catalog's order, which puts the resources before what belongs to them; the current one first. */
export function lifecycleChoices(
  lens: Pick<Lens, 'lifecycles' | 'graph'>,
  current: string | undefined,
): readonly LifecycleChoice[] {
  const here = lens.lifecycles.filter(({ id }) => id === current);
  const others = lens.lifecycles.filter(({ id }) => id !== current);
  return [...here, ...others].map(({ id, title, service, statusCount }) => ({
    label: title,
    description: id === current ? `${id} · under the cursor` : id,
    detail: `${service}, ${statusCount} statuses${lens.graph(id)?.edges.length === 0 ? ', no transitions known' : ''}`,
    lifecycle: id,
  }));
}
