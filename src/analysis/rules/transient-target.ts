import { next, statusOf } from '../../catalog/graph';
import { absent } from '../../catalog/types';
import type { Span } from '../../syntax/site';
import type { Rule, WaitRemark } from '../finding';
import { aLifecycle } from '../phrases';
import { statusesIn } from '../waits/verdict';
import type { Wait } from '../waits/wait';

export const transientTarget: Rule = {
  id: 'transient-target',
  severity: 'warning',
  summary: 'Waiting for a status that passes by itself, and may do so between two polls.',
  checkWait(wait) {
    const { written, lifecycle } = wait;
    const targets = statusesIn(written.target, written, lifecycle);
    const isWhole = written.target?.open === false && targets.length === written.target.words.length;
    if (!isWhole || !targets.every((status) => statusOf(lifecycle, status)?.kind === 'transient')) return [];
    return written.target.words.flatMap((word, index) => remark(targets[index] ?? '', word.at, wait) ?? []);
  },
};

function remark(status: string, span: Span, wait: Wait): WaitRemark | undefined {
  const { lifecycle } = wait;
  const after = successorsOf(status, wait);
  if (after.length === 0 || after.some((one) => endsAt(one, wait) || isTaken(one, wait))) return undefined;
  const origin = statusOf(lifecycle, status)?.origin;
  // Whoever lists nothing as pending may know that the status was set by hand, and stays.
  const isMild = !wait.written.pending || origin === 'cinder' || origin === 'nova' || after.includes(absent);
  return {
    span,
    value: status,
    message: `"${status}" passes by itself: ${aLifecycle(lifecycle)} goes on to ${named(after)}, and when that happens between two polls, the wait never sees its target.`,
    fixes: [],
    ...(isMild ? { severity: 'hint' } : {}),
  };
}

/** The statuses that follow when all goes well. */
function successorsOf(status: string, { lifecycle }: Wait): readonly string[] {
  const steps = next(lifecycle, status).filter(({ outcome, operation }) => outcome === 'success' && !operation.origin);
  return [...new Set(steps.map(({ to }) => to))];
}

function endsAt(status: string, wait: Wait): boolean {
  const { verdict } = wait.treatmentOf(status);
  return verdict === 'ends' || verdict === 'unknown';
}

/** Whoever fails by name at what follows knows that the target may have passed. */
function isTaken(status: string, wait: Wait): boolean {
  const { verdict, named } = wait.treatmentOf(status);
  return verdict === 'fails' && named.length > 0;
}

function named(statuses: readonly string[]): string {
  return statuses.map((status) => (status === absent ? 'a 404' : `"${status}"`)).join(' or ');
}
