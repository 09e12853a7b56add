import type { ClueKind, SiteRole } from '../../syntax/site';
import type { Checked, Severity } from '../finding';
import { lexiconOf } from '../lexicon';
import type { Resolved } from '../resolve';
import { isComparedOutright } from '../strange';
import { isAnswer, isAwaited } from '../standing-in';
import { readExpression } from '../reading';
import { isStatus, lifecyclesWith, standingOf } from '../vocabulary';
import { wordsOf } from '../words';

/**
 * How sure it is that a status in the wrong case is a mistake. Helpers fold the case out of sight, and whoever relies
 * on one writes every status in that case; so the odd one out is an error, and a habit is only worth an info.
 */
export function severityOfCase(checked: Checked): Severity | undefined {
  const { resolved, lifecycle, peers } = checked;
  const { site } = resolved;
  const others = peers.filter((peer) => peer.site.value !== site.value);
  const isRight = (peer: Resolved): boolean => isStatus(lifecycle, peer.site.value);
  const isOddOneOut = others.some((peer) => peer.site.group === site.group && isRight(peer));
  if (isMark(checked, isOddOneOut)) return undefined;
  if (isOddOneOut) return 'error';
  if (isOtherAttribute(checked)) return undefined;
  const wrong = peers.filter((peer) => standingOf(lifecycle, peer.site.value).is === 'misspelt');
  const inGroup = wrong.filter((peer) => peer.site.group === site.group);
  const isHabit = inGroup.length > 1 || (wrong.length > 1 && wrong.length > peers.filter(isRight).length);
  const isDirect = site.role === 'compared' || site.role === 'case' || site.role === 'property';
  if (isHabit || !isDirect || isSearch(resolved)) return 'info';
  const isRead = wrong.length < 2 && site.clues.some(({ kind }) => traced.has(kind));
  return isRead || others.some(isRight) ? 'error' : 'info';
}

/**
 * Whether the word only marks that the resource is gone, for which any case of it serves: not where an answer is compared
 * with it, nor among constants and cases that are written as the API does.
 */
function isMark({ resolved: { site }, lifecycle, standing, catalog }: Checked, isOddOneOut: boolean): boolean {
  const lexicon = lexiconOf(catalog);
  const isGone = standing.is === 'misspelt' && standing.status.kind === 'gone';
  if (!isGone || isComparedOutright(site, lifecycle, lexicon) || isAnswer(site, lexicon)) return false;
  return !isOddOneOut || given.has(site.role) || isAwaited(site, lexicon);
}

/** Roles in which a helper gets or gives a word of its own. */
const given: ReadonlySet<SiteRole> = new Set(['argument', 'returned', 'assigned']);

/** What shows that the answer is read as it came: the call that gave it, its declared type, its other keys. */
const traced: ReadonlySet<ClueKind> = new Set(['origin', 'type', 'sibling', 'path']);

/** `state: active` beside a server's other attributes is right for the vm_state, which many call state. */
export function isOtherAttribute({ resolved: { site }, lifecycle, catalog }: Checked): boolean {
  const names = ['subject', 'holder', 'type'].flatMap(
    (kind) => site.clues.find((clue) => clue.kind === kind)?.text ?? [],
  );
  const isState = (name: string): boolean => wordsOf(name).at(-1) === 'state';
  if (!names.some((name) => isState(name) && !readExpression(name, lexiconOf(catalog)).special)) return false;
  return lifecyclesWith(catalog, site.value).some(({ service }) => service === lifecycle.service);
}

/** A list's filter may be folded by the service that reads it. */
function isSearch({ site }: Resolved): boolean {
  const near = site.clues.filter(({ kind }) => kind === 'holder' || kind === 'callee' || kind === 'path');
  return near.some(({ text }) => wordsOf(text).some((word) => searches.has(word)));
}

const searches: ReadonlySet<string> = new Set(['search', 'filter', 'param', 'query', 'opt', 'list', 'find']);
