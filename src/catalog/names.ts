import type { Catalog } from './catalog';
import { keptByObject } from './kept';
import type { ConsoleLabel, Lifecycle, PseudoStatus, Status } from './types';

/** Something that bears a name: a status by its API string or a console word, a label of the console, a tool's word. */
export type Named = { readonly lifecycle: Lifecycle; readonly name: string } & (
  | { readonly surface: 'api' | 'console'; readonly status: Status }
  | { readonly surface: 'label'; readonly label: ConsoleLabel }
  | { readonly surface: 'pseudo'; readonly pseudo: PseudoStatus }
);

/** The same for `In-Use`, `in_use` and `in use`: what a person means, spelling aside. */
export function foldedName(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '-');
}

/** All that bears a name over all lifecycles, spelling aside; an empty list for an unknown one. */
export function named(catalog: Catalog, name: string): readonly Named[] {
  return byFoldedName(catalog).get(foldedName(name.trim())) ?? [];
}

/** All that bears a name in one lifecycle. */
export function namesOf(lifecycle: Lifecycle): readonly Named[] {
  return [
    ...lifecycle.statuses.flatMap((status) => statusNames(lifecycle, status)),
    ...(lifecycle.labels ?? []).flatMap((label) => labelNames(lifecycle, label)),
    ...(lifecycle.pseudo ?? []).map((pseudo): Named => ({ lifecycle, name: pseudo.value, surface: 'pseudo', pseudo })),
  ];
}

function statusNames(lifecycle: Lifecycle, status: Status): readonly Named[] {
  const labels = status.console ?? [];
  return [
    { lifecycle, name: status.id, surface: 'api', status },
    ...labels.map((name): Named => ({ lifecycle, name, surface: 'console', status })),
  ];
}

function labelNames(lifecycle: Lifecycle, label: ConsoleLabel): readonly Named[] {
  return [label.label, ...(label.variants ?? [])].map((name) => ({ lifecycle, name, surface: 'label', label }));
}

const byFoldedName = keptByObject((catalog: Catalog): ReadonlyMap<string, readonly Named[]> => {
  const index = new Map<string, Named[]>();
  for (const one of catalog.lifecycles.flatMap(namesOf)) {
    const key = foldedName(one.name);
    index.set(key, [...(index.get(key) ?? []), one]);
  }
  return index;
});
