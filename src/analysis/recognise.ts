import type { Catalog } from '../catalog/catalog';
import type { Lifecycle, Recognition } from '../catalog/types';
import type { Clue, ClueKind } from '../syntax/site';
import { remembered } from './memory';

/** Which of the catalog's exact lists speak about which kind of clue. */
const lists: Partial<Record<ClueKind, readonly (keyof Recognition)[]>> = {
  type: ['types'],
  subject: ['commands'],
  callee: ['calls', 'types', 'commands'],
  call: ['calls'],
  origin: ['calls', 'types', 'urls', 'commands'],
  use: ['calls'],
  field: ['calls'],
  argument: ['types', 'resources', 'urls', 'commands'],
  import: ['imports'],
  file: ['imports'],
  resource: ['resources', 'commands'],
  url: ['urls'],
  path: ['jsonPaths'],
  sibling: ['siblings'],
};

const patterns = new WeakMap<Lifecycle, Map<keyof Recognition, RegExp | undefined>>();

/** The lifecycles whose recognition data holds exactly what a clue says. */
export function recognised(catalog: Catalog, clue: Clue): readonly Lifecycle[] {
  const names = lists[clue.kind];
  if (!names) return [];
  return catalog.lifecycles.filter((lifecycle) => names.some((name) => patternOf(lifecycle, name)?.test(clue.text)));
}

function patternOf(lifecycle: Lifecycle, name: keyof Recognition): RegExp | undefined {
  const known = remembered(patterns, lifecycle, () => new Map<keyof Recognition, RegExp | undefined>());
  if (!known.has(name)) known.set(name, compile(lifecycle.recognition[name], name));
  return known.get(name);
}

function compile(entries: Recognition[keyof Recognition], name: keyof Recognition): RegExp | undefined {
  if (!Array.isArray(entries) || entries.length === 0) return undefined;
  const one = (entries as readonly string[]).map(escaped).join('|');
  switch (name) {
    case 'siblings':
      return new RegExp(`^(?:${one})$`);
    case 'jsonPaths':
      return new RegExp(`(?:^|\\.|\\]\\.?)(?:${one})$`);
    case 'imports':
    case 'urls':
      return new RegExp(`(?:${one})(?![\\w])`);
    default:
      return new RegExp(`(?<![\\w])(?:${one})(?![\\w])`);
  }
}

function escaped(entry: string): string {
  return entry.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[\\w.]*');
}

/** The other literals of the site's list. */
export function neighboursOf(clues: readonly Clue[]): readonly string[] {
  return clues.filter((clue) => clue.kind === 'neighbour').map((clue) => clue.text);
}
