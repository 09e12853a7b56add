import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Clue, ClueKind, Site, SiteRole } from '../syntax/site';
import { isAtHome, isExtensionKey, isOwnCloudNamed, placeKinds } from './abroad';
import { stranger, type Contribution, type Evidence } from './evidence';
import { expressionOf } from './expression';
import type { Lexicon } from './lexicon';
import {
  hasOwnWord,
  isGivenAnothers,
  isLowered,
  isNobodys,
  isOfAnyCloud,
  isOthersAttribute,
  isStrayed,
  isTranslation,
  reading,
} from './nobodys';
import { isComparedOutright, isOutright, isTested } from './standing-in';
import { readExpression } from './reading';
import { neighboursOf, recognised } from './recognise';
import {
  isBegun,
  isKnownStatus,
  isMisspelling,
  isOnlyOf,
  isStatus,
  isStatusOfAny,
  lifecyclesWith,
  namersOf,
  standingOf,
  wordMeant,
} from './vocabulary';
import { isDistinctive, isListOfOne } from './word-fit';
import { loudFrom, namedFrom, otherwiseFrom, sureFrom, unknownFrom } from './weights';
import { foldedName } from './words';

interface Surroundings extends Pick<Evidence, 'abroad' | 'foreign' | 'services' | 'contributions'> {
  readonly catalog: Catalog;
  readonly lexicon: Lexicon;
}

/**
 * How sure one must be to attribute the site, 0 to 1, or why one can't be. A word that the lifecycle does not know needs a
 * place that leaves no doubt; one that no lifecycle knows must be compared with the status outright or stand among statuses,
 * and these all be known.
 */
export function leastFor(lifecycle: Lifecycle, site: Site, around: Surroundings): number | string {
  const { abroad, catalog, lexicon, contributions } = around;
  if (isOfAnyCloud(lifecycle, site, catalog)) return 'every cloud has such, and none of ours is named';
  const own = contributions.filter(({ to }) => to === lifecycle.id);
  if (own.length === 0 && !isToldByWords(lifecycle, site, around)) return 'nothing names the resource';
  if (isOfExtension(own) && [site.value, ...neighboursOf(site.clues)].some((word) => isKnownStatus(catalog, word)))
    return namedFrom;
  if (isStrayed(own, site, lifecycle, around))
    return 'what is near it, or the words beside it, speak of something else';
  if (isTranslation(site, lifecycle)) return 'it says in other words what stands beside it';
  const { is } = standingOf(lifecycle, site.value, true);
  if (is === 'unknown' && isOthersAttribute(lifecycle, contributions, lexicon)) return anothers;
  if (isGivenAnothers(lifecycle, contributions, around)) return anothers;
  if (abroad && isAtHome(site.clues, lexicon) && isDriversOwn(lifecycle, own, site, around))
    return 'a driver of our service has devices with statuses of their own';
  if (abroad && isOthers(site, lifecycle, around)) {
    if (isOurSlip(site, lifecycle, around)) return loudFrom;
    const isNamed = own.some(({ clue: { kind } }) => naming.has(kind)) || isListOf(lifecycle, site, catalog);
    if (isNamed && isOurs(site, lifecycle, around)) return sureFrom;
    if (is === 'status' && isListOfOne(lifecycle, [site.value, ...neighboursOf(site.clues)], catalog)) return sureFrom;
    return 'the file is about another service or cloud';
  }
  const isUnknown = is === 'unknown' && !isBegun(lifecycle, site.value);
  if (isUnknown && lexicon.nameless.has(lifecycle.id) && !own.some(({ clue }) => having.has(clue.kind)))
    return 'nothing here has that attribute';
  if (isNobodys(site, lifecycle, around) || isLowered(site, lifecycle, lexicon))
    return 'our cloud is not named, and others say so, too';
  // Every program has jobs: of a lifecycle whose words are not all known, one that it does not have is somebody's own.
  const isStranger = lifecycle.vocabulary === 'partial' && (is === 'unknown' || is === 'pseudo');
  if (isStranger && !isOwnCloudNamed(site.clues, lexicon) && !isListed(site, lifecycle)) return unheard;
  // `server.status === "active"` in a file about load balancers is one of theirs.
  const isOfStranger =
    site.role === 'compared' && contributions.some(({ to, clue }) => to === stranger && clue.kind === 'file');
  const isMiscased = standingOf(lifecycle, site.value, site.folded !== undefined).is === 'misspelt';
  if (isMiscased && isOfStranger && !isOwnCloudNamed(site.clues, lexicon)) return unheard;
  if (is === 'status' || isMisspelling(lifecycle, site.value)) return namedFrom;
  if (is !== 'unknown' && is !== 'near') return isOwnCloudNamed(site.clues, lexicon) ? namedFrom : otherwiseFrom;
  if (!isNamedHere(own, site.clues, lexicon) && !isListed(site, lifecycle)) return unheard;
  if (!isUnknown) return is === 'near' ? namedFrom : loudFrom;
  const isNamer = isOutright(site, lifecycle, lexicon) && namersOf(lifecycle, site.value, catalog).length > 0;
  if (isNamer || isStatusOfAny(catalog, site.value)) return unknownFrom;
  const isUnheard =
    isWrittenAlike(lifecycle, site.value) &&
    isComparedOutright(site, lifecycle, lexicon) &&
    isCalledStatus(site, lexicon) &&
    !isTested(site);
  return (isUnheard || isListed(site, lifecycle)) && lifecycle.vocabulary === 'complete' ? unknownFrom : unheard;
}

