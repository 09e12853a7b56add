import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Site } from '../syntax/site';
import { keyMark, rephrased } from './rephrase';
import type { Directives } from './directives';
import { evidenceOf, type Evidence } from './evidence';
import { insteadOf } from './instead';
import { lexiconOf } from './lexicon';
import { withoutOwnWords } from './own-words';
import type { Sign } from './place';
import type { Resolved, Tier } from './resolved';
import { isInvented, leastFor, neighboursOf } from './strange';
import { isBlankAround, isKnownStatus, isMisspelling, standingOf } from './vocabulary';
import { unlessSlipped, weighed } from './weigh';
import { likelyFrom, loudFrom, place, sureFrom } from './weights';

export type { Resolved, Tier } from './resolved';

/** Resolves all sites of a text; sites of one group speak of the same resource and are weighed together. */
export function resolveAll(sites: readonly Site[], catalog: Catalog, directives: Directives): readonly Resolved[] {
  const values = new Map<number, Set<string>>();
  for (const { group, value } of sites) values.set(group, (values.get(group) ?? new Set()).add(value));
  const resolved = sites.map((site) => {
    const named = catalog.get(directives.lifecycleAt(site.span.start) ?? '');
    return named ? told(site, named) : resolve(site, [...(values.get(site.group) ?? [site.value])], catalog);
  });
  return withoutOwnWords(resolved, catalog);
}

/** A comment that names the lifecycle is believed. */
function told(site: Site, lifecycle: Lifecycle): Resolved {
  const signs = [{ text: `a comment names ${lifecycle.id}`, weight: place.comment }];
  return { site, lifecycle, best: lifecycle, confidence: 1, tier: 'sure', contributions: [], signs };
}

/** Resolves one site; `values` are all literals of its group, its own included. */
export function resolve(found: Site, values: readonly string[], catalog: Catalog): Resolved {
  const lexicon = lexiconOf(catalog);
  const written = rephrased(found, lexicon);
  const evidence = evidenceOf(written.clues, catalog, lexicon, insteadOf(written, catalog));
  const neighbours = [...values, ...neighboursOf(written.clues)].map((word) => word.trim());
  const others = neighbours.filter((word) => word !== written.value.trim());
  const site = withoutBlanks(written);
  const around = { site, others, evidence, catalog, lexicon };
  const { best, confidence, signs } = unlessSlipped(weighed(around, true), around);
  const isNone = best !== undefined && (isInvented(written, best, lexicon) || isUnknownKey(site, best, signs, catalog));
  const held = isNone ? 0 : confidence;
  const least = best && leastFor(best, site, { ...evidence, catalog, lexicon });
  return {
    site: written,
    lifecycle: least !== undefined && held >= least ? best : undefined,
    best,
    confidence: held,
    tier: tierOf(held, surenessFor(best, written, evidence)),
    contributions: evidence.contributions,
    signs,
  };
}

/** A stray blank says nothing of what is meant: the word is weighed as if it were not there. */
function withoutBlanks(site: Site): Site {
  const value = site.value.trim();
  return value === site.value ? site : { ...site, value };
}

/**
 * `avaliable` and `"error "` are nobody's words, so that little is left to doubt. In a file of another service a status may
 * be right, so that a finding takes more to be sure there; and where the resource's own service is never named, the other
 * may well have a resource of that name.
 */
function surenessFor(lifecycle: Lifecycle | undefined, { value }: Site, { abroad, services }: Evidence): number {
  if (lifecycle && (isMisspelling(lifecycle, value) || isBlankAround(lifecycle, value))) return likelyFrom;
  if (!abroad) return sureFrom;
  return services.has(lifecycle?.id ?? '') ? loudFrom : Infinity;
}

function tierOf(confidence: number, sure: number): Tier {
  if (confidence >= sure) return 'sure';
  return confidence >= likelyFrom ? 'likely' : 'possible';
}

/** A key is a status only where statuses are listed: `{"task_state": {"type": …}}`. */
function isUnknownKey({ clues, value }: Site, lifecycle: Lifecycle, signs: readonly Sign[], catalog: Catalog): boolean {
  const isKey = clues.some(({ kind, text }) => kind === 'field' && text === keyMark);
  if (!isKey) return false;
  const { is } = standingOf(lifecycle, value, true);
  const isNamed = signs.some(({ weight }) => weight === place.statusAttribute);
  return isNamed ? is === 'unknown' && !isKnownStatus(catalog, value) : is !== 'status';
}
