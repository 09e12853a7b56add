import type { Lifecycle } from '../../catalog/types';
import { assuranceOf, hasRightWords, isOddOneOut, isPlaced, isTold } from '../custom';
import type { Rule } from '../finding';
import { aLifecycle } from '../phrases';
import type { Resolved } from '../resolve';
import { isOtherAttribute } from './letter-case';
import { severityFor } from './severity';
import { isStatus, lifecyclesWith } from '../vocabulary';

export const foreignStatus: Rule = {
  id: 'foreign-status',
  severity: 'error',
  summary:
    'A status of another resource or attribute: `attaching` for a snapshot, a power state for a server’s status.',
  check(checked) {
    const { resolved, lifecycle, standing, catalog } = checked;
    if (standing.is !== 'unknown' && standing.is !== 'near') return undefined;
    const owner = closest(lifecycle, lifecyclesWith(catalog, resolved.site.value));
    if (!owner || (isListOf(owner, resolved) && !isListOf(lifecycle, resolved))) return undefined;
    // Where one of a service's resources or attributes is only likely, the word tells that another of them is meant.
    const isVague =
      resolved.tier !== 'sure' &&
      owner.service === lifecycle.service &&
      !isPlaced(checked) &&
      !(hasRightWords(checked) && isTold(resolved));
    const isRather = isVague || isOtherAttribute(checked);
    if (isRather && !isOddOneOut(checked)) return undefined;
    const severity = severityFor(assuranceOf(checked), checked);
    if (!severity) return undefined;
    const { value } = resolved.site;
    return {
      severity,
      message: `"${value}" is a status of ${aLifecycle(owner)}, never of ${aLifecycle(lifecycle)}.`,
      fixes: [],
    };
  },
};

/** A list of words that all belong to another lifecycle is that one's list, whatever it is called. */
function isListOf(owner: Lifecycle, { site }: Resolved): boolean {
  const others = site.clues.filter(({ kind }) => kind === 'neighbour');
  return site.role === 'element' && others.length > 0 && others.every(({ text }) => isStatus(owner, text));
}

/** Of all lifecycles that are known to have the word, the one that is most easily confused with this one. */
function closest(lifecycle: Lifecycle, owners: readonly Lifecycle[]): Lifecycle | undefined {
  const known = owners.filter((owner) => owner.vocabulary === 'complete');
  return known.find((owner) => owner.service === lifecycle.service) ?? known[0];
}
