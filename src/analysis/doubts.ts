import type { Lifecycle } from '../catalog/types';
import { besideIn } from './beside';
import type { Checked } from './finding';
import { lexiconOf } from './lexicon';
import { remembered } from './memory';
import { readExpression } from './reading';
import type { Resolved } from './resolve';
import { isAnswer, isAwaited, isComparedOutright, isOutright } from './standing-in';
import {
  isBlankAround,
  isPlainSlip,
  isStatus,
  lifecyclesWith,
  loweredIn,
  meansGone,
  standingOf,
  unexcusedStanding,
  wordMeant,
  type Standing,
} from './vocabulary';
import { madeUp } from './ways';
import { foldedTo, wordsOf } from './words';

type Judged = Omit<Checked, 'standing'>;

/** What the site's word is to its lifecycle, with a word that tools make up excused only where one can stand. */
export function standingAt(judged: Judged): Standing {
  const { lifecycle, resolved } = judged;
  const { value, folded } = resolved.site;
  const standing = standingOf(lifecycle, value, folded !== undefined);
  if (standing.is === 'status' && foldedTo(value, folded) !== value) return { is: 'misspelt', status: standing.status };
  if (standing.is !== 'pseudo') return standing;
  const unexcused = unexcusedStanding(lifecycle, value, folded !== undefined);
  return isExcused(judged, unexcused) ? standing : unexcused;
}

/**
 * A word for "gone" is a mark for a 404 everywhere. Any other is made up by a wait or a helper: not what an answer is
 * compared with, and no status in another case in a list of statuses that are written as they should be.
 */
function isExcused({ resolved, lifecycle, peers, catalog }: Judged, unexcused: Standing): boolean {
  const { site, signs } = resolved;
  if (meansGone(catalog, site.value)) return true;
  if (isOutright(site, lifecycle, lexiconOf(catalog)) || isAnswer(site, lexiconOf(catalog))) return false;
  // `["--state", "ERROR"]` is an option's.
  const isOption = signs.some(({ of }) => of === 'statusFlag');
  if (unexcused.is === 'misspelt' && (isOption || !madeUp.has(site.role))) return false;
  const isForeign =
    lifecyclesWith(catalog, site.value).some((other) => other.vocabulary === 'complete') ||
    loweredIn(lifecycle, site.value, catalog).length > 0;
  const isListed = peers.some((peer) => peer.site.group === site.group && isStatus(lifecycle, peer.site.value));
  return !isListed || (unexcused.is !== 'misspelt' && !isForeign);
}

/** Words of tests that hand over what must be refused. */
const purposes: ReadonlySet<string> = new Set(['bad', 'illegal', 'invalid', 'negative', 'unexpected', 'wrong']);

/**
 * Whether a status that does not belong is written on purpose: `test_reset_status_invalid`. A slip never is, nor what a
 * wait waits for or an answer is compared with.
 */
function isOnPurpose({ resolved: { site }, lifecycle, catalog }: Judged): boolean {
  const isMeant = site.role === 'compared' || isAwaited(site, lexiconOf(catalog));
  if (isMeant || wordMeant(lifecycle, site.value) !== undefined) return false;
  const names = site.clues.filter(({ kind }) => kind === 'function' || kind === 'class');
  return names.some(({ text }) => wordsOf(text).some((word) => purposes.has(word)));
}

/** Whether the word is right for an attribute beside the status, or for another resource that is spoken of here. */
function isOfAnother({ resolved, lifecycle, catalog }: Judged): boolean {
  const { site, contributions } = resolved;
  const lexicon = lexiconOf(catalog);
  if (isComparedOutright(site, lifecycle, lexicon)) return false;
  const others = lifecyclesWith(catalog, site.value).filter(
    ({ vocabulary }) => vocabulary === 'partial' || resolved.tier !== 'sure',
  );
  const spokenOf = (id: string): number =>
    contributions.reduce((sum, { to, weight }) => sum + (to === id ? weight : 0), 0);
  return others.some(({ id }) => spokenOf(id) > spokenOf(lifecycle.id) * worthAThought);
}

/** What another resource must have of the evidence for the one that a site has, so that a word of its may be meant. */
const worthAThought = 0.2;

