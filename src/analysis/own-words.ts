import type { Lifecycle } from '../catalog/types';
import type { Catalog } from '../catalog/catalog';
import { grouped } from '../catalog/grouped';
import type { ClueKind, Site } from '../syntax/site';
import { isOwnCloudNamed } from './abroad';
import { lexiconOf } from './lexicon';
import { remembered } from './memory';
import type { Resolved } from './resolved';
import { caseOf, isStatusOfAny, meansGone, standingOf } from './vocabulary';
import { namedFrom } from './weights';

/** So many different words that nobody knows are no slips: somebody has a vocabulary of his own. */
const fewestOwn = 3;

/**
 * Takes back what was attributed to a lifecycle in a text that has words of its own for that resource: `Terminating`,
 * `Suspending` and `Creating` beside `Running`, which is then no label of a console. What the API writes stays, but not in
 * a list, enum or switch that is mostly made of such words.
 */
export function withoutOwnWords(all: readonly Resolved[], catalog: Catalog): readonly Resolved[] {
  const judged = all.map((resolved) => ({ resolved, standing: standing(resolved, catalog) }));
  const ofFile = grouped(judged, ({ resolved }) => resolved.best?.id ?? '');
  const ofGroup = grouped(judged, ({ resolved }) => `${resolved.best?.id ?? ''} ${resolved.site.group}`);
  const lexicon = lexiconOf(catalog);
  const asked = new Set(judged.filter((one) => isAsked(one)).map(({ resolved }) => functionOf(resolved)));
  return judged.map((one) => {
    const { best, site } = one.resolved;
    if (!best || !one.resolved.lifecycle || one.standing === 'told') return one.resolved;
    const isOthers =
      isVocabulary(ofGroup.get(`${best.id} ${site.group}`) ?? []) ||
      (isAnswer(one, catalog) && (isWaiters(site) || asked.has(functionOf(one.resolved)))) ||
      (isLowerCase(best) && isShouted(one, ofFile.get(best.id) ?? []) && !isOwnCloudNamed(site.clues, lexicon)) ||
      (one.standing !== 'right' && one.standing !== 'tools' && isOwnText(ofFile.get(best.id) ?? [], site.value));
    return isOthers ? withdrawn(one.resolved) : one.resolved;
  });
}

/**
 * `told` by a comment, `right` as the API writes it but for lower case, a word that `tools` use for it, in other `wording`,
 * `strange` to all lifecycles; or of no account.
 */
type Account = 'told' | 'right' | 'tools' | 'wording' | 'strange' | 'none';

interface Judged {
  readonly resolved: Resolved;
  readonly standing: Account;
}

function standing({ site, best, confidence }: Resolved, catalog: Catalog): Account {
  if (!best || confidence < namedFrom) return 'none';
  if (confidence === 1) return 'told';
  return accountOf(best, site.value.trim(), site.folded !== undefined, catalog);
}

function accountOf(lifecycle: Lifecycle, value: string, isFolded: boolean, catalog: Catalog): Account {
  switch (standingOf(lifecycle, value, isFolded).is) {
    case 'status':
    case 'near':
    case 'joined':
      return 'right';
    case 'pseudo':
      return /^[A-Z][a-z]/.test(value) ? 'wording' : 'tools';
    case 'misspelt':
      return value === value.toLowerCase() ? 'right' : 'wording';
    case 'label':
      return 'wording';
    case 'unknown':
      return isStatusOfAny(catalog, value) || /\s/.test(value) ? 'wording' : 'strange';
  }
}

/** The API's word is what a function compares with; where it then gives back `Running` or `active`, that is what it translates it to. */
function isAsked({ standing: is, resolved }: Judged): boolean {
  const { role } = resolved.site;
  return is === 'right' && !isLowered(resolved) && (role === 'case' || role === 'compared');
}

function isAnswer({ standing: is, resolved }: Judged, catalog: Catalog): boolean {
  const { site, best, contributions } = resolved;
  const isGiven = site.role === 'assigned' || site.role === 'returned';
  // Of what tools make up, waits call only what is gone by a word that others use for it, too.
  const isInvented = is === 'tools' && isWaiters(site) && !meansGone(catalog, site.value);
  if (is !== 'wording' && !isLowered(resolved) && !isInvented) return false;
  const isNamed = contributions.some(({ to, clue }) => to === best?.id && naming.has(clue.kind));
  return isGiven && (!isNamed || isWaiters(site));
}

/** What a wait's own function gives back is read by the wait alone: `return answer, "ERROR", err`. */
function isWaiters({ role, clues }: Site): boolean {
  return role === 'returned' && clues.some(({ kind, text }) => kind === 'function' && /wait|refresh/i.test(text));
}

function isLowered({ best, site }: Resolved): boolean {
  return best !== undefined && standingOf(best, site.value.trim(), site.folded !== undefined).is === 'misspelt';
}

/** Kinds of clue that say whose status it is that gets the word. */
const naming: ReadonlySet<ClueKind> = new Set(['holder', 'path', 'type', 'field']);

function functionOf({ best, site }: Resolved): string {
  return `${best?.id ?? ''} ${site.clues.find(({ kind }) => kind === 'function')?.text ?? ''}`;
}

function isVocabulary(group: readonly Judged[]): boolean {
  const strange = countOf('strange', group);
  return strange >= fewestOwn && strange + countOf('tools', group) >= countOf('right', group);
}

/**
 * Whether a word may be one of a text's own for the resource, which are all written alike: `foo` and `host1` make no such word
 * of `Error`. A text with many right words has none, whatever else it takes for its statuses.
 */
function isOwnText(all: readonly Judged[], value: string): boolean {
  const alike = all.filter(({ resolved: { site } }) => caseOf(site.value) === caseOf(value));
  const strange = countOf('strange', alike);
  return strange >= fewestOwn && strange * 4 > countOf('right', all);
}

/** Whether a resource, all of whose statuses are known, writes them small. */
function isLowerCase({ vocabulary, recognition, statuses: [first] }: Lifecycle): boolean {
  return vocabulary === 'complete' && recognition.nouns !== undefined && caseOf(first?.id ?? '') === 'lower';
}

/** `AVAILABLE` and `DELETED`, and nothing as the API writes it: where nothing names our cloud, somebody has volumes of his own. */
function isShouted(one: Judged, all: readonly Judged[]): boolean {
  // The name of an enum tells whose words it lists.
  if (one.resolved.site.role === 'constant' || !isLoud(one)) return false;
  const isRight = (each: Judged): boolean => each.standing === 'right';
  return remembered(shouting, all, () => (all.some(isRight) ? [] : all.filter(isLoud))).length > 1;
}

/** Of the sites of one lifecycle in a text, so that each is not compared with all others. */
const shouting = new WeakMap<readonly Judged[], readonly Judged[]>();

function isLoud({ standing: is, resolved: { site } }: Judged): boolean {
  return (is === 'wording' || is === 'tools') && caseOf(site.value) === 'upper';
}

function countOf(account: Account, all: readonly Judged[]): number {
  return new Set(all.filter(({ standing: is }) => is === account).map(({ resolved }) => resolved.site.value)).size;
}

function withdrawn(resolved: Resolved): Resolved {
  return { ...resolved, lifecycle: undefined, tier: 'possible', withheld: 'the text has words of its own for it' };
}
