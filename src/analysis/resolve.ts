import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { ClueKind, Site } from '../syntax/site';
import { isKey, rephraserFor } from './rephrase';
import type { Directives } from './directives';
import { isAtHome, isOwnCloudNamed } from './abroad';
import { evidenceOf } from './evidence';
import { fittingOf, insteadOf, suitingOf } from './instead';
import { lexiconOf } from './lexicon';
import { withoutOwnWords } from './own-words';
import type { Sign } from './place';
import type { Resolved, Tier } from './resolved';
import { neighboursOf, recognised } from './recognise';
import { servicesOf } from './services';
import { isComparedOutright } from './standing-in';
import { isInvented, isListed, leastFor } from './strange';
import { withTables } from './tables';
import { isBlankAround, isKnownStatus, isMisspelling, isStatus, standingOf } from './vocabulary';
import { unlessSlipped, weighed, type Surroundings } from './weigh';
import { likelyFrom, loudFrom, namedFrom, sureFrom } from './weights';

export type { Resolved, Tier } from './resolved';

/** Resolves all sites of a text. */
export function resolveAll(sites: readonly Site[], catalog: Catalog, directives: Directives): readonly Resolved[] {
  const rephrased = sites.map(rephraserFor(lexiconOf(catalog)));
  return withTables(withoutOwnWords(resolveEach(rephrased, catalog, directives), catalog), catalog);
}

/**
 * Resolves rephrased sites from what stands around each of them; sites of one group speak of the same resource and are weighed
 * together. What the text as a whole says against them is not heard here.
 */
export function resolveEach(sites: readonly Site[], catalog: Catalog, directives: Directives): readonly Resolved[] {
  const values = new Map<number, Set<string>>();
  for (const { group, value } of sites) values.set(group, (values.get(group) ?? new Set()).add(value));
  return sites.map((site) => {
    const named = catalog.get(directives.lifecycleAt(site.span.start) ?? '');
    return named ? told(site, named) : resolve(site, [...(values.get(site.group) ?? [site.value])], catalog);
  });
}

/** A comment that names the lifecycle is believed. */
function told(site: Site, lifecycle: Lifecycle): Resolved {
  const signs: readonly Sign[] = [{ of: 'comment', text: `a comment names ${lifecycle.id}` }];
  return { site, lifecycle, best: lifecycle, confidence: 1, tier: 'sure', contributions: [], signs };
}

/** Resolves one rephrased site; `values` are all literals of its group, its own included. */
export function resolve(written: Site, values: readonly string[], catalog: Catalog): Resolved {
  const lexicon = lexiconOf(catalog);
  const site = withoutBlanks(written);
  const meant = {
    instead: insteadOf(site, catalog, lexicon),
    suits: suitingOf(site, catalog),
    fits: fittingOf(site, catalog),
  };
  const evidence = evidenceOf(site.clues, catalog, lexicon, meant);
  const neighbours = [...values, ...neighboursOf(written.clues)].map((word) => word.trim());
  const others = neighbours.filter((word) => word !== site.value);
  const around = { site, others, evidence, catalog, lexicon };
  const { best, confidence, signs } = unlessSlipped(weighed(around, true), around);
  const none = best && noneFor(written, best, signs, around);
  const held = none === undefined ? confidence : 0;
  const least = none ?? (best && leastFor(best, site, { ...evidence, catalog, lexicon }));
  const isHeld = typeof least === 'number' && held >= least;
  return {
    site: written,
    lifecycle: isHeld ? best : undefined,
    best,
    confidence: held,
    tier: tierOf(held, best ? surenessFor(best, written, around) : sureFrom),
    withheld: isHeld || confidence < namedFrom ? undefined : withheldFor(least),
    contributions: evidence.contributions,
    signs,
  };
}

/** Why the word is no status at all, however much its place is one's. */
function noneFor(
  written: Site,
  best: Lifecycle,
  signs: readonly Sign[],
  { site, catalog, lexicon }: Surroundings,
): string | undefined {
  if (isInvented(written, best, lexicon)) return 'waiters and programs say so of anything';
  return isUnknownKey(site, best, signs, catalog) ? 'a key is a status only where statuses are listed' : undefined;
}

function withheldFor(least: number | string | undefined): string | undefined {
  return typeof least === 'number' ? `such a word at such a place has to be ${Math.round(least * 100)} % sure` : least;
}

/** A stray blank says nothing of what is meant: the word is weighed as if it were not there. */
function withoutBlanks(site: Site): Site {
  const value = site.value.trim();
  return value === site.value ? site : { ...site, value };
}

/**
 * A status may be another's that has a resource of that name: where nothing names our cloud a finding only speaks of a word
 * that is the resource's own or nearly so, or that is compared with the resource's status outright, and in a file of another service it takes more to be sure,
 * and a driver inside one of ours has words of its own. Where our cloud is
 * named, `avaliable` and `"error "` are nobody's words, so that little is left to doubt.
 */
function surenessFor(lifecycle: Lifecycle, site: Site, { evidence, catalog, lexicon }: Surroundings): number {
  const { abroad, services } = evidence;
  const { value, clues, embedded } = site;
  const isNearly = isMisspelling(lifecycle, value) || isBlankAround(lifecycle, value);
  const isNamed = isOwnCloudNamed(clues, lexicon);
  if (isNearly) return isNamed ? likelyFrom : sureFrom;
  if (abroad) return isNamed && services.has(lifecycle.id) && !isAtHome(clues, lexicon) ? loudFrom : Infinity;
  const isListed = !embedded && clues.some((clue) => recognised(catalog, clue).includes(lifecycle));
  const isSpokenTo = servicesOf(
    clues.filter(({ kind }) => near.has(kind)),
    lexicon,
  ).has(lifecycle.id);
  const isOutright = isStatus(lifecycle, value) || isComparedOutright(site, lifecycle, lexicon);
  const isTold = isNamed || isListed || isSpokenTo || isOutright;
  return isTold ? sureFrom : Infinity;
}

/** Kinds of clue that name who gives or takes the status. */
const near: ReadonlySet<ClueKind> = new Set(['callee', 'origin', 'subject']);

function tierOf(confidence: number, sure: number): Tier {
  if (confidence >= sure) return 'sure';
  return confidence >= likelyFrom ? 'likely' : 'possible';
}

/** A key is a status only where statuses are listed: `{"task_state": {"type": …}}`. */
function isUnknownKey({ clues, value }: Site, lifecycle: Lifecycle, signs: readonly Sign[], catalog: Catalog): boolean {
  if (!isKey(clues)) return false;
  const { is } = standingOf(lifecycle, value, true);
  if (signs.some(({ of }) => of === 'statusAttribute')) return is === 'unknown' && !isKnownStatus(catalog, value);
  return is !== 'status' && !(isMisspelling(lifecycle, value) && isListed({ clues }, lifecycle));
}
