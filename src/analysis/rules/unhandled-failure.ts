import { operationSummary, statusOf } from '../../catalog/graph';
import type { Operation } from '../../catalog/types';
import type { Rule, WaitRemark } from '../finding';
import { agreedEncounters } from '../waits/agreed';
import { addTo } from '../waits/listing';
import { goes } from '../waits/phrases';
import type { Wait } from '../waits/wait';
import { isFailure, type Encounter } from '../waits/walk';

export const unhandledFailure: Rule = {
  id: 'unhandled-failure',
  severity: 'warning',
  summary: 'A failed status at which a wait goes on waiting, for ever or until its time is over.',
  checkWait(wait) {
    const missed = agreedEncounters(wait, (encounter, operation) => isIgnored(encounter, wait, operation))
      .map(([encounter]) => encounter)
      .filter(({ doubt }) => doubt === 'none');
    return missed.length > 0 ? [remark(missed, wait)] : [];
  },
};

/** A failed status from which the operation may begin, such as deleting a failed disk, is none of its failures. */
function isIgnored(encounter: Encounter, { lifecycle }: Wait, operation: Operation): boolean {
  const { status, treatment } = encounter;
  const isFailed = isFailure(encounter) && statusOf(lifecycle, status)?.kind === 'failed';
  return isFailed && treatment.verdict === 'waits' && !operationSummary(operation).from.includes(status);
}

function remark(missed: readonly Encounter[], wait: Wait): WaitRemark {
  const { timeout, head, presumed } = wait.written;
  const statuses = missed.map(({ status }) => status);
  const what = statuses.map((status) => `"${status}"`).join(' and ');
  // A function that waits has a limit of its own where it is given none.
  const isLimited = timeout !== undefined || presumed !== undefined;
  const end = isLimited ? 'until its time is over' : 'for ever';
  return {
    span: head,
    value: statuses[0] ?? '',
    message: `${goes(wait, missed[0]?.path ?? [])} when it fails; the wait does not stop at ${what} and goes on ${end}.`,
    fixes: addTo('failure', statuses, wait),
    ...(isLimited ? { severity: 'hint' } : {}),
  };
}
