import { operationSummary, shortestPath, statusOf, transitionsOf } from '../../catalog/graph';
import { absent, type Operation, type Transition } from '../../catalog/types';
import type { Treatment } from './verdict';
import type { Wait } from './wait';

/** How sure it is that a status may be seen: the steps to it are known, hold under some condition only, or are guessed. */
export type Doubt = 'none' | 'conditional' | 'inferred';

/** A status that may be seen while an operation goes on, and what the wait does with it. */
export interface Encounter {
  readonly status: string;
  /** The steps that lead to it; none for a status in which the operation begins. */
  readonly path: readonly Transition[];
  readonly treatment: Treatment;
  readonly doubt: Doubt;
}

/**
 * Follows an operation from its beginning for as long as the wait goes on, and tells every status on the way with what
 * the wait does with it. A status in which the operation begins counts only where it stays until the operation is over.
 */
export function walk(wait: Wait, operation: Operation): readonly Encounter[] {
  const met = new Map<string, Encounter>();
  for (const start of startsOf(wait, operation)) {
    const open: Encounter[] = [beginning(start, wait)];
    for (let at = open.shift(); at; at = open.shift()) {
      for (const next of stepsFrom(at, start, wait, operation)) {
        if (next.path.slice(0, -1).some(({ to }) => to === next.status)) continue;
        keepSurest(met, next);
        if (next.treatment.verdict === 'waits') open.push(next);
      }
    }
    if (isSeen(start, operation)) keepSurest(met, beginning(start, wait));
  }
  return [...met.values()];
}

function beginning(status: string, wait: Wait): Encounter {
  return { status, path: [], treatment: wait.treatmentOf(status), doubt: 'none' };
}

/** Whoever lists some of the statuses in which the operation may begin knows that it begins in one of these. */
export function startsOf(wait: Wait, operation: Operation): readonly string[] {
  const begins = operationSummary(operation).from.filter((status) => isLeft(status, operation));
  const expected = begins.filter((status) => {
    const { verdict, named } = wait.treatmentOf(status);
    return verdict === 'waits' && named.length > 0;
  });
  return expected.length > 0 ? expected : begins;
}

function isLeft(status: string, { steps }: Operation): boolean {
  return steps.some(({ from }) => from.includes(status));
}

/** The operation leads straight from the status to its end, so it may be seen until then. */
export function isSeen(start: string, { steps }: Operation): boolean {
  return start !== absent && steps.some(({ outcome, from }) => outcome === 'success' && from.includes(start));
}

function stepsFrom(at: Encounter, start: string, wait: Wait, operation: Operation): readonly Encounter[] {
  return transitionsOf(wait.lifecycle)
    .filter((step) => step.operation === operation && step.from === at.status && leadsHome(step, start, wait))
    .map((step) => ({
      status: step.to,
      path: [...at.path, step],
      treatment: wait.treatmentOf(step.to),
      doubt: weaker(at.doubt, doubtOf(step, wait)),
    }));
}

/**
 * An operation that may end where it began ends there: a disk that is expanded while in use is in use afterwards. It may
 * fail for good wherever it began.
 */
function leadsHome({ operation, outcome, to }: Transition, start: string, { lifecycle }: Wait): boolean {
  const isFailed = outcome === 'failure' && statusOf(lifecycle, to)?.kind === 'failed';
  const ends = operation.steps.filter((step) => step.outcome === outcome).map((step) => step.to);
  return outcome === 'start' || isFailed || !ends.includes(start) || to === start || !isLeft(to, operation);
}

/** The same status may be met by ways of which one is surer, and as a good end or a bad one. */
function keepSurest(met: Map<string, Encounter>, encounter: Encounter): void {
  const key = `${encounter.status} ${isFailure(encounter)}`;
  const known = met.get(key);
  if (!known || doubts.indexOf(encounter.doubt) < doubts.indexOf(known.doubt)) met.set(key, encounter);
}

/** The operation has failed when the status is seen. */
export function isFailure({ path }: Encounter): boolean {
  return path.at(-1)?.outcome === 'failure';
}

const doubts: readonly Doubt[] = ['none', 'conditional', 'inferred'];

export function weaker(a: Doubt, b: Doubt): Doubt {
  return doubts.indexOf(a) > doubts.indexOf(b) ? a : b;
}

/** A step that only OpenStack is known to take, or that has a condition, may not be taken here unless the code shows it. */
function doubtOf({ evidence, condition, origin, operation, shownBy }: Transition, wait: Wait): Doubt {
  if (evidence === 'inferred') return 'inferred';
  if (shownBy && wait.shows(shownBy)) return 'none';
  const isForeign = (origin === 'cinder' || origin === 'nova') && operation.origin !== origin;
  return isForeign || condition !== undefined ? 'conditional' : 'none';
}

/** The steps by which the operation goes on from an encounter to an end that the wait accepts; nothing if there are none. */
export function wayOn({ status }: Encounter, wait: Wait, operation: Operation): readonly Transition[] | undefined {
  const isGood = (step: Transition): boolean => step.operation === operation && step.outcome !== 'failure';
  const ends = operationSummary(operation).to.filter((end) => wait.treatmentOf(end).verdict === 'ends');
  const ways = ends.flatMap((end) => {
    const way = shortestPath(wait.lifecycle, status, end, isGood);
    return way ? [way] : [];
  });
  return ways.sort((a, b) => a.length - b.length)[0];
}
