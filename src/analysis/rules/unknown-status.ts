import type { Lifecycle } from '../../catalog/types';
import type { Site } from '../../syntax/site';
import { foldedName, foldedTo } from '../words';
import { isOwnCloudNamed } from '../abroad';
import { assuranceOf, hasRightWords, isPlaced, isReadOfUs, isTolerated } from '../custom';
import type { Checked, Remark, Rule, Severity } from '../finding';
import { isOperation, lexiconOf } from '../lexicon';
import { isComparedOutright } from '../standing-in';
import { nearlyOneOf } from '../nearly';
import { aLifecycle, quotedList } from '../phrases';
import type { Resolved } from '../resolve';
import { isBegun, isBlankAround, isMisspelling, isPlainSlip, isStatus, standingOf } from '../vocabulary';
import { loudFrom } from '../weights';
import { replaceWith } from './fix';
import { ownersOf } from './foreign-status';
import { severityOfCase } from './letter-case';
import { severityFor } from './severity';

/** Below this confidence, and where nothing is compared with the status itself, a word that resembles nothing may be right. */
const unheardOfFrom = 0.97;

export const unknownStatus: Rule = {
  id: 'unknown-status',
  severity: 'error',
  summary:
    'A word that is not a status of this resource: a typo, wrong case, `-` for `_`, a stray blank, a missing comma.',
  check(checked) {
    switch (checked.standing.is) {
      case 'misspelt':
        return misspelt(checked, checked.standing.status.id);
      case 'near':
        return near(
          checked,
          [checked.standing.status, ...checked.standing.others].map(({ id }) => id),
        );
      case 'joined':
        return joined(checked, checked.standing.parts);
      case 'unknown':
        return unheardOf(checked);
      case 'status':
      case 'label':
      case 'pseudo':
        return undefined;
    }
  },
};

function misspelt(checked: Checked, right: string): Remark | undefined {
  const { resolved, lifecycle } = checked;
  const { site } = resolved;
  if (foldedTo(site.value, site.folded) !== site.value) return misfolded(site);
  const severity = severityOfMisspelling(checked, right);
  if (!severity) return undefined;
  return {
    severity,
    message: `The API writes "${right}" for ${aLifecycle(lifecycle)}, not "${site.value}" (${difference(site.value, right)}).`,
    fixes: [replaceWith(site, right, { preferred: true, safe: true })],
  };
}

/** A stray blank is nobody's custom; the other case may be, or a hyphen for an underscore. */
function severityOfMisspelling(checked: Checked, right: string): Severity | undefined {
  const { value } = checked.resolved.site;
  if (value.trim() === right) return severityOfSlip(checked);
  const isOnlyCase = value.toLowerCase() === right.toLowerCase();
  return isOnlyCase ? severityOfCase(checked) : severityFor(assuranceOf(checked), checked);
}

/** A slip of the pen at a place that is only likely is one where statuses of that resource are written, or of our cloud. */
function severityOfSlip(checked: Checked): Severity | undefined {
  const { resolved, lifecycle, catalog } = checked;
  if (resolved.tier === 'sure') {
    if (!isOfOtherCase(checked) || hasRightWords(checked)) return 'error';
    if (isReadOfUs(checked)) return 'info';
    return isPlaced(checked) ? 'hint' : undefined;
  }
  const { value, clues } = resolved.site;
  if (isMisspelling(lifecycle, value) || isBlankAround(lifecycle, value)) return 'hint';
  if (hasRightWords(checked) || isPlaced(checked)) return 'hint';
  const isTold = resolved.confidence >= loudFrom || isOwnCloudNamed(clues, lexiconOf(catalog));
  return isTold && isPlainSlip(lifecycle, value) ? 'hint' : undefined;
}

/** `Passed` is near a status of capitals, but where the text has no other one, it is a word of its own. */
function isOfOtherCase({ resolved, standing }: Checked): boolean {
  const { value } = resolved.site;
  const isCapital = (word: string): boolean => word === word.toUpperCase();
  return standing.is === 'near' && isCapital(value) !== isCapital(standing.status.id);
}

/** `status.lower() == "ACTIVE"`, which is never true. */
function misfolded(site: Site): Remark {
  const right = foldedTo(site.value, site.folded);
  return {
    message: `The status is made ${site.folded ?? ''} case before it is compared, so it is never "${site.value}".`,
    fixes: [replaceWith(site, right, { preferred: true, safe: true })],
  };
}

function difference(written: string, right: string): string {
  if (written.trim() !== written && written.trim() === right) return 'a stray blank';
  if (written.toLowerCase() === right.toLowerCase()) return 'upper and lower case differ';
  return foldedName(written) === foldedName(right) ? 'hyphen and underscore differ' : 'spelling differs';
}

/** Whether a name tells that a status stands here, so that it is no operation's. */
export function isNamed({ signs }: Resolved): boolean {
  return signs.some(({ of }) => of === 'statusAttribute');
}

/** A near miss that is right for another lifecycle, in any case, is that one's word, not a typo; foreign-status speaks of it. */
function near(checked: Checked, right: readonly string[]): Remark | undefined {
  const { resolved, lifecycle, catalog } = checked;
  const { site } = resolved;
  const lexicon = lexiconOf(catalog);
  const isOurs = isNamed(resolved) && (hasRightWords(checked) || isOwnCloudNamed(site.clues, lexicon));
  const isAction = isOperation(site.value, lexicon) && (!isOurs || site.role === 'argument');
  const isOthers = catalog.lifecycles.some((other) => standingOf(other, site.value, true).is === 'status');
  const isProse = /\s/.test(site.value.trim());
  const severity = severityOfSlip(checked);
  if (isAction || isOthers || isProse || !severity) return undefined;
  return {
    severity,
    message: `${capital(aLifecycle(lifecycle))} is never "${site.value}"; did you mean ${quotedList(right)}?`,
    fixes: right.map((word) => replaceWith(site, word, { preferred: right.length === 1, safe: false })),
  };
}

function joined({ resolved, lifecycle }: Checked, parts: readonly [string, string]): Remark {
  const { site } = resolved;
  return {
    message: `"${site.value}" is two statuses of ${aLifecycle(lifecycle)} run together: a comma is missing between "${parts[0]}" and "${parts[1]}".`,
    fixes: [],
  };
}

function unheardOf(checked: Checked): Remark | undefined {
  const { resolved, lifecycle, catalog } = checked;
  const { site, confidence } = resolved;
  const elsewhere = catalog.lifecycles.some((other) => isStatus(other, site.value)) || ownersOf(checked).length > 0;
  const isOutright = isComparedOutright(site, lifecycle, lexiconOf(catalog));
  const isRead = isReadOfUs(checked);
  const isOurs = (isRead || isPlaced(checked)) && isOwnCloudNamed(site.clues, lexiconOf(catalog));
  const isSure =
    (confidence >= unheardOfFrom && hasRightWords(checked)) || (isRead && isNearLabel(lifecycle, site.value));
  if (elsewhere || !isOutright || !(isSure || isOurs)) return undefined;
  // A part of a status is looked for in it: `"resize" in server.task_state`.
  if ((site.role !== 'case' && isBegun(lifecycle, site.value)) || isTolerated(checked)) return undefined;
  return {
    severity: isSure ? 'info' : 'hint',
    message: `"${site.value}" is no known status of ${aLifecycle(lifecycle)} (catalog checked ${catalog.checked}).`,
    fixes: [],
  };
}

/** The console's word with a wrong letter: `Runing`. */
function isNearLabel({ labels = [] }: Lifecycle, value: string): boolean {
  return nearlyOneOf(labels.map(({ label }) => label))(value);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