/**
 * Whether an attribute that is no status holds the word, as a provider's `power_state` does: it may be folded there, but a
 * slip of the pen stays one.
 */
function isUnderOtherName({ resolved, lifecycle, catalog }: Judged): boolean {
  const lexicon = lexiconOf(catalog);
  if (isPlainSlip(lifecycle, resolved.site.value)) return false;
  return resolved.contributions.some(({ to, clue }) => {
    if (/^(?:call|field|sibling)$/.test(clue.kind)) return false;
    const { special, lifecycles } = readExpression(clue.text, lexicon);
    const isOther = [...lifecycles.keys()].some((id) => catalog.get(id)?.recognition.otherwise === to);
    return to === lifecycle.id && special && isOther;
  });
}

/** `status.startswith("error_")` asks for the beginning of a status; only a slip of the pen is none. */
function isPart({ resolved: { site }, lifecycle }: Judged): boolean {
  const isAsked = site.role === 'argument' && site.clues.some(({ kind }) => kind === 'subject');
  return isAsked && !isPlainSlip(lifecycle, site.value);
}

/** Why there is reason to hold one's tongue about a site, however sure its lifecycle is. */
export function doubtOf(judged: Judged, all: readonly Resolved[]): string | undefined {
  const { resolved, lifecycle } = judged;
  if (isBlankAround(lifecycle, resolved.site.value)) return undefined;
  if (isOnPurpose(judged)) return 'a test hands over what must be refused';
  if (isPart(judged)) return 'a part of a status is looked for';
  if (isOfAnother(judged)) return 'it is right for something else that is spoken of here';
  if (isUnderOtherName(judged)) return 'an attribute that is no status may have words of its own';
  return isOtherVocabulary(lifecycle, resolved, all)
    ? 'what stands beside it are the words of something else'
    : undefined;
}

/** So many different words of which none fits are no slips. */
const fewestStrangeWords = 3;

/**
 * Whether a list or an enum is another vocabulary, which only shares some words: most of the different words in it are no
 * statuses of the lifecycle, or none in a list is as the API writes it and not all are known. What is compared with the
 * status itself is no such list, unless its word is only written in another case: `status in ("ok", "error", "skipped")`.
 */
function isOtherVocabulary(lifecycle: Lifecycle, resolved: Resolved, all: readonly Resolved[]): boolean {
  const { role, value } = resolved.site;
  const beside = besideIn(all, resolved);
  if (role === 'compared' || role === 'case') {
    if (wordMeant(lifecycle, value)?.toLowerCase() !== value.toLowerCase()) return false;
    const words = new Set(beside.map(({ site }) => site.value));
    return [...words].filter((word) => standingOf(lifecycle, word, true).is === 'unknown').length * 2 > words.size;
  }
  const { strange, unknown, words } = vocabularyIn(beside, lifecycle);
  if (role === 'element' && words > 1 && strange === words && unknown > 0) return true;
  return strange >= fewestStrangeWords && (resolved.tier !== 'sure' || strange > words / 2);
}

/** How many different words of a list may be a lifecycle's, and how many of them are none. */
function vocabularyIn(beside: readonly Resolved[], lifecycle: Lifecycle): Vocabulary {
  const kept = remembered(vocabularies, beside, () => new Map<Lifecycle, Vocabulary>());
  return remembered(kept, lifecycle, () => {
    const own = beside.filter((other) => other.tier !== 'possible' && other.best === lifecycle);
    const words = [...new Set(own.map(({ site }) => site.value))];
    const strange = words.filter((word) => isStrange(lifecycle, word));
    const unknown = strange.filter((word) => standingOf(lifecycle, word).is === 'unknown');
    return { strange: strange.length, unknown: unknown.length, words: words.length };
  });
}

interface Vocabulary {
  readonly strange: number;
  readonly unknown: number;
  readonly words: number;
}

const vocabularies = new WeakMap<readonly Resolved[], Map<Lifecycle, Vocabulary>>();

/** A slip of the pen or in case is none. */
function isStrange(lifecycle: Lifecycle, word: string): boolean {
  const { is } = standingOf(lifecycle, word);
  return is === 'label' || is === 'unknown' || (is === 'misspelt' && word.trim() === word);
}
