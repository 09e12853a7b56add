import type { Lifecycle, StatusMap, WordLists } from './types';

/** All that is known, as plain data. */
export interface Catalog {
  /** Counts up when facts change. */
  readonly version: string;
  /** ISO date on which the facts were last held against their sources. */
  readonly checked: string;
  /** The resources that people wait for come first. */
  readonly lifecycles: readonly Lifecycle[];
  readonly words: WordLists;
  readonly statusMap: StatusMap;
  /** Nothing for an unknown id. */
  get(id: string): Lifecycle | undefined;
}

/** What the files of the catalog hold, as JSON gives it. */
export interface CatalogData {
  readonly about: { readonly version: string; readonly checked: string };
  readonly lifecycles: readonly unknown[];
  readonly words: WordLists;
  readonly statusMap: unknown;
}

/** Makes no index and looks at no fact: whoever needs an index builds it when asked. */
export function catalogOf({ about, lifecycles: files, words, statusMap }: CatalogData): Catalog {
  // The gate: JSON forgets which strings are meant. Tests hold each file to its schema before it gets here.
  const lifecycles = files as readonly Lifecycle[];
  return { ...about, words, statusMap: statusMap as StatusMap, ...listing(lifecycles) };
}

/** The same catalog with more lifecycles, behind those that it has. */
export function catalogWith(catalog: Catalog, more: readonly Lifecycle[]): Catalog {
  return { ...catalog, ...listing([...catalog.lifecycles, ...more]) };
}

function listing(lifecycles: readonly Lifecycle[]): Pick<Catalog, 'lifecycles' | 'get'> {
  const byId = new Map(lifecycles.map((lifecycle) => [lifecycle.id, lifecycle]));
  return { lifecycles, get: (id) => byId.get(id) };
}

/** The catalog that the build wrote: the text of dist/catalog.json. */
export function catalogFrom(text: string): Catalog {
  return catalogOf(JSON.parse(text) as CatalogData);
}
