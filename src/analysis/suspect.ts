import type { Catalog } from '../catalog/catalog';
import { grouped } from '../catalog/grouped';
import type { Lifecycle } from '../catalog/types';
import { isAtHome } from './abroad';
import { givenAlike, namedAlike } from './beside';
import { isListOf } from './borrowed';
import { isOwnCall, isTold } from './custom';
import type { ClueKind, Site } from '../syntax/site';
import { stranger } from './evidence';
import { isOperation, lexiconOf } from './lexicon';
import { remembered } from './memory';
import { isOthersAttribute, isTranslation } from './nobodys';
import type { Sign } from './place';
import { readExpression } from './reading';
import { isKey } from './rephrase';
import { resolve, type Resolved } from './resolve';
import { isAwaited } from './standing-in';
import { isListed, isNobodyElses } from './strange';
import {
  caseOf,
  isBegun,
  isBlankAround,
  isKnownStatus,
  isMisspelling,
  isStatus,
  standingOf,
  wordMeant,
} from './vocabulary';
import { isSameCustom, wayOf, type Way } from './ways';
import { isDistinctive } from './word-fit';
import { loudFrom } from './weights';

/**
 * A site that its word alone keeps from a lifecycle: with the word that was meant, or another of that lifecycle's that the
 * text writes or that is typical, it would be sure, or likely where the text has more of them. It is told as likely.
 */
export function suspected(resolved: Resolved, all: readonly Resolved[], catalog: Catalog): Resolved | undefined {
  const { site, best, signs } = resolved;
  const flipped = flippedFrom(resolved, all, catalog);
  if (flipped) return flipped;
  if ((resolved.lifecycle !== undefined && resolved.tier !== 'possible') || isNone(site)) return undefined;
  // `type: ["string", "null"]` in the schema of a server.
  if (signs.some(({ of }) => of === 'plainAttribute')) return undefined;
  if (best && isOthersAttribute(best, resolved.contributions, lexiconOf(catalog))) return undefined;
  const { words, groups, counts } = remembered(kept, all, () => gatheredFrom(all));
  const own = best?.vocabulary === 'complete' && !words.has(best) ? [[best, [typicalOf(best, resolved)]] as const] : [];
  // A driver inside one of our services has words of its own, but hardly writes them once.
  const isDriversOwn = isAtHome(site.clues, lexiconOf(catalog)) && (counts.get(site.value) ?? 0) > 1;
  for (const [lifecycle, [common]] of [...words, ...own]) {
    const word = wordMeant(lifecycle, site.value) ?? (isKnownStatus(catalog, site.value) ? common : undefined);
    if (word === undefined || isStatus(lifecycle, site.value) || isTranslation(site, lifecycle)) continue;
    if (isCustom(resolved, lifecycle, all, catalog)) continue;
    // A key is what something else is counted under, but for a slip among statuses.
    if (isKey(site.clues) && !(isListed(site, lifecycle) && isMisspelling(lifecycle, site.value))) continue;
    const others = (groups.get(site.group) ?? []).filter((value) => value !== site.value);
    const again = resolve({ ...site, value: word }, [word, ...others], catalog);
    // `bind(server, "reboot")` names what is done.
    const isDone = site.role === 'argument' && isOperation(site.value, lexiconOf(catalog)) && !isTold(again);
    if (again.lifecycle !== lifecycle || again.tier === 'possible' || isDone) continue;
    const told = givenSigns(again, all);
    if (told.length > 0 || isEnough(again, site.value, words.has(lifecycle) && !isDriversOwn, catalog))
      return { ...again, site, signs: [...again.signs, ...told], tier: 'likely' };
  }
  return isKey(site.clues) ? undefined : slipped(resolved, all, catalog);
}

