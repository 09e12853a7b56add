import type { Lifecycle } from '../../catalog/types';
import { besides } from '../beside';
import { assuranceOf, hasRightWords, isOddOneOut, isPlaced, isTold, isTolerated, type Assurance } from '../custom';
import type { Checked, Rule } from '../finding';
import { aLifecycle } from '../phrases';
import type { Resolved } from '../resolve';
import { lexiconOf } from '../lexicon';
import { areOfOneService } from '../services';
import { isAnswer, isOutright, isTested } from '../standing-in';
import { isOtherAttribute } from './letter-case';
import { severityFor } from './severity';
import { sureFrom } from '../weights';
import { isDistinctive } from '../word-fit';
import { isStatus, lifecyclesWith, loweredIn, namersOf } from '../vocabulary';

export const foreignStatus: Rule = {
  id: 'foreign-status',
  severity: 'error',
  summary:
    'A status of another resource or attribute: `attaching` for a snapshot, a power state for a server’s status.',
  check(checked) {
    const { resolved, lifecycle, standing } = checked;
    if (standing.is !== 'unknown' && standing.is !== 'near') return undefined;
    const owner = closest(lifecycle, ownersOf(checked));
    if (!owner || (isListOf(owner, resolved) && !isListOf(lifecycle, resolved))) return undefined;
    // Where one of a service's resources or attributes is only likely, the word tells that another of them is meant.
    const isVague =
      resolved.tier !== 'sure' &&
      owner.service === lifecycle.service &&
      !isPlaced(checked) &&
      !(hasRightWords(checked) && isTold(resolved));
    const isRather = isVague || isOtherAttribute(checked);
    if (isRather && !isOddOneOut(checked)) return undefined;
    const assurance = assuranceFor(owner, checked);
    const severity = severityFor(assurance, checked);
    if (!severity) return undefined;
    const { value } = resolved.site;
    return {
      severity,
      message: `"${value}" is a status of ${aLifecycle(owner)}, never of ${aLifecycle(lifecycle)}.`,
      fixes: [],
    };
  },
};

/**
 * `server.status in ("SHUTOFF", "SHUTDOWN")`: an attribute's word beside the right one does no harm; nor is it as sure in
 * another case.
 */
function assuranceFor(owner: Lifecycle, checked: Checked): Assurance {
  const { resolved, lifecycle, catalog } = checked;
  const isLowered = loweredIn(lifecycle, resolved.site.value, catalog).includes(owner);
  if ((owner.vocabulary === 'partial' || isLowered) && isListed(checked)) return isTolerated(checked) ? 'none' : 'fair';
  const assurance = assuranceOf(checked);
  // `image_pending_upload` is nobody's custom where the right word would be sure.
  const isSure = resolved.tier !== 'sure' && resolved.confidence >= sureFrom;
  if (assurance === 'slight' && isSure && isDistinctive(resolved.site.value)) return 'fair';
  return assurance === 'sure' && isLowered && !isStatus(owner, resolved.site.value) ? 'fair' : assurance;
}

/** Whether a status that is written as it should be stands in one list, chain or wait with it. */
function isListed(checked: Checked): boolean {
  return besides(checked).some(({ site }) => isStatus(checked.lifecycle, site.value));
}

/**
 * The lifecycles that have the word; among right ones, in a test’s answer or where the status itself is compared with it, the attribute that
 * has it in another case; in the latter two also those of the same service whose words are not all known, in the last a power state by
 * its name.
 */
export function ownersOf(checked: Checked): readonly Lifecycle[] {
  const { resolved, lifecycle, catalog } = checked;
  const { site } = resolved;
  const owners = lifecyclesWith(catalog, site.value);
  const isRead = isOutright(site, lifecycle, lexiconOf(catalog));
  const isGiven = isRead || isMocked(checked);
  const lowered = isGiven || isListed(checked) ? loweredIn(lifecycle, site.value, catalog) : [];
  const known = [...owners.filter(({ vocabulary }) => vocabulary === 'complete'), ...lowered];
  if (!isGiven) return known;
  const near = owners.filter((owner) => areOfOneService(lifecycle, owner));
  if (!isRead) return [...near, ...known];
  return [...namersOf(lifecycle, site.value, catalog), ...near, ...known];
}

/** `FakeVolume(status="attached")`: the status in an answer that a test makes up, surely for our resource. */
function isMocked({ resolved: { tier, site }, catalog }: Checked): boolean {
  return tier === 'sure' && isTested(site) && isAnswer(site, lexiconOf(catalog));
}

/** A list of words that all belong to another lifecycle is that one's list, whatever it is called. */
function isListOf(owner: Lifecycle, { site }: Resolved): boolean {
  const others = site.clues.filter(({ kind }) => kind === 'neighbour');
  return site.role === 'element' && others.length > 0 && others.every(({ text }) => isStatus(owner, text));
}

/** Of all lifecycles that have the word, the one that is most easily confused with this one. */
function closest(lifecycle: Lifecycle, owners: readonly Lifecycle[]): Lifecycle | undefined {
  const isAlike = ({ service, recognition }: Lifecycle): boolean =>
    service === lifecycle.service || recognition.otherwise === lifecycle.id;
  return owners.find(isAlike) ?? owners[0];
}
