import { foldedName } from '../words';
import type { Checked, Remark, Rule } from '../finding';
import { isOperation, lexiconOf } from '../lexicon';
import { aLifecycle } from '../phrases';
import { isComparedOutright } from '../strange';
import { isStatus, lifecyclesWith } from '../vocabulary';
import { replaceWith } from './fix';
import { severityOfCase } from './letter-case';

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
        return near(checked, checked.standing.status.id);
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
  const onlyCase = site.value.toLowerCase() === right.toLowerCase();
  const severity = onlyCase ? severityOfCase(checked) : 'error';
  if (!severity) return undefined;
  return {
    severity,
    message: `The API writes "${right}" for ${aLifecycle(lifecycle)}, not "${site.value}" (${difference(site.value, right)}).`,
    fixes: [replaceWith(site, right, { preferred: true, safe: true })],
  };
}

function difference(written: string, right: string): string {
  if (written.trim() !== written && written.trim() === right) return 'a stray blank';
  if (written.toLowerCase() === right.toLowerCase()) return 'upper and lower case differ';
  return foldedName(written) === foldedName(right) ? 'hyphen and underscore differ' : 'spelling differs';
}

/** A near miss that is right for another lifecycle is that one's word, not a typo; foreign-status speaks of it. */
function near({ resolved, lifecycle, catalog }: Checked, right: string): Remark | undefined {
  const { site } = resolved;
  if (lifecyclesWith(catalog, site.value).length > 0 || isOperation(site.value, lexiconOf(catalog))) return undefined;
  return {
    message: `${capital(aLifecycle(lifecycle))} is never "${site.value}"; did you mean "${right}"?`,
    fixes: [replaceWith(site, right, { preferred: true, safe: false })],
  };
}

function joined({ resolved, lifecycle }: Checked, parts: readonly [string, string]): Remark {
  const { site } = resolved;
  return {
    message: `"${site.value}" is two statuses of ${aLifecycle(lifecycle)} run together: a comma is missing between "${parts[0]}" and "${parts[1]}".`,
    fixes: [],
  };
}

function unheardOf({ resolved, lifecycle, catalog }: Checked): Remark | undefined {
  const { site, confidence } = resolved;
  const elsewhere = catalog.lifecycles.some((other) => isStatus(other, site.value));
  if (elsewhere || confidence < unheardOfFrom || !isComparedOutright(site, lifecycle, lexiconOf(catalog)))
    return undefined;
  return {
    severity: 'info',
    message: `"${site.value}" is no known status of ${aLifecycle(lifecycle)} (catalog checked ${catalog.checked}).`,
    fixes: [],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
