import type { Catalog } from '../catalog/catalog';
import { operationSummary } from '../catalog/graph';
import type { Lifecycle } from '../catalog/types';
import type { Site } from '../syntax/site';
import { operationsNamedIn } from './operations';
import type { Sign } from './place';

/** A status under the name of an operation that ends in it: `{'pause': 'PAUSED', 'resume': 'ACTIVE'}`. */
export function outcomeSigns({ role, value, clues }: Site, lifecycle: Lifecycle, catalog: Catalog): readonly Sign[] {
  const holder = role === 'property' ? clues.find(({ kind }) => kind === 'holder') : undefined;
  const named = holder ? operationsNamedIn(holder.text, lifecycle, catalog) : [];
  return named.some((operation) => operationSummary(operation).to.includes(value))
    ? [{ text: `\`${holder?.text ?? ''}\` ends in it`, of: 'outcome' }]
    : [];
}
