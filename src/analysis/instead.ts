import type { Catalog } from '../catalog/catalog';
import type { Site } from '../syntax/site';
import { standingOf } from './vocabulary';

/** By the id of a lifecycle, of which one the word is that stands in its attribute. */
export type Instead = ReadonlyMap<string, string>;

/** Which attributes hold the word of another lifecycle here, as a provider's `power_state` does a server's status. */
export function insteadOf({ value, folded }: Site, catalog: Catalog): Instead {
  const pairs = catalog.lifecycles.flatMap(({ id, recognition }) =>
    recognition.otherwise === undefined ? [] : [[id, recognition.otherwise] as const],
  );
  return new Map(pairs.filter(([id, other]) => standing(id) === 'unknown' && isWordOf(other)));

  function isWordOf(id: string): boolean {
    const is = standing(id);
    return is === 'status' || is === 'misspelt';
  }

  function standing(id: string): string | undefined {
    const lifecycle = catalog.get(id);
    return lifecycle && standingOf(lifecycle, value.trim(), folded !== undefined).is;
  }
}
