import { operationSummary, statusOf } from '../../catalog/graph';
import type { Operation } from '../../catalog/types';
import type { Rule, WaitRemark } from '../finding';
import { agreedEncounters } from '../waits/agreed';
import { addTo } from '../waits/listing';
import { aLifecycle } from '../phrases';
import { goes } from '../waits/phrases';
import type { Wait } from '../waits/wait';
import { isFailure, isSeen, type Encounter } from '../waits/walk';

export const unhandledFailure: Rule = {
  id: 'unhandled-failure',
  severity: 'warning',
  summary: 'A failed status at which a wait goes on waiting, for ever or until its time is over.',
  checkWait(wait) {
    const missed = agreedEncounters(wait, (encounter, operation) => isIgnored(encounter, wait, operation))
      .map(([encounter]) => encounter)
      .filter(({ doubt }) => doubt === 'none');
    if (missed.length > 0) return [remark(missed, wait)];
    const failure = ignoredByAll(wait);
    return failure === undefined ? [] : [remarkOnAny(failure, wait)];
  },
};

/**
 * The commonest failed status of what may end it, where it stops at no failed status at all. A function that is called
 * for the wait may have reasons of its own to give up, and a task that says nothing of its pauses looks a few times only.
 */
function ignoredByAll(wait: Wait): string | undefined {
  const { lifecycle, written, possible } = wait;
  const isLoop = written.interval !== undefined || !isLimited({ written });
  if (written.presumed || !isLoop) return undefined;
  const failed = lifecycle.statuses.filter(({ kind }) => kind === 'failed').map(({ id }) => id);
  if (failed.some((status) => wait.treatmentOf(status).verdict !== 'waits')) return undefined;
  const leading = (status: string): number =>
    possible.filter((operation) => operationSummary(operation).failure.includes(status)).length;
  return failed.filter((status) => leading(status) > 0).sort((a, b) => leading(b) - leading(a))[0];
}

/** Nothing tells what the wait is for; whatever it is, it may fail. */
function remarkOnAny(status: string, wait: Wait): WaitRemark {
  return {
    span: wait.written.head,
    value: status,
    message: `The wait stops at no status in which ${aLifecycle(wait.lifecycle)} has failed, such as "${status}", and then goes on ${endOf(wait)}.`,
    fixes: addTo('failure', [status], wait),
    severity: isLimited(wait) ? 'hint' : 'info',
  };
}

function isLimited({ written: { timeout, presumed } }: Pick<Wait, 'written'>): boolean {
  // A function that waits has a limit of its own where it is given none.
  return timeout !== undefined || presumed !== undefined;
}

function endOf(wait: Wait): string {
  return isLimited(wait) ? 'until its time is over' : 'for ever';
}

/** A failed status that may be seen from the beginning, such as that of a failed server which is restarted by force, tells nothing. */
function isIgnored(encounter: Encounter, { lifecycle }: Wait, operation: Operation): boolean {
  const { status, treatment } = encounter;
  const isFailed = isFailure(encounter) && statusOf(lifecycle, status)?.kind === 'failed';
  return isFailed && treatment.verdict === 'waits' && !isSeen(status, operation);
}

function remark(missed: readonly Encounter[], wait: Wait): WaitRemark {
  const statuses = missed.map(({ status }) => status);
  const what = statuses.map((status) => `"${status}"`).join(' and ');
  return {
    span: wait.written.head,
    value: statuses[0] ?? '',
    message: `${goes(wait, missed[0]?.path ?? [])} when it fails; the wait does not stop at ${what} and goes on ${endOf(wait)}.`,
    fixes: addTo('failure', statuses, wait),
    ...(isLimited(wait) ? { severity: 'hint' } : {}),
  };
}
