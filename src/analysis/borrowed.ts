import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import { isBeside } from './beside';
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
  const words = new Set(all.filter((each) => isBeside(resolved, each)).map(({ site }) => site.value.trim()));
  const countOf = (lifecycle: Lifecycle): number => [...words].filter((word) => isStatus(lifecycle, word)).length;
  const held = countOf(other);
  return held >= fewestBorrowed && held > words.size / 2 && countOf(own) === 0;
}
