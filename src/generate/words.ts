import type { Catalog } from '../catalog/catalog';
import { operationSummary } from '../catalog/graph';
import type { Kind, Lifecycle, Operation } from '../catalog/types';

/** A lifecycle that a generated file is about; a file that cannot be made is a mistake in the catalog or here. */
export function lifecycleOf(catalog: Catalog, id: string): Lifecycle {
  const lifecycle = catalog.get(id);
  if (!lifecycle) throw new Error(`The catalog has no lifecycle ${id}.`);
  return lifecycle;
}

/** What to look for while an operation is under way. */
export interface Wait {
  readonly targets: readonly string[];
  readonly failures: readonly string[];
}

/** The statuses in which an operation ends, well or badly. An end that is no failed status is left to the time limit. */
export function waitFor(lifecycle: Lifecycle, id: string): Wait {
  const { to, failure } = operationSummary(operationOf(lifecycle, id));
  const failed = new Set(statusesOf(lifecycle, 'failed'));
  return { targets: to, failures: failure.filter((status) => failed.has(status)) };
}

/** The statuses of some kinds that Huawei and OTC have, not OpenStack alone. */
export function statusesOf(lifecycle: Lifecycle, ...kinds: readonly Kind[]): readonly string[] {
  return lifecycle.statuses
    .filter(({ kind, origin }) => kinds.includes(kind) && origin !== 'cinder' && origin !== 'nova')
    .map(({ id }) => id);
}

function operationOf(lifecycle: Lifecycle, id: string): Operation {
  const operation = lifecycle.operations.find((one) => one.id === id);
  if (!operation) throw new Error(`${lifecycle.id} has no operation ${id}.`);
  return operation;
}
