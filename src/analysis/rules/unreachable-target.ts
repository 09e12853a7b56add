import { next, statusOf } from '../../catalog/graph';
import { absent } from '../../catalog/types';
import type { WaitWord } from '../../syntax/wait';
import type { Rule, WaitRemark } from '../finding';
import { aLifecycle, quotedList } from '../phrases';
import { standingOf } from '../vocabulary';
import { placeOf } from '../waits/listing';
import { statusesIn } from '../waits/verdict';
import type { Wait } from '../waits/wait';

export const unreachableTarget: Rule = {
  id: 'unreachable-target',
  severity: 'error',
  summary:
    'A wait whose target cannot come: every way to it from what is pending leads past a status that ends the wait.',
  checkWait(wait) {
    const { written, lifecycle } = wait;
    const madeUp = madeUpTargets(wait);
    if (madeUp.length > 0) return [neverAnswered(madeUp, wait)];
    const begins = statusesIn(written.pending, written, lifecycle).filter((status) => goesOn(status, wait));
    const targets = statusesIn(written.target, written, lifecycle);
    const isPlain = targets.every((status) => statusOf(lifecycle, status)?.kind !== 'gone' && isReadAsItself(written));
    const isKnown = isPlain && written.target?.open === false && targets.length === written.target.words.length;
    if (begins.length === 0 || targets.length === 0 || !isKnown) return [];
    const stops = stopsFrom(begins, wait);
    return stops ? [remark(begins, targets, stops, wait)] : [];
  },
};

/**
 * Words that tools make up for a target, where the wait compares what the API answers and nothing else ends it. With an
 * end at a 404, such a word stands for that.
 */
function madeUpTargets({ written, lifecycle }: Wait): readonly WaitWord[] {
  const { target, unfolded, folds, absent: gone, isFolded } = written;
  const isRead = unfolded === 'itself' && (gone === 'fails' || gone === 'waits') && target?.open === false;
  const isMadeUp = ({ value }: WaitWord): boolean =>
    standingOf(lifecycle, value, isFolded).is === 'pseudo' &&
    !folds.some(({ as }) => 'word' in as && as.word === value);
  return isRead && target.words.every(isMadeUp) ? target.words : [];
}

function neverAnswered(words: readonly WaitWord[], wait: Wait): WaitRemark {
  const values = words.map(({ value }) => value);
  return {
    span: placeOf(wait.written.target, wait),
    value: values[0] ?? '',
    message: `The wait cannot end in ${quotedList(values)}: no query of ${aLifecycle(wait.lifecycle)} answers that.`,
    fixes: [],
  };
}

/** Where code makes other words of the statuses, the target may be such a word. */
function isReadAsItself({ folds, unfolded }: Wait['written']): boolean {
  return folds.length === 0 && typeof unfolded === 'string';
}

/** The statuses at which the wait stops on every way from some others; nothing where it may end well. */
function stopsFrom(begins: readonly string[], wait: Wait): readonly string[] | undefined {
  const stops = new Set<string>();
  const seen = new Set(begins);
  // A set is iterated to its end even while it grows.
  for (const status of seen) {
    const { verdict } = wait.treatmentOf(status);
    if (verdict === 'ends' || verdict === 'unknown') return undefined;
    if (!goesOn(status, wait)) stops.add(status);
    else for (const { to } of next(wait.lifecycle, status)) seen.add(to);
  }
  return [...stops];
}

/** A status that passes by itself may pass between two polls, so it stops no wait for sure. */
function goesOn(status: string, wait: Wait): boolean {
  if (status === absent) return false;
  return wait.treatmentOf(status).verdict === 'waits' || statusOf(wait.lifecycle, status)?.kind === 'transient';
}

function remark(
  begins: readonly string[],
  targets: readonly string[],
  stops: readonly string[],
  wait: Wait,
): WaitRemark {
  const { lifecycle, written } = wait;
  const rests = stops.filter((status) => statusOf(lifecycle, status)?.kind === 'stable');
  const where = (rests.length > 0 ? rests : stops).map((status) => (status === absent ? 'a 404' : `"${status}"`));
  const end = where.length > 0 ? `first comes to ${where.join(' or ')}, and there the wait fails` : 'never leads there';
  return {
    span: placeOf(written.target, wait),
    value: targets[0] ?? '',
    message: `The wait cannot end in ${quotedList(targets)}: from ${quotedList(begins)}, ${aLifecycle(lifecycle)} ${end}.`,
    fixes: [],
  };
}
