import type { ClueKind, Site, SiteRole } from '../syntax/site';
import { isAtHome, isOwnCloudNamed } from './abroad';
import { besides } from './beside';
import type { Checked } from './finding';
import { lexiconOf } from './lexicon';
import type { Sign } from './place';
import { readExpression } from './reading';
import { recognised } from './recognise';
import type { Resolved } from './resolve';
import { isAwaited, isComparedOutright } from './standing-in';
import { servicesOf } from './services';
import { caseOf, lifecyclesWith } from './vocabulary';
import { plainNounFrom } from './weights';
import { countOf, isOtherCase } from './ways';
import { isLoweredTo } from './words';

/** How much speaks for a mistake rather than for a custom of whoever wrote the text: an error, a mention, a hint, or nothing. */
export type Assurance = 'sure' | 'fair' | 'slight' | 'none';

/**
 * Whether a word that is right in another case, on another page or for another resource is a mistake here. Helpers fold and
 * translate out of sight, and whoever relies on one writes all statuses so; among right words, the odd one out is none of
 * theirs.
 */
export function assuranceOf(checked: Checked): Assurance {
  if (excuseOf(checked)) return 'none';
  const assurance = writtenSo(checked);
  return assurance === 'sure' && checked.resolved.tier !== 'sure' ? 'fair' : assurance;
}

/** Why a word counts as a custom; nothing where it does not. */
export function customOf(checked: Checked): string | undefined {
  return (
    excuseOf(checked) ?? (writtenSo(checked) === 'none' ? 'whoever wrote this may write all of them so' : undefined)
  );
}

function excuseOf(checked: Checked): string | undefined {
  if (isTranslated(checked)) return 'it is another’s word for the status that it stands under';
  if (isTolerated(checked)) return 'the right word stands beside it';
  return isVague(checked) ? 'nothing at its place tells that a status is meant' : undefined;
}

/**
 * Whether the place itself does not tell that a status is meant, as no bare argument does; in a driver inside one of our
 * services it is told by its words alone.
 */
function isVague(checked: Checked): boolean {
  const { resolved, catalog } = checked;
  const { site, signs, tier } = resolved;
  const lexicon = lexiconOf(catalog);
  const isGiven = site.role === 'argument' && isAwaited(site, lexicon) && !isLowered(checked);
  if (isOddOneOut(checked) || isPlaced(checked) || isGiven) return false;
  if (tier !== 'sure' && isAtHome(site.clues, lexicon) && !isAwaited(site, lexicon) && !hasRightWords(checked))
    return true;
  return signs.some(({ of }) => of === 'plainAttribute') || !(isTold(resolved) || isOwnCall(resolved));
}

/** What tells of a call or a key that it takes a status of the resource. */
const taking: ReadonlySet<Sign['of']> = new Set(['ownCall', 'outcome']);

/** What else tells that a status is meant. */
const naming: ReadonlySet<Sign['of']> = new Set([
  'statusAttribute',
  'statusOrigin',
  'statusType',
  'waitField',
  'statusCall',
  'returnedStatus',
]);

/** Whether it is given to what takes or makes the resource, or stands for the end of an operation. */
export function isOwnCall({ signs }: Pick<Resolved, 'signs'>): boolean {
  return signs.some(({ of }) => taking.has(of));
}

/** Whether more than what it is given to tells so. */
export function isTold({ signs }: Pick<Resolved, 'signs'>): boolean {
  return signs.some(({ of }) => naming.has(of));
}

function writtenSo(checked: Checked): Assurance {
  const beside = countOf(besides(checked), checked);
  if (beside.right > beside.wrong) return 'sure';
  if (beside.wrong > 1) return 'none';
  const { right, wrong, alike } = countOf(usedAlike(checked), checked);
  if (wrong * 4 > right && made.has(checked.resolved.site.role))
    return alike > 0 || isLowered(checked) ? 'none' : 'slight';
  if (beside.wrong === 0 && right > wrong) return isRead(checked) ? 'sure' : 'fair';
  if (alike > 0) return isReadOfUs(checked) ? 'fair' : 'none';
  return writtenAlone(checked);
}

/** A helper that waits may fold the case of what is answered: what it is given tells how it is to be written. */
function usedAlike({ peers, resolved: { site }, standing, catalog }: Checked): readonly Resolved[] {
  const lexicon = lexiconOf(catalog);
  const isGiven = standing.is === 'misspelt' && isAwaited(site, lexicon);
  return isGiven ? peers.filter((peer) => isAwaited(peer.site, lexicon)) : peers;
}

/** The same where the text has no other status: it is no custom, but there may be one in other texts. */
function writtenAlone(checked: Checked): Assurance {
  const { resolved, standing, catalog } = checked;
  const isCase = standing.is === 'misspelt';
  if (isReadOfUs(checked) || isPlaced(checked) || (!isCase && isAwaitedOfUs(checked))) return 'sure';
  const { site } = resolved;
  const isGiven = isRead(checked)
    ? !isLowered(checked) || !isAwaited(site, lexiconOf(catalog))
    : !isLowered(checked) && !made.has(site.role);
  const isTold = !isCase || isPartOfAnswer(resolved) || isGiven;
  const isOurs = isOwnCloudNamed(site.clues, lexiconOf(catalog));
  if (isOurs && isTold) return 'fair';
  const isFolding = checked.peers.some((peer) => peer.site.folded);
  const isTitled = caseOf(site.value) === 'mixed';
  return !isFolding && (isOurs ? isTitled || isRead(checked) || isSet(checked) : !isLowered(checked))
    ? 'slight'
    : 'none';
}

