import type { ClueKind } from '../../syntax/site';
import type { Checked, Remark, Rule } from '../finding';
import { assuranceOf } from '../custom';
import { aLifecycle, quotedList } from '../phrases';
import type { Resolved } from '../resolve';
import { wordsOf } from '../words';
import { replaceWith } from './fix';
import { severityFor } from './severity';

export const consoleLabel: Rule = {
  id: 'console-label',
  severity: 'error',
  summary: 'A word of the web console (`Running`) where the API answers another (`ACTIVE`).',
  check(checked) {
    if (checked.standing.is !== 'label' || isOnPage(checked.resolved)) return undefined;
    const severity = severityFor(assuranceOf(checked), checked);
    return severity && { ...remark(checked, [...new Set(checked.standing.answers)]), severity };
  },
};

/** Whether it is read from the console itself: `page.table_volumes.row(name).wait_for_status("Available")`. */
function isOnPage({ site }: Resolved): boolean {
  return site.clues.some(({ kind, text }) => reading.has(kind) && wordsOf(text).some((word) => pages.has(word)));
}

const reading: ReadonlySet<ClueKind> = new Set(['subject', 'callee', 'origin']);

/** Words of programs that look at pages as a user does. */
const pages: ReadonlySet<string> = new Set(['browser', 'button', 'cell', 'page', 'row', 'selenium', 'tab', 'ui']);

function remark({ resolved, lifecycle }: Checked, answers: readonly string[]): Remark {
  const { site } = resolved;
  const instead = answers.length > 0 ? `the API answers ${quotedList(answers)}` : 'the API has no such status';
  return {
    message: `"${site.value}" is what the console shows for ${aLifecycle(lifecycle)}; ${instead}.`,
    fixes: answers.map((answer) =>
      replaceWith(site, answer, { preferred: answers.length === 1, safe: answers.length === 1 }),
    ),
  };
}
