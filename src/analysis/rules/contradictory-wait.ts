import type { Rule, WaitRemark } from '../finding';
import { meant, statusesIn } from '../waits/verdict';
import type { Wait } from '../waits/wait';
import { startsOf } from '../waits/walk';

export const contradictoryWait: Rule = {
  id: 'contradictory-wait',
  severity: 'warning',
  summary: 'A status both pending and target: the wait never settles, or ends before the operation has begun.',
  checkWait(wait) {
    const { written, lifecycle } = wait;
    const pending = new Set(statusesIn(written.pending, written, lifecycle));
    const words = written.target?.words ?? [];
    return words.flatMap((word) => {
      const status = meant(word, written, lifecycle);
      return status !== undefined && pending.has(status) ? [{ ...remark(status, wait), span: word.at }] : [];
    });
  },
};

function remark(status: string, wait: Wait): Omit<WaitRemark, 'span'> {
  const both = `"${status}" is both pending and target`;
  const base = { value: status, fixes: [] };
  if (wait.written.isContinuous)
    return {
      ...base,
      message: `${both}: each time it is seen the count of target sightings begins anew, so the wait never ends.`,
    };
  const begins = wait.operations.some((operation) => startsOf(wait, operation).includes(status));
  const message = begins
    ? `${both}, and the operation may begin in it: the wait may end before the operation has begun.`
    : `${both}: it ends the wait at once, so it is pending to no purpose.`;
  return { ...base, message, ...(begins ? {} : { severity: 'hint' }) };
}
