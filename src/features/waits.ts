import { absent } from '../catalog/types';
import { agreedEncounters } from '../analysis/waits/agreed';
import { addTo } from '../analysis/waits/listing';
import type { Wait } from '../analysis/waits/wait';
import { isFailure, type Encounter } from '../analysis/waits/walk';
import type { UncoveredStatus, WaitModel } from './types';

/** A wait as CodeLens and the viewer show it: what it does at each status, and which ones on the way nobody looks at. */
export function waitModelOf(wait: Wait): WaitModel {
  const { written, lifecycle, operations, inferredFrom } = wait;
  const named = (verdict: string): readonly string[] =>
    lifecycle.statuses
      .map(({ id }) => id)
      .filter((id) => wait.treatmentOf(id).named.length > 0 && wait.treatmentOf(id).verdict === verdict);
  return {
    span: written.span,
    head: written.head,
    lifecycle: lifecycle.id,
    operations: operations.map(({ id, title }) => ({ id, title })),
    inferredFrom: inferredFrom?.text,
    pending: named('waits'),
    target: named('ends'),
    failure: named('fails'),
    others: written.others,
    uncovered: uncoveredIn(wait),
  };
}

/** Statuses on the way of each operation that the wait may be about, and that it neither waits at nor ends with. */
function uncoveredIn(wait: Wait): readonly UncoveredStatus[] {
  const missed = agreedEncounters(wait, (encounter) => encounter.status !== absent && isMissed(encounter, wait));
  return missed.map(([encounter]) => {
    const { status, path, doubt } = encounter;
    const list = path.at(-1)?.outcome === 'start' ? 'pending' : isFailure(encounter) ? 'failure' : 'target';
    return {
      status,
      path: [path[0]?.from ?? status, ...path.map(({ to }) => to)].filter((each) => each !== absent),
      isSure: doubt === 'none',
      outcome: path.at(-1)?.outcome ?? 'start',
      fix: addTo(list, [status], wait)[0],
    };
  });
}

/**
 * A wait that looks on at whatever it does not name needs not name what is on the way, and one that fails at it needs not
 * name how the operation fails.
 */
function isMissed(encounter: Encounter, { written }: Wait): boolean {
  const { treatment, path } = encounter;
  const { named, verdict } = treatment;
  const isOnTheWay = path.at(-1)?.outcome === 'start';
  const isRight = (verdict === 'waits' && isOnTheWay) || (verdict === 'fails' && isFailure(encounter));
  const isSeen = verdict === 'ends' || isRight;
  return named.length === 0 && verdict === written.others && verdict !== 'unknown' && !isSeen;
}