const anothers = 'another resource has an attribute of that name';

const unheard = 'it has no such status, and too little says that one is meant';

/** An enum of one of our API's extensions holds whatever its documents tell of that, right or wrong: `NovaServerOSEXTSTSTaskState`. */
function isOfExtension(own: readonly Contribution[]): boolean {
  return own.some(({ clue: { kind, text } }) => kind === 'type' && /EXT_?STS/i.test(text));
}

/**
 * A driver's own devices have a `state`, `op_state` or status of theirs; that it is one of a service's drivers tells
 * nothing of them.
 */
function isDriversOwn(
  lifecycle: Lifecycle,
  own: readonly Contribution[],
  { value, folded, clues }: Site,
  { catalog, lexicon }: Surroundings,
): boolean {
  if (own.every(({ clue }) => placeKinds.has(clue.kind))) return true;
  const { is } = standingOf(lifecycle, value, folded !== undefined);
  // A hypervisor has power states of its own.
  if (lexicon.nameless.has(lifecycle.id)) return is === 'label';
  const names = clues.filter(({ kind }) => kind === 'subject' || kind === 'holder').map(({ text }) => text);
  const nearest = names.find((text) => readExpression(text, lexicon).attribute === 'status') ?? '';
  const isDevices = /state$/i.test(expressionOf(nearest).chain.at(-1) ?? '');
  if (isNobodyElses(value, catalog)) return false;
  return isDevices || is === 'unknown' || is === 'label' || (is === 'misspelt' && value !== value.toLowerCase());
}

/** `error_extending` is a status of ours wherever it stands. */
export function isNobodyElses(value: string, catalog: Catalog): boolean {
  return isDistinctive(value) && isKnownStatus(catalog, value);
}

/**
 * Where nothing names the resource, its words do: in code about our cloud with one among them that no other resource has,
 * elsewhere with several that hardly mean anything else.
 */
function isToldByWords(lifecycle: Lifecycle, { value, clues }: Site, around: Surroundings): boolean {
  const { catalog, lexicon, contributions } = around;
  const isOfAnother = contributions.some(({ to, clue }) => to === stranger && clue.kind === 'class');
  if (lifecycle.vocabulary !== 'complete' || isOfAnother) return false;
  const words = [value, ...neighboursOf(clues)];
  const own = words.filter((word) => isOnlyOf(lifecycle, word, catalog));
  if (isOwnCloudNamed(clues, lexicon)) return own.length > 0;
  return isListOfOne(lifecycle, words, catalog);
}

/**
 * Whether the resource is named at the literal's own place, not somewhere around it: where our cloud is not named, by what
 * has the status and not by what went into it.
 */
function isNamedHere(own: readonly Contribution[], clues: readonly Clue[], lexicon: Lexicon): boolean {
  const isOurs = isOwnCloudNamed(clues, lexicon);
  return own.some(({ clue: { kind }, isVague }) => !isVague && (telling.has(kind) || (isOurs && giving.has(kind))));
}

/** Kinds of clue that name the attribute that has the word, not a call that may be about something else. */
const having: ReadonlySet<ClueKind> = new Set(['subject', 'holder', 'path', 'type', 'field', 'sibling']);

const telling: ReadonlySet<ClueKind> = new Set([
  'subject',
  'path',
  'resource',
  'holder',
  'sibling',
  'callee',
  'field',
  'type',
  'argument',
]);

