import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { ClueKind, Site } from '../syntax/site';
import { isOwnCloudNamed } from './abroad';
import type { Lexicon } from './lexicon';
import { readExpression, readUse } from './reading';
import { neighboursOf } from './recognise';
import { isMisspelling, standingOf } from './vocabulary';
import { wordsOf } from './words';

/** By the id of a lifecycle, of which one the word is that stands in its attribute or beside its resource's name. */
export type Instead = ReadonlyMap<string, string>;

/** Of several lifecycles with the same noun, those that have the site's word; all of them where none has. */
export type Suits = (shares: ReadonlyMap<string, number>) => ReadonlyMap<string, number>;

/**
 * Which lifecycle is meant by another's names here: a provider's `power_state` holds a server's status, and a list of a
 * server's states that is compared with its `vm_state` holds those.
 */
export function insteadOf(site: Site, catalog: Catalog, lexicon: Lexicon): Instead {
  return new Map([...otherwise(site, catalog), ...besideStatus(site, catalog, lexicon)]);
}

function otherwise(site: Site, catalog: Catalog): Instead {
  const pairs = catalog.lifecycles.flatMap((lifecycle) => {
    const other = catalog.get(lifecycle.recognition.otherwise ?? '');
    return other && standing(lifecycle, site) === 'unknown' && isWordOf(other, site)
      ? [[lifecycle.id, other.id] as const]
      : [];
  });
  return new Map(pairs);
}

/** A word of an attribute that stands beside the resource's status and is read here in its stead. */
function besideStatus(site: Site, catalog: Catalog, lexicon: Lexicon): Instead {
  const read = site.clues.flatMap(({ kind, text }) => specialsOf(kind, text, lexicon));
  const isState = isOwnCloudNamed(site.clues, lexicon) && isCalledState(site);
  const neighbours = neighboursOf(site.clues).map((value) => ({ ...site, value }));
  const pairs = catalog.lifecycles.flatMap((lifecycle) => {
    const own = catalog.get(lifecycle.recognition.beside ?? '');
    const isWord = standing(lifecycle, site) === 'status' || isMisspelling(lifecycle, site.value);
    if (!own || !isWord) return [];
    const isMeant =
      read.includes(lifecycle.id) || (isState && !isWordOf(own, site)) || isListOf(lifecycle, own, neighbours);
    return isMeant ? [[own.id, lifecycle.id] as const] : [];
  });
  return new Map(pairs);
}

/** Whether all words beside it are one lifecycle's, and several of them not the other's in any case: `stopped`, `resized`. */
function isListOf(lifecycle: Lifecycle, own: Lifecycle, neighbours: readonly Site[]): boolean {
  const strange = neighbours.filter((each) => !isWordOf(own, each));
  return strange.length >= fewOfOne && neighbours.every((each) => standing(lifecycle, each) === 'status');
}

const fewOfOne = 2;

/** `target_state`, which is no status: a word that only the other lifecycle has is then its own. */
function isCalledState({ clues }: Site): boolean {
  const holder = clues.find(({ kind }) => kind === 'holder' || kind === 'subject');
  const words = wordsOf(holder?.text ?? '');
  return words.includes('state') && !words.includes('status');
}

function specialsOf(kind: ClueKind, text: string, lexicon: Lexicon): readonly string[] {
  if (!comparing.has(kind)) return [];
  const { special, lifecycles } = (kind === 'use' ? readUse : readExpression)(text, lexicon);
  return special ? [...lifecycles.keys()] : [];
}

/** Kinds of clue that tell with what a list is compared. */
const comparing: ReadonlySet<ClueKind> = new Set(['use', 'argument', 'origin']);

export function suitingOf(site: Site, catalog: Catalog): Suits {
  return (shares) => {
    if (shares.size < 2) return shares;
    const suiting = [...shares].filter(([id]) => {
      const lifecycle = catalog.get(id);
      return lifecycle !== undefined && standing(lifecycle, site) !== 'unknown';
    });
    return suiting.length > 0 ? new Map(suiting) : shares;
  };
}

function isWordOf(lifecycle: Lifecycle, site: Site): boolean {
  const is = standing(lifecycle, site);
  return is === 'status' || is === 'misspelt';
}

function standing(lifecycle: Lifecycle, { value, folded }: Site): string {
  return standingOf(lifecycle, value.trim(), folded !== undefined).is;
}
