import type { Checked, Remark, Rule } from '../finding';
import { aLifecycle, quotedList } from '../phrases';
import { replaceWith } from './fix';

export const consoleLabel: Rule = {
  id: 'console-label',
  severity: 'error',
  summary: 'A word of the web console (`Running`) where the API answers another (`ACTIVE`).',
  check(checked) {
    return checked.standing.is === 'label' ? remark(checked, [...new Set(checked.standing.answers)]) : undefined;
  },
};

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