/** A status in the case of another attribute's, where all that stands under the same name is this one's. */
function flippedFrom(resolved: Resolved, all: readonly Resolved[], catalog: Catalog): Resolved | undefined {
  const { site, lifecycle: own, tier } = resolved;
  if (!own || tier === 'possible' || !isStatus(own, site.value)) return undefined;
  const alike = namedAlike(all, site);
  const { right, others } = remembered(tallies, alike, () => tallyOf(alike));
  const [lifecycle, ...more] = [...right.keys()].filter((each) => each !== own || (right.get(each) ?? 0) > 1);
  const isMixed = more.length > 0 || others > (isRight(resolved) ? 0 : 1);
  const standing = lifecycle && standingOf(lifecycle, site.value);
  if (isMixed || standing?.is !== 'misspelt') return undefined;
  const again = resolve({ ...site, value: standing.status.id }, [standing.status.id], catalog);
  return again.lifecycle === lifecycle ? { ...again, site, tier: 'likely' } : undefined;
}

/** How many of some sites hold right statuses, by lifecycle, and how many others have a lifecycle. */
interface Tally {
  readonly right: ReadonlyMap<Lifecycle, number>;
  readonly others: number;
}

const tallies = new WeakMap<readonly Resolved[], Tally>();

function tallyOf(alike: readonly Resolved[]): Tally {
  const right = new Map<Lifecycle, number>();
  let others = 0;
  for (const resolved of alike) {
    const { lifecycle } = resolved;
    if (lifecycle && isRight(resolved)) right.set(lifecycle, (right.get(lifecycle) ?? 0) + 1);
    else if (lifecycle) others++;
  }
  return { right, others };
}

/**
 * A status that a resource rests in, for a word that is hardly anything else, or where a name tells that a status is meant; a
 * server may be called `maintenance`, and others have capitals, such as `ACTIVE`, of their own.
 */
function typicalOf({ statuses }: Lifecycle, resolved: Resolved): string | undefined {
  const { value } = resolved.site;
  const isMeant = isDistinctive(value) || (caseOf(value) === 'lower' && isTold(resolved));
  return isMeant ? statuses.find(({ kind }) => kind === 'stable')?.id : undefined;
}

/**
 * Whether a site would be sure enough with the right word. Where it would only be likely, a name must tell that a status is
 * meant, or what is written be a slip of the pen, or the status in other words, or another's that is hardly anything else or
 * written as no status of this one, where the resource itself is given it.
 */
function isEnough(resolved: Resolved, value: string, isSpokenOf: boolean, catalog: Catalog): boolean {
  const { tier, best, site } = resolved;
  if (tier !== 'likely' || best === undefined) return tier === 'sure';
  const { is } = standingOf(best, value);
  if (is === 'near') return isTold(resolved) || !isBegun(best, value);
  if (!isSpokenOf) {
    // Whatever a service has of its own may well be "Available", but not what it waits for with ours.
    const isOurs = is === 'misspelt' || (is === 'label' && isAwaited(site, lexiconOf(catalog)));
    return isOurs && isTold(resolved) && resolved.confidence >= loudFrom;
  }
  const isOthers = isNobodyElses(value, catalog) || (caseOf(value) === 'upper' && isKnownStatus(catalog, value));
  return isTold(resolved) || ((is === 'misspelt' || is === 'label' || isOthers) && isOwnCall(resolved));
}

/** A function that is given statuses of the lifecycle elsewhere, and nothing but these. */
function givenSigns({ site, lifecycle }: Resolved, all: readonly Resolved[]): readonly Sign[] {
  if (site.role !== 'argument') return [];
  const given = givenAlike(all, site);
  const isOne = (other: Resolved): boolean => isRight(other) && other.lifecycle === lifecycle;
  const isAlike = given.length > 1 && given.every((each) => each.site.span.start === site.span.start || isOne(each));
  return isAlike ? [{ text: 'it is given to what gets statuses elsewhere', of: 'statusCall' }] : [];
}

/**
 * Where a name tells that a status is meant, and none that it is one of something else, a word that is a status but for a
 * letter or a blank is a slip, whatever has that status. It is told as likely.
 */