const giving: ReadonlySet<ClueKind> = new Set(['origin', 'use']);

/**
 * In the files of another service a word belongs to it, unless they speak of ours and it is what our API writes. A word
 * with a wrong letter is nobody's, and a command or type that the catalog lists is ours wherever it stands.
 */
function isOthers(site: Site, lifecycle: Lifecycle, around: Surroundings): boolean {
  const { foreign, services, catalog, lexicon } = around;
  if (isMisspelling(lifecycle, site.value)) return false;
  const { is } = standingOf(lifecycle, site.value, site.folded !== undefined);
  const isSpokenOf = foreign ? isOwnCloudNamed(site.clues, lexicon) && services.has(lifecycle.id) : services.size > 0;
  if (isSpokenOf && (is === 'status' || is === 'pseudo')) return false;
  return !site.clues.some((clue) => calling.has(clue.kind) && recognised(catalog, clue).includes(lifecycle));
}

/** Whether all words beside it are the lifecycle's, several of them, and one of them nobody else's: jobs are alike everywhere. */
function isListOf(lifecycle: Lifecycle, { clues }: Site, catalog: Catalog): boolean {
  const words = neighboursOf(clues);
  const isOwn = (word: string): boolean => lifecyclesWith(catalog, word).length === 1;
  return words.length >= fewOfOne && words.every((word) => isStatus(lifecycle, word)) && words.some(isOwn);
}

/** Whether it is what our API writes, and our cloud is named, one of the words is this lifecycle's alone, or `task_state` names it. */
function isOurs(site: Site, lifecycle: Lifecycle, { foreign, catalog, lexicon }: Surroundings): boolean {
  const { value, clues, folded } = site;
  if (standingOf(lifecycle, value, folded !== undefined).is !== 'status') return false;
  // Whatever a cloud calls itself, only ours has keys like these.
  if (clues.some(({ kind, text }) => kind === 'holder' && isExtensionKey(text))) return true;
  if (foreign) return false;
  const isNamed = clues.some(({ kind, text }) => {
    const { special, lifecycles } = readExpression(text, lexicon);
    return special && reading.has(kind) && lifecycles.has(lifecycle.id);
  });
  return isNamed || isOwnCloudNamed(clues, lexicon) || hasOwnWord(lifecycle, site, catalog);
}

/** Kinds of clue that name the thing itself that has the status. */
const naming: ReadonlySet<ClueKind> = new Set(['subject', 'holder', 'callee', 'origin', 'type', 'argument']);

/** Where our service is named, what is wrong for the resource may be no word of the other service but a slip. */
function isOurSlip({ value }: Site, lifecycle: Lifecycle, { foreign, services, catalog }: Surroundings): boolean {
  if (foreign || !services.has(lifecycle.id)) return false;
  return wordMeant(lifecycle, value) !== undefined || isKnownStatus(catalog, value);
}

/** Whether it is our API's `status` or `vm_state`, and no `state` that a program keeps of its own. */
function isCalledStatus({ clues }: Site, lexicon: Lexicon): boolean {
  const subject = clues.find(({ kind }) => kind === 'subject')?.text ?? '';
  return /status\W*$/i.test(subject) || readExpression(subject, lexicon).special;
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
  const word = foldedName(site.value);
  const isFallback = fallenBackOn.has(site.role) && lexicon.fallbacks.has(word) && !isKept(site);
  if (!isFallback && !lexicon.invented.has(word)) return false;
  const { is } = standingOf(lifecycle, site.value, true);
  const isOwn = !isFallback && (is === 'status' || is === 'label');
  return !isOwn && !isListed(site, lifecycle) && !isOutright(site, lifecycle, lexicon);
}

/** `map.put("UNKNOWN", UNKNOWN)` lists what there may be. */
function isKept({ clues }: Site): boolean {
  return clues.some(({ kind, text }) => kind === 'callee' && /\.put$/.test(text));
}

/** Roles of what stands for a status that nobody could tell: `answer.get("status", "?")`, `return "?"`. */
const fallenBackOn: ReadonlySet<SiteRole> = new Set(['argument', 'assigned', 'returned']);

/** Whether it stands among statuses of the lifecycle. */
export function isListed({ clues }: Pick<Site, 'clues'>, lifecycle: Lifecycle): boolean {
  return neighboursOf(clues).filter((word) => isStatus(lifecycle, word)).length >= fewOfOne;
}

/** So many statuses of one lifecycle in a list make it a list of that lifecycle's, and no waiter's. */
const fewOfOne = 2;
