import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Site } from '../syntax/site';
import { keyMark, rephrased } from './rephrase';
import type { Directives } from './directives';
import { evidenceOf, stranger } from './evidence';
import { isOperation, lexiconOf, type Lexicon } from './lexicon';
import { withoutOwnWords } from './own-words';
import { ownCallSigns, placeOf, type Sign } from './place';
import { isInvented, leastFor, neighboursOf } from './strange';
import { isMisspelling, isPlainSlip, isStatus, lifecyclesWith, standingOf } from './vocabulary';
import type { Resolved, Tier } from './resolved';
import { fitOf, slipSigns, wordSigns } from './word-fit';
import { likelyFrom, place, sureFrom, tuning } from './weights';

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
  const site = withoutBlanks(written);
  const { scores, contributions, abroad, ...about } = evidenceOf(site.clues, catalog, lexicon);
  const words = [...new Set([site.value, ...[...values, ...neighboursOf(site.clues)].map((word) => word.trim())])];
  const candidates = catalog.lifecycles
    .filter((lifecycle) => scores.has(lifecycle.id) || lifecyclesWith(catalog, site.value).includes(lifecycle))
    .map((lifecycle) => ({
      lifecycle,
      score: (scores.get(lifecycle.id) ?? 0) + fitOf(lifecycle, words, site, catalog),
    }))
    .sort((a, b) => b.score - a.score);
  const best = candidates[0];
  const signs = [
    ...placeOf(site, lexicon),
    ...wordSigns(site, words, catalog, lexicon),
    ...(best ? slipSigns(site, best.lifecycle) : []),
    ...(best && isMeant(best.lifecycle, site.value, lexicon) ? ownCallSigns(site, best.lifecycle, lexicon) : []),
  ];
  const rivals = [scores.get(stranger) ?? 0, ...candidates.slice(1).map(({ score }) => score)];
  const isNone =
    best !== undefined && (isInvented(written, best.lifecycle, lexicon) || isUnknownKey(site, best.lifecycle, signs));
  const confidence = best && !isNone ? share(best.score, rivals) * logistic(placeScore(signs)) : 0;
  const isOwn = !site.embedded && (!abroad || (best !== undefined && isMisspelling(best.lifecycle, site.value)));
  return {
    site: written,
    lifecycle:
      best && confidence >= leastFor(best.lifecycle, site, { ...about, abroad, catalog, lexicon })
        ? best.lifecycle
        : undefined,
    best: best?.lifecycle,
    confidence,
    tier: tierOf(isOwn ? confidence : Math.min(confidence, likelyAtMost)),
    contributions,
    signs,
  };
}

/** A stray blank says nothing of what is meant: the word is weighed as if it were not there. */
function withoutBlanks(site: Site): Site {
  const value = site.value.trim();
  return value === site.value ? site : { ...site, value };
}

/**
 * In a file of another service, and in a text made up for a test, a status may be right, but a finding would be
 * presumptuous; except that `avaliable` is nobody's word.
 */
const likelyAtMost = sureFrom - 0.01;

function tierOf(confidence: number): Tier {
  if (confidence >= sureFrom) return 'sure';
  return confidence >= likelyFrom ? 'likely' : 'possible';
}

/** A key is a status only where statuses are listed: `{"task_state": {"type": …}}`. */
function isUnknownKey({ clues, value }: Site, lifecycle: Lifecycle, signs: readonly Sign[]): boolean {
  const isKey = clues.some(({ kind, text }) => kind === 'field' && text === keyMark);
  if (!isKey) return false;
  const { is } = standingOf(lifecycle, value, true);
  const isNamed = signs.some(({ weight }) => weight === place.statusAttribute);
  return is === 'unknown' || (is !== 'status' && !isNamed);
}

/** A status, or what was to be one and is no operation's name. */
function isMeant(lifecycle: Lifecycle, value: string, lexicon: Lexicon): boolean {
  return isStatus(lifecycle, value) || (isPlainSlip(lifecycle, value) && !isOperation(value, lexicon));
}

function placeScore(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + sign.weight, place.prior);
}

/** The part of probability that falls to the best when each score is a log-odds. */
function share(best: number, rivals: readonly number[]): number {
  return 1 / (1 + rivals.reduce((sum, rival) => sum + Math.exp(tuning.sharpness * (rival - best)), 0));
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