function slipped(resolved: Resolved, all: readonly Resolved[], catalog: Catalog): Resolved | undefined {
  const { best, site, contributions } = resolved;
  const isWord = catalog.lifecycles.some((each) => standingOf(each, site.value, true).is === 'status');
  const isOthers = contributions.some(
    ({ to, clue: { kind, text } }) =>
      to === stranger && having.has(kind) && readExpression(text, lexiconOf(catalog)).stranger,
  );
  if (isWord || isOthers || !(isTold(resolved) || isOwnCall(resolved))) return undefined;
  const candidates = best ? [best, ...catalog.lifecycles] : catalog.lifecycles;
  const lifecycle = candidates.find((each) => each.vocabulary === 'complete' && isSlip(each, site.value));
  // A blank in one of a list of statuses leaves no doubt.
  const isPlain = lifecycle && isBlankAround(lifecycle, site.value) && isListOf(lifecycle, resolved, all);
  return lifecycle && { ...resolved, lifecycle, tier: isPlain ? 'sure' : 'likely' };
}

/** Kinds of clue that name what has the status, not what is done with it or where it is from. */
const having: ReadonlySet<ClueKind> = new Set(['subject', 'path', 'resource', 'holder', 'type']);

function isSlip(lifecycle: Lifecycle, value: string): boolean {
  return isMisspelling(lifecycle, value) || isBlankAround(lifecycle, value);
}

/** Prose has blanks where a status has none. */
function isNone({ value }: Site): boolean {
  return /\s/.test(value.trim());
}

/**
 * Whether other sites that belong to no lifecycle have words that are wrong in the same way: the same word, or more than one
 * beside many that are right.
 */
function isCustom(resolved: Resolved, lifecycle: Lifecycle, all: readonly Resolved[], catalog: Catalog): boolean {
  const { value } = resolved.site;
  const way = (word: string): Way => wayOf(word, standingOf(lifecycle, word), catalog);
  const isOwnWay = (word: string): boolean => isSameCustom(way(word), 'case');
  if (!isOwnWay(value)) return false;
  const { strangers, customs, words } = remembered(kept, all, () => gatheredFrom(all));
  const lexicon = lexiconOf(catalog);
  const alike = remembered(customs, lifecycle, () =>
    grouped(
      strangers.filter((word) => isOwnWay(word) && !isOperation(word, lexicon)),
      (word) => word,
    ),
  );
  const own = resolved.lifecycle === undefined && alike.has(value) ? 1 : 0;
  const isRepeated = (alike.get(value)?.length ?? 0) > own;
  const same = [...alike].reduce((sum, [word, each]) => (caseOf(word) === caseOf(value) ? sum + each.length : sum), 0);
  return isRepeated || (same - own) * many > (words.get(lifecycle)?.length ?? 0);
}

/** So many right words outweigh one that is wrong. */
const many = 4;

interface Gathered {
  /** The lifecycles of which the text has statuses that are written as they should be, with all of these. */
  readonly words: ReadonlyMap<Lifecycle, readonly string[]>;
  /** The different words of each group. */
  readonly groups: ReadonlyMap<number, readonly string[]>;
  /** The words of the sites that belong to no lifecycle. */
  readonly strangers: readonly string[];
  /** Those of them that are a lifecycle's, written otherwise, each as often as it stands there. */
  readonly customs: Map<Lifecycle, ReadonlyMap<string, readonly string[]>>;
  /** How often each word stands there. */
  readonly counts: ReadonlyMap<string, number>;
}

const kept = new WeakMap<readonly Resolved[], Gathered>();

/** Whether it is at least likely that a status of which all are known stands there as it should be written. */
function isRight({ lifecycle, tier, site }: Resolved): boolean {
  return lifecycle?.vocabulary === 'complete' && tier !== 'possible' && isStatus(lifecycle, site.value);
}

function gatheredFrom(all: readonly Resolved[]): Gathered {
  const words = new Map<Lifecycle, string[]>();
  const groups = new Map<number, string[]>();
  const counts = new Map<string, number>();
  for (const resolved of all) {
    const { lifecycle, site } = resolved;
    counts.set(site.value, (counts.get(site.value) ?? 0) + 1);
    if (lifecycle && isRight(resolved)) remembered(words, lifecycle, () => []).push(site.value);
    remembered(groups, site.group, () => []).push(site.value);
  }
  const strangers = all.filter(({ lifecycle }) => lifecycle === undefined).map(({ site }) => site.value);
  return { words, groups, strangers, customs: new Map(), counts };
}
