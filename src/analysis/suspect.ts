import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import { isSameCustom, wayOf, type Way } from './custom';
import type { Site } from '../syntax/site';
import { remembered } from './memory';
import { isKey } from './rephrase';
import { resolve, type Resolved } from './resolve';
import { isKnownStatus, isStatus, standingOf, wordMeant } from './vocabulary';

/**
 * A site that its word alone keeps from a lifecycle: with the word that was meant, or another of that lifecycle's that the
 * text writes, it would be sure. It is told as likely, and only where the text surely speaks of that resource elsewhere.
 */
export function suspected(resolved: Resolved, all: readonly Resolved[], catalog: Catalog): Resolved | undefined {
  const { site } = resolved;
  if ((resolved.lifecycle !== undefined && resolved.tier !== 'possible') || isNone(site)) return undefined;
  const { words, groups } = remembered(kept, all, () => gatheredFrom(all));
  for (const [lifecycle, common] of words) {
    const word = wordMeant(lifecycle, site.value) ?? (isKnownStatus(catalog, site.value) ? common : undefined);
    if (word === undefined || isStatus(lifecycle, site.value) || isCustom(resolved, lifecycle, all, catalog)) continue;
    const others = (groups.get(site.group) ?? []).filter((value) => value !== site.value);
    const again = resolve({ ...site, value: word }, [word, ...others], catalog);
    if (again.lifecycle === lifecycle && again.tier === 'sure') return { ...again, site, tier: 'likely' };
  }
  return undefined;
}

/** A key is what something else is counted under, and prose has blanks where a status has none. */
function isNone({ clues, value }: Site): boolean {
  return /\s/.test(value.trim()) || isKey(clues);
}

/** Whether another site that belongs to no lifecycle has a word that is wrong in the same way. */
function isCustom({ site }: Resolved, lifecycle: Lifecycle, all: readonly Resolved[], catalog: Catalog): boolean {
  const way = (value: string): Way => wayOf(value, standingOf(lifecycle, value), catalog);
  const own = way(site.value);
  const strangers = all.filter((other) => other.site !== site && other.lifecycle === undefined);
  return own !== 'foreign' && strangers.some((other) => isSameCustom(way(other.site.value), own));
}

interface Gathered {
  /** The lifecycles of which the text surely has statuses that are written as they should be, each with the first of them. */
  readonly words: ReadonlyMap<Lifecycle, string>;
  /** The different words of each group. */
  readonly groups: ReadonlyMap<number, readonly string[]>;
}

const kept = new WeakMap<readonly Resolved[], Gathered>();

function gatheredFrom(all: readonly Resolved[]): Gathered {
  const words = new Map<Lifecycle, string>();
  const groups = new Map<number, string[]>();
  for (const { lifecycle, tier, site } of all) {
    const isRight = lifecycle?.vocabulary === 'complete' && tier === 'sure' && isStatus(lifecycle, site.value);
    if (isRight && !words.has(lifecycle)) words.set(lifecycle, site.value);
    remembered(groups, site.group, () => []).push(site.value);
  }
  return { words, groups };
}
