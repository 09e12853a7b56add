import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import { besideIn } from './beside';
import { remembered } from './memory';
import type { Resolved } from './resolve';
import { isBlankAround, isMisspelling, isStatus, standingOf } from './vocabulary';

/** So many of another lifecycle's statuses in one enum are no chance. */
const fewestBorrowed = 3;

/**
 * The lifecycle whose statuses an enum or list really holds, where it is named for another attribute of the resource: a
 * task state's enum of a server's statuses. Only for a word that is one of them but for a blank or a letter.
 */
export function borrowedFrom(resolved: Resolved, all: readonly Resolved[], catalog: Catalog): Lifecycle | undefined {
  const { lifecycle, site } = resolved;
  if (!lifecycle || standingOf(lifecycle, site.value.trim(), true).is === 'status') return undefined;
  return catalog.lifecycles.find(
    (other) =>
      other !== lifecycle &&
      other.vocabulary === 'complete' &&
      other.service === lifecycle.service &&
      (isBlankAround(other, site.value) || isMisspelling(other, site.value)) &&
      isHeldRather(other, lifecycle, resolved, all),
  );
}

/** Whether the words beside the site are the other lifecycle's rather than its own. */
function isHeldRather(other: Lifecycle, own: Lifecycle, resolved: Resolved, all: readonly Resolved[]): boolean {
  const words = wordsBeside(resolved, all);
  return isMostly(other, words) && !words.some((word) => isStatus(own, word));
}

/** Whether an enum or list is one of the lifecycle's statuses, whatever it is called. */
export function isListOf(lifecycle: Lifecycle, resolved: Resolved, all: readonly Resolved[]): boolean {
  return isMostly(lifecycle, wordsBeside(resolved, all));
}

function wordsBeside(resolved: Resolved, all: readonly Resolved[]): readonly string[] {
  const beside = besideIn(all, resolved);
  return remembered(wordsOf, beside, () => [...new Set(beside.map(({ site }) => site.value.trim()))]);
}

const wordsOf = new WeakMap<readonly Resolved[], readonly string[]>();

function isMostly(lifecycle: Lifecycle, words: readonly string[]): boolean {
  const held = words.filter((word) => isStatus(lifecycle, word)).length;
  return held >= fewestBorrowed && held > words.length / 2;
}