/** Whether the resource's own attribute is given it: `server.status = "active"`. */
function isSet({ resolved: { site }, lifecycle, catalog }: Checked): boolean {
  if (site.role !== 'assigned' && site.role !== 'argument') return false;
  return site.clues.some(({ kind, text }) => {
    if (kind !== 'subject' && kind !== 'holder' && !/\.setStatus$/.test(text)) return false;
    const { attribute, lifecycles } = readExpression(text, lexiconOf(catalog));
    return attribute === 'status' && (lifecycles.get(lifecycle.id) ?? 0) >= plainNounFrom && /[.[]/.test(text);
  });
}

/** A helper that folds makes statuses lower case; nobody makes them `Active`. */
function isLowered({ resolved: { site }, standing }: Checked): boolean {
  return standing.is === 'misspelt' && isLoweredTo(site.value, standing.status.id);
}

/** Roles in which a function makes a word of its own of each status. */
const made: ReadonlySet<SiteRole> = new Set(['assigned', 'returned', 'constant']);

/** Whether other attributes stand beside it, as in an answer that is made up: `{"id": 1, "status": "active"}`. */
function isPartOfAnswer({ site: { role, clues } }: Resolved): boolean {
  return (role === 'property' || role === 'keyword') && clues.some(({ kind }) => kind === 'sibling');
}

/** Whether a status that our service gave is compared with the word. */
export function isReadOfUs(checked: Checked): boolean {
  const { resolved, lifecycle, catalog } = checked;
  return isComparedOutright(resolved.site, lifecycle, lexiconOf(catalog)) && isAskedOfUs(checked);
}

/** Whether our service is asked for it until it comes. A helper that waits may still fold the case of what is answered. */
function isAwaitedOfUs(checked: Checked): boolean {
  return isAwaited(checked.resolved.site, lexiconOf(checked.catalog)) && isAskedOfUs(checked);
}

/** Whether the service that the lifecycle belongs to gave the status, or is asked for it. What a page keeps may be folded. */
function isAskedOfUs({ resolved, lifecycle, catalog }: Checked): boolean {
  if (resolved.site.clues.some(({ kind, text }) => kind === 'origin' && isStore.test(text))) return false;
  const lexicon = lexiconOf(catalog);
  const calls = resolved.site.clues.filter(({ kind }) => kind === 'origin' || kind === 'callee' || kind === 'type');
  return isOwnCloudNamed(clientsOf(resolved), lexicon) || servicesOf(calls, lexicon).has(lifecycle.id);
}

/** `globalServerStore`, `this.store.list`: a page's store of what was answered. */
const isStore = /(?:\.s|S)tore\b/;

/** What gave the status or asks for it; an import only tells where the status is traced to a call or type. */
function clientsOf({ site }: Resolved): Resolved['site']['clues'] {
  const isTraced = site.clues.some(({ kind }) => kind === 'origin' || kind === 'type');
  return site.clues.filter(({ kind }) => asking.has(kind) || (isTraced && kind === 'import'));
}

const asking: ReadonlySet<ClueKind> = new Set([
  'subject',
  'callee',
  'origin',
  'type',
  'argument',
  'field',
  'parameter',
]);

/** Whether it stands in one list, chain or wait with more right words than wrong ones. */
export function isOddOneOut(checked: Checked): boolean {
  const { right, wrong } = countOf(besides(checked), checked);
  return right > wrong;
}

/** Whether the text has statuses of the lifecycle that are written as they should be. */
export function hasRightWords(checked: Checked): boolean {
  return countOf(checked.peers, checked).right > 0;
}

/** Whether it is what the API answers, or asked of it: compared with a resource's status, waited for, or placed. */
function isRead(checked: Checked): boolean {
  const { resolved, lifecycle, catalog } = checked;
  const lexicon = lexiconOf(catalog);
  return (
    isComparedOutright(resolved.site, lifecycle, lexicon) || isAwaited(resolved.site, lexicon) || isPlaced(checked)
  );
}

/** Whether a path or a type of resource tells whose status it is: `servers[].status`. */
export function isPlaced({ resolved: { site }, lifecycle, catalog }: Checked): boolean {
  return site.clues.some(
    (clue) =>
      placing.has(clue.kind) &&
      (recognised(catalog, clue).includes(lifecycle) ||
        readExpression(clue.text, lexiconOf(catalog)).lifecycles.has(lifecycle.id)),
  );
}

const placing: ReadonlySet<ClueKind> = new Set(['path', 'resource']);

/** `{ "PAUSED": "paused" }`: the key is the status, and what it holds another's word for it. */
function isTranslated({ resolved: { site }, catalog }: Checked): boolean {
  const holder = site.clues.find(({ kind }) => kind === 'holder')?.text ?? '';
  return site.role === 'property' && lifecyclesWith(catalog, holder).length > 0;
}

/** Whether the same word stands close beside it in another case, so that any is taken: `in ("ACTIVE", "active")`. */
export function isTolerated({ resolved: { site }, standing, peers }: Checked): boolean {
  const isMeant = (value: string): boolean =>
    standing.is === 'misspelt' ? value === standing.status.id : value !== site.value && isOtherCase(value, site.value);
  const isClose = ({ span }: Site): boolean => Math.abs(span.start - site.span.start) < oneCondition;
  const isBeside = (other: Site): boolean => other.group === site.group && (site.role === 'element' || isClose(other));
  return listed.has(site.role) && peers.some((peer) => isBeside(peer.site) && isMeant(peer.site.value));
}

/** So many characters may lie between two words of one condition; an `elif` further down is another. */
const oneCondition = 100;

const listed: ReadonlySet<SiteRole> = new Set(['compared', 'case', 'element']);
