import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Site } from '../syntax/site';
import { stranger, type Evidence } from './evidence';
import { isOperation, type Lexicon } from './lexicon';
import { outcomeSigns } from './outcomes';
import { ownCallSigns, placeOf, type Sign } from './place';
import { isKnownStatus, isPlainSlip, lifecyclesWith, standingOf, wordMeant } from './vocabulary';
import { fitOf, isListOfOne, isUnmistakable, slipSigns, wordSigns } from './word-fit';
import { fit, loudFrom, place, sureFrom, tuning } from './weights';
import { isLoweredTo } from './words';

/** All that is weighed at a site. */
export interface Surroundings {
  readonly site: Site;
  /** The words beside the site's own. */
  readonly others: readonly string[];
  readonly evidence: Evidence;
  readonly catalog: Catalog;
  readonly lexicon: Lexicon;
}

export interface Weighed {
  readonly best: Lifecycle | undefined;
  readonly confidence: number;
  readonly signs: readonly Sign[];
}

/**
 * A word that is wrong speaks against its own place. Where the place alone tells the lifecycle, it is weighed again: with the
 * status that was meant, or without the word where it is a status of something else.
 */
export function unlessSlipped(seen: Weighed, around: Surroundings): Weighed {
  const { value, folded } = around.site;
  const isFine =
    seen.best && (seen.confidence >= loudFrom || standingOf(seen.best, value, folded !== undefined).is === 'status');
  if (isFine && seen.confidence >= sureFrom) return seen;
  const blind = weighed(around, false);
  if (!blind.best) return seen;
  const again = withoutSlip(blind, around) ?? seen;
  return again.best === blind.best && again.confidence >= sureFrom ? again : seen;
}

/** `revertResize`, and what is given to a call that takes no status: `patch(client, "delete")`. */
function isNameOfOperation({ value, role }: Site, { signs }: Weighed, lexicon: Lexicon): boolean {
  if (!isOperation(value, lexicon)) return false;
  const isTaken = signs.some(({ of }) => of === 'statusCall' || of === 'statusAttribute');
  return /^[a-z]+[A-Z]/.test(value) || (role === 'argument' && !isTaken);
}

/** The place as it is with the status that was meant, or alone; nothing where the word is neither a slip nor a status. */
function withoutSlip(blind: Weighed, around: Surroundings): Weighed | undefined {
  const { value } = around.site;
  if (isNameOfOperation(around.site, blind, around.lexicon)) return undefined;
  // Prose for a reader has blanks where a status has none.
  if (/\s/.test(value)) return undefined;
  const word = blind.best && wordMeant(blind.best, value);
  const isOfPen =
    word !== undefined &&
    word.toLowerCase() !== value.toLowerCase() &&
    blind.best &&
    standingOf(blind.best, value).is !== 'label';
  if (isOfPen) return weighed({ ...around, site: { ...around.site, value: word } }, true);
  return word !== undefined || isKnownStatus(around.catalog, value) ? blind : undefined;
}

/** Which lifecycle comes first; with `byWord` false, whatever the word is, as long as it is to be a status. */
export function weighed(
  { site, others, evidence: { scores }, catalog, lexicon }: Surroundings,
  byWord: boolean,
): Weighed {
  const words = [...new Set(byWord ? [site.value, ...others] : others)];
  const owners = byWord ? lifecyclesWith(catalog, site.value) : [];
  const [best, ...rivals] = catalog.lifecycles
    .filter((lifecycle) => scores.has(lifecycle.id) || owners.includes(lifecycle))
    .map((lifecycle) => ({
      lifecycle,
      score: (scores.get(lifecycle.id) ?? 0) + fitOf(lifecycle, words, site, catalog) + (byWord ? 0 : fit.status),
    }))
    .sort((a, b) => b.score - a.score);
  const placed = placeOf(site, lexicon);
  const mayMean = best !== undefined && !placed.some(({ of }) => of === 'plainAttribute');
  const signs = [
    ...placed,
    ...wordSigns(site, best && isNoneOf(best.lifecycle, words) ? [site.value] : words, catalog, lexicon),
    ...(mayMean && byWord ? [...slipSigns(site, best.lifecycle), ...outcomeSigns(site, best.lifecycle, catalog)] : []),
    ...(mayMean && isMeant(best.lifecycle, site, lexicon) ? ownCallSigns(site, best.lifecycle, lexicon, catalog) : []),
  ];
  const strange = (scores.get(stranger) ?? 0) * (best ? strangeness(best.lifecycle, words, catalog) : 1);
  const against = [strange, ...rivals.map(({ score }) => score)];
  const confidence = best ? share(best.score, against) * logistic(placeScore(signs)) : 0;
  return { best: best?.lifecycle, confidence, signs };
}

/** What the words leave of whatever speaks for a resource that the catalog does not know. */
function strangeness(lifecycle: Lifecycle, words: readonly string[], catalog: Catalog): number {
  if (isListOfOne(lifecycle, words, catalog)) return tuning.strangerToList;
  return words.some((word) => isUnmistakable(lifecycle, word, catalog)) ? tuning.strangerToWord : 1;
}

/** Words that stand together without being the lifecycle's tell nothing of it: `"enabled", "disabled"`. */
function isNoneOf(lifecycle: Lifecycle, words: readonly string[]): boolean {
  return words.every((word) => standingOf(lifecycle, word, true).is === 'unknown');
}

/** A status, or what was to be one and is no operation's name. */
function isMeant(lifecycle: Lifecycle, { value, folded }: Site, lexicon: Lexicon): boolean {
  const standing = standingOf(lifecycle, value, folded !== undefined);
  if (standing.is === 'status') return true;
  const isOtherwise = standing.is === 'misspelt' ? !isLoweredTo(value, standing.status.id) : standing.is === 'label';
  const isSlip = isOtherwise || isPlainSlip(lifecycle, value);
  return isSlip && !isOperation(value, lexicon);
}

function placeScore(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + place[sign.of], place.prior);
}

/** The part of probability that falls to the best when each score is a log-odds. */
function share(best: number, rivals: readonly number[]): number {
  return 1 / (1 + rivals.reduce((sum, rival) => sum + Math.exp(tuning.sharpness * (rival - best)), 0));
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
