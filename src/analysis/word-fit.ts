import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Site, SiteRole } from '../syntax/site';
import { isOperation, type Lexicon } from './lexicon';
import type { Sign } from './place';
import { neighboursOf } from './recognise';
import { isBegun, isMisspelling, isOnlyOf, isStatus, lifecyclesWith, standingOf } from './vocabulary';
import { fit } from './weights';

/** How well the words of a group, the site's own first, fit one lifecycle; at most four points for it and three against. */
export function fitOf(lifecycle: Lifecycle, words: readonly string[], site: Site, catalog: Catalog): number {
  const isLoose = site.role === 'constant' ? !isEnum(site) : site.role === 'element' && isSought(site);
  const counted = isLoose ? words.filter((word) => isKnown(word, site, catalog)) : words;
  const total = counted.reduce((sum, word) => sum + fitOfWord(lifecycle, word, site, catalog), 0);
  return Math.max(-3, Math.min(4, total));
}

/** Members of `class InstanceStatus` are all of one kind. */
function isEnum({ clues }: Site): boolean {
  return clues.some(({ kind, text }) => kind === 'class' && /stat(?:e|us)(?:es)?$/i.test(text));
}

/** `for (const word of ["web-1", "ready"]) expect(output).toContain(word)`: of what is printed anything may be looked for. */
function isSought({ clues }: Site): boolean {
  return clues.some(
    ({ kind, text }) => kind === 'callee' && /(?:^|\.)(?:strings\.Contains|assertIn|toContain)$/.test(text),
  );
}

/** Constants stand together without being of one kind: only those that may be statuses tell anything. */
function isKnown(word: string, site: Site, catalog: Catalog): boolean {
  return word === site.value || lifecyclesWith(catalog, word).length > 0;
}

function fitOfWord(lifecycle: Lifecycle, word: string, { folded }: Site, catalog: Catalog): number {
  const { is } = standingOf(lifecycle, word, folded !== undefined);
  if (is === 'status') return fit.status + (isDistinctive(word) ? fit.distinctive : 0) / sharers(word, catalog);
  if (is === 'unknown' && isBegun(lifecycle, word)) return 0;
  return is === 'unknown' && lifecycle.vocabulary === 'partial' ? fit.unlisted : fit[is];
}

function sharers(word: string, catalog: Catalog): number {
  return Math.max(1, lifecyclesWith(catalog, word).length);
}

/** A word that hardly stands for anything but a status: error_extending, VERIFY_RESIZE, in-use. */
export function isDistinctive(word: string): boolean {
  return /[_-]/.test(word);
}

/**
 * Whether words beside each other can hardly be anything but one lifecycle's statuses: several that are nobody else's, more
 * than there are words that it does not have.
 */
export function isListOfOne(lifecycle: Lifecycle, words: readonly string[], catalog: Catalog): boolean {
  const own = words.filter((word) => isOnlyOf(lifecycle, word, catalog));
  const isTelling = own.length > 1 && own.some((word) => isUnmistakable(lifecycle, word, catalog));
  return isTelling && words.filter((word) => !isStatus(lifecycle, word)).length < own.length;
}

/** Whether a word of several is a status of this lifecycle and of no other. Much is `in-use`. */
export function isUnmistakable(lifecycle: Lifecycle, word: string, catalog: Catalog): boolean {
  return /\w{3}[_-]\w{3}/.test(word) && lifecycle.vocabulary === 'complete' && isOnlyOf(lifecycle, word, catalog);
}

/** The written words themselves as a sign that statuses are meant. */
export function wordSigns(site: Site, words: readonly string[], catalog: Catalog, lexicon: Lexicon): readonly Sign[] {
  const known = words.filter((word) => lifecyclesWith(catalog, word).length > 0);
  const others = known.filter((word) => word !== site.value && !/^\d+$/.test(word));
  const distinctive = known.find(isDistinctive);
  const isCapital = known.includes(site.value) && /^[A-Z][A-Z_]+$/.test(site.value);
  const isAction = !statusRoles.has(site.role) && !known.includes(site.value) && isOperation(site.value, lexicon);
  const columns = columnsBeside(site);
  const said = `"${others.slice(0, 5).join('", "')}" beside it`;
  return [
    ...sign(
      distinctive !== undefined,
      `"${distinctive ?? ''}" is hardly ever anything but a status`,
      'distinctiveValue',
    ),
    ...sign(isCapital, `"${site.value}" is written as a status`, 'capitalValue'),
    ...sign(isAction, `"${site.value}" is the name of an operation`, 'actionValue'),
    ...sign(others.length > 0, said, 'fittingNeighbours'),
    ...columns.slice(0, 2).flatMap((column) => sign(true, `"${column}" beside it is the name of a field`, 'key')),
    ...sign(others.length > 1, 'a list of words that are all statuses', 'manyNeighbours'),
  ];
}

/** Those that a list has, or several among constants that are not named for statuses: the names of what a query may ask for. */
function columnsBeside({ role, clues }: Site): readonly string[] {
  const columns = neighboursOf(clues).filter((word) => columnName.test(word));
  if (role === 'element') return columns;
  const isStatus = clues.some(({ kind, text }) => kind === 'holder' && /stat(?:e|us)/i.test(text));
  return role === 'constant' && !isStatus ? columns.slice(2, 3) : [];
}

/** `"deleted"` beside `"deleted_at"` in a list of what a record has. */
const columnName = /^[a-z]+(?:_[a-z]+)*_(?:at|ids?|name|uuid)$/;

/** A word that is a status but for one wrong letter is hardly ever anything else. */
export function slipSigns({ value }: Site, lifecycle: Lifecycle): readonly Sign[] {
  return sign(isMisspelling(lifecycle, value), `"${value}" is a status but for one letter`, 'slip');
}

/** Roles in which the name of an operation is a status in another case, as in a list of statuses. */
const statusRoles: ReadonlySet<SiteRole> = new Set(['element', 'compared', 'case', 'property']);

function sign(holds: boolean, text: string, of: Sign['of']): readonly Sign[] {
  return holds ? [{ text, of }] : [];
}
