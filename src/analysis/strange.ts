import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Clue, ClueKind, Site } from '../syntax/site';
import type { Evidence } from './evidence';
import type { Lexicon } from './lexicon';
import { readExpression } from './reading';
import { recognised } from './recognise';
import { isBegun, isKnownStatus, isMisspelling, isStatus, isStatusOfAny, standingOf, wordMeant } from './vocabulary';
import { loudFrom, namedFrom, unknownFrom } from './weights';
import { foldedName } from './words';

interface Surroundings extends Pick<Evidence, 'abroad' | 'foreign' | 'services'> {
  readonly catalog: Catalog;
  readonly lexicon: Lexicon;
}

/**
 * How sure one must be to attribute the site. A word that the lifecycle does not know needs a place that leaves no doubt;
 * one that no lifecycle knows must be compared with the status outright or stand among statuses, and these all be known.
 */
export function leastFor(lifecycle: Lifecycle, site: Site, around: Surroundings): number {
  const { abroad, catalog, lexicon } = around;
  if (abroad && isOthers(site, lifecycle, around)) return isOurSlip(site, lifecycle, around) ? loudFrom : Infinity;
  const isUnknown = standingOf(lifecycle, site.value, true).is === 'unknown' && !isBegun(lifecycle, site.value);
  if (!isUnknown) return namedFrom;
  if (isStatusOfAny(catalog, site.value)) return unknownFrom;
  const isOutright = isWrittenAlike(lifecycle, site.value) && isComparedOutright(site, lifecycle, lexicon);
  return (isOutright || isListed(site, lifecycle)) && lifecycle.vocabulary === 'complete' ? unknownFrom : Infinity;
}

/**
 * In the files of another service a word belongs to it, unless they speak of ours and it is what our API writes. A word
 * with a wrong letter is nobody's, and a command or type that the catalog lists is ours wherever it stands.
 */
function isOthers(site: Site, lifecycle: Lifecycle, { foreign, services, catalog }: Surroundings): boolean {
  if (isMisspelling(lifecycle, site.value)) return false;
  const { is } = standingOf(lifecycle, site.value, site.folded !== undefined);
  const isSpokenOf = foreign ? services.has(lifecycle.id) : services.size > 0;
  if (isSpokenOf && (is === 'status' || is === 'pseudo')) return false;
  return !site.clues.some((clue) => calling.has(clue.kind) && recognised(catalog, clue).includes(lifecycle));
}

/** Where our service is named, what is wrong for the resource may be no word of the other service but a slip. */
function isOurSlip({ value }: Site, lifecycle: Lifecycle, { foreign, services, catalog }: Surroundings): boolean {
  if (foreign || !services.has(lifecycle.id)) return false;
  return wordMeant(lifecycle, value) !== undefined || isKnownStatus(catalog, value);
}

const calling: ReadonlySet<ClueKind> = new Set(['resource', 'type', 'callee', 'origin', 'argument', 'field']);

/** Nearly all statuses of a lifecycle are written in one case, and a word in the other is no status of it. */
function isWrittenAlike({ statuses }: Lifecycle, value: string): boolean {
  const isLower = (word: string): boolean => word === word.toLowerCase();
  const alike = statuses.filter(({ id }) => isLower(id) === isLower(value) && !/\s/.test(value));
  return alike.length > statuses.length / 2;
}

/**
 * A waiter's own PENDING or SUCCESS stands for other statuses and is none itself, unless there is a blank beside it, the
 * lifecycle or its console has the word, it stands among that lifecycle's own, or it is compared with the status of a
 * resource outright.
 */
export function isInvented(site: Site, lifecycle: Lifecycle, lexicon: Lexicon): boolean {
  if (!lexicon.invented.has(foldedName(site.value))) return false;
  const { is } = standingOf(lifecycle, site.value, true);
  return (
    is !== 'status' && is !== 'label' && !isListed(site, lifecycle) && !isComparedOutright(site, lifecycle, lexicon)
  );
}

/** Whether it stands among statuses of the lifecycle. */
function isListed({ clues }: Site, lifecycle: Lifecycle): boolean {
  return neighboursOf(clues).filter((word) => isStatus(lifecycle, word)).length >= fewOfOne;
}

/** So many statuses of one lifecycle in a list make it a list of that lifecycle's, and no waiter's. */
const fewOfOne = 2;

/** `server.Status == "IN_PROGRESS"`: not to be confused with a variable that a waiter calls status. */
export function isComparedOutright({ role, clues }: Site, { id }: Lifecycle, lexicon: Lexicon): boolean {
  if (role !== 'compared' && role !== 'case') return false;
  const subjects = clues.filter(({ kind }) => kind === 'subject').map(({ text }) => readExpression(text, lexicon));
  return subjects.some(({ attribute, lifecycles }) => attribute === 'status' && lifecycles.has(id));
}

/** The other literals of the site's list. */
export function neighboursOf(clues: readonly Clue[]): readonly string[] {
  return clues.filter((clue) => clue.kind === 'neighbour').map((clue) => clue.text);
}
