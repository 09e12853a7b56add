import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Clue, Site } from '../syntax/site';
import { comparisonOf } from './assertion';
import type { Directives } from './directives';
import { evidenceOf, stranger, type Contribution } from './evidence';
import { lexiconOf, type Lexicon } from './lexicon';
import { placeOf, type Sign } from './place';
import { lifecyclesWith, standingOf, type Standing } from './vocabulary';
import { foldedName } from './words';
import { fit, likelyFrom, namedFrom, place, sharpness, sureFrom } from './weights';

export type Tier = 'sure' | 'likely' | 'possible';

/** A site with the lifecycle it was resolved to, and all that was weighed on the way. */
export interface Resolved {
  readonly site: Site;
  /** Undefined when no lifecycle of the catalog is more likely than not. */
  readonly lifecycle: Lifecycle | undefined;
  /** The lifecycle that came first, however unlikely. */
  readonly best: Lifecycle | undefined;
  readonly confidence: number;
  readonly tier: Tier;
  readonly contributions: readonly Contribution[];
  readonly signs: readonly Sign[];
}

/** Resolves all sites of a text; sites of one group speak of the same resource and are weighed together. */
export function resolveAll(sites: readonly Site[], catalog: Catalog, directives: Directives): readonly Resolved[] {
  const values = new Map<number, Set<string>>();
  for (const { group, value } of sites) values.set(group, (values.get(group) ?? new Set()).add(value));
  return sites.map((site) => {
    const named = catalog.get(directives.lifecycleAt(site.span.start) ?? '');
    return named ? told(site, named) : resolve(site, [...(values.get(site.group) ?? [site.value])], catalog);
  });
}

/** A comment that names the lifecycle is believed. */
function told(site: Site, lifecycle: Lifecycle): Resolved {
  const signs = [{ text: `a comment names ${lifecycle.id}`, weight: place.comment }];
  return { site, lifecycle, best: lifecycle, confidence: 1, tier: 'sure', contributions: [], signs };
}

/** Resolves one site; `values` are all literals of its group, its own included. */
export function resolve(found: Site, values: readonly string[], catalog: Catalog): Resolved {
  const lexicon = lexiconOf(catalog);
  const site = comparisonOf(found, lexicon);
  const { scores, contributions, abroad } = evidenceOf(site.clues, catalog, lexicon);
  const words = [...new Set([...values, ...neighboursOf(site.clues)])];
  const signs = [...placeOf(site, lexicon), ...wordSigns(site, words, catalog)];
  const candidates = catalog.lifecycles
    .filter((lifecycle) => scores.has(lifecycle.id) || lifecyclesWith(catalog, site.value).includes(lifecycle))
    .map((lifecycle) => ({
      lifecycle,
      score: (scores.get(lifecycle.id) ?? 0) + fitOf(lifecycle, words, site, catalog),
    }))
    .sort((a, b) => b.score - a.score);
  const best = candidates[0];
  const rivals = [scores.get(stranger) ?? 0, ...candidates.slice(1).map(({ score }) => score)];
  const invented = best !== undefined && isInvented(site, best.lifecycle, lexicon);
  const confidence = best && !invented ? share(best.score, rivals) * logistic(placeScore(signs)) : 0;
  return {
    site,
    lifecycle: best && confidence >= leastFor(best.lifecycle, site) ? best.lifecycle : undefined,
    best: best?.lifecycle,
    confidence,
    tier: tierOf(abroad ? Math.min(confidence, likelyAbroad) : confidence),
    contributions,
    signs,
  };
}

/** In a file of another service a status may be right, but a finding would be presumptuous. */
const likelyAbroad = sureFrom - 0.01;

function tierOf(confidence: number): Tier {
  if (confidence >= sureFrom) return 'sure';
  return confidence >= likelyFrom ? 'likely' : 'possible';
}

/** A word that the lifecycle does not know is only attributed to it where the place leaves no doubt. */
function leastFor(lifecycle: Lifecycle, site: Site): number {
  return standingOf(lifecycle, site.value, true).is === 'unknown' ? sureFrom : namedFrom;
}

/** A waiter's own PENDING or SUCCESS stands for other statuses and is none itself, unless the lifecycle or its console has the word. */
function isInvented(site: Site, lifecycle: Lifecycle, lexicon: Lexicon): boolean {
  if (!lexicon.invented.has(foldedName(site.value))) return false;
  const { is } = standingOf(lifecycle, site.value, true);
  return is !== 'status' && is !== 'label';
}

function neighboursOf(clues: readonly Clue[]): readonly string[] {
  return clues.filter((clue) => clue.kind === 'neighbour').map((clue) => clue.text);
}

function placeScore(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + sign.weight, place.prior);
}

/** The part of probability that falls to the best when each score is a log-odds. */
function share(best: number, rivals: readonly number[]): number {
  return 1 / (1 + rivals.reduce((sum, rival) => sum + Math.exp(sharpness * (rival - best)), 0));
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** How well all words of the group fit one lifecycle, at most four points either way. */
function fitOf(lifecycle: Lifecycle, words: readonly string[], site: Site, catalog: Catalog): number {
  const total = words.reduce(
    (sum, word) => sum + fitOfWord(standingOf(lifecycle, word, site.folded !== undefined), word, catalog),
    0,
  );
  return Math.max(-4, Math.min(4, total));
}

function fitOfWord(standing: Standing, word: string, catalog: Catalog): number {
  if (standing.is === 'status')
    return fit.status + (isDistinctive(word) ? fit.distinctive : 0) / sharers(word, catalog);
  return fit[standing.is];
}

function sharers(word: string, catalog: Catalog): number {
  return Math.max(1, lifecyclesWith(catalog, word).length);
}

/** A word that hardly stands for anything but a status: error_extending, VERIFY_RESIZE, in-use. */
function isDistinctive(word: string): boolean {
  return /[_-]/.test(word);
}

/** The written words themselves as a sign that statuses are meant. */
function wordSigns(site: Site, words: readonly string[], catalog: Catalog): readonly Sign[] {
  const known = words.filter((word) => lifecyclesWith(catalog, word).length > 0);
  const others = known.filter((word) => word !== site.value);
  const distinctive = known.find(isDistinctive);
  return [
    ...(distinctive
      ? [{ text: `"${distinctive}" is hardly ever anything but a status`, weight: place.distinctiveValue }]
      : []),
    ...(others.length > 0 ? [{ text: `"${others.join('", "')}" beside it`, weight: place.fittingNeighbours }] : []),
  ];
}
