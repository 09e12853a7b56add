import type { Catalog } from '../../catalog/catalog';
import { operationSummary, statusOf } from '../../catalog/graph';
import { absent, type Lifecycle, type Operation } from '../../catalog/types';
import type { Clue, ClueKind } from '../../syntax/site';
import type { WaitWord, WrittenWait } from '../../syntax/wait';
import { lexiconOf } from '../lexicon';
import { operationsNamedIn } from '../operations';
import { readExpression } from '../reading';
import { standingOf } from '../vocabulary';
import type { Wait } from './wait';
import { statusesIn } from './verdict';

type Inferred = Pick<Wait, 'operations' | 'possible' | 'inferredFrom' | 'isDisputed'>;
type Treat = Wait['treatmentOf'];

/**
 * What a wait waits for. A name tells it (that of the waiting function, of a call before it, of the function around it,
 * the nearest first), unless the lists cannot be about that operation; the lists themselves tell it otherwise. Where
 * names and lists disagree, either may be right; a call before the wait rather than a list that was copied. Where neither
 * tells anything, it is the only operation that can end the wait.
 */
export function inferOperations(wait: WrittenWait, lifecycle: Lifecycle, treat: Treat, catalog: Catalog): Inferred {
  // What no word names is nothing that somebody asks for and then waits for.
  const asked = lifecycle.operations.filter(({ words }) => words !== undefined);
  const fitting = asked.filter((operation) => canEnd(operation, treat) && isMeant(operation, wait, lifecycle));
  return { possible: fitting, ...inferredAmong(fitting, wait, lifecycle, catalog) };
}

function inferredAmong(
  fitting: readonly Operation[],
  wait: WrittenWait,
  lifecycle: Lifecycle,
  catalog: Catalog,
): Omit<Inferred, 'possible'> {
  const listed = fitting.filter((operation) => isListed(operation, wait, lifecycle));
  const { operations: named, inferredFrom } = namedBy(wait.clues, fitting, lifecycle, catalog);
  const both = named.filter((operation) => listed.includes(operation));
  if (both.length > 0) return { operations: both, inferredFrom, isDisputed: false };
  const only = named.length === 0 && fitting.length === 1 ? fitting : named;
  if (listed.length === 0) return { operations: only, inferredFrom, isDisputed: false };
  if (inferredFrom?.kind === 'call') return { operations: named, inferredFrom, isDisputed: true };
  return { operations: [...named, ...listed], inferredFrom, isDisputed: false };
}

/** Some good end of the operation ends the wait, as far as can be seen. */
function canEnd(operation: Operation, treat: Treat): boolean {
  const ends = operationSummary(operation).to.map((status) => treat(status).verdict);
  return ends.includes('ends') || ends.includes('unknown');
}

/** Whoever lists nothing but statuses that stay as its targets does not wait until the resource is gone. */
function isMeant(operation: Operation, { target, absent: gone }: WrittenWait, lifecycle: Lifecycle): boolean {
  const isGone = (status: string): boolean => status === absent || statusOf(lifecycle, status)?.kind === 'gone';
  const words = target?.words ?? [];
  const isStaying = ({ value }: WaitWord): boolean => {
    const standing = standingOf(lifecycle, value, true);
    return standing.is === 'status' && !isGone(standing.status.id);
  };
  return (
    gone === 'ends' ||
    target?.open !== false ||
    words.length === 0 ||
    !words.every(isStaying) ||
    !operationSummary(operation).to.every(isGone)
  );
}

/**
 * The wait goes on at a status that the operation sets, or from which it leads straight to its end, or it knows the
 * status in which the operation fails.
 */
function isListed(operation: Operation, wait: WrittenWait, lifecycle: Lifecycle): boolean {
  const pending = new Set(statusesIn(wait.pending, wait, lifecycle));
  const ends = new Set([wait.target, wait.failure].flatMap((list) => statusesIn(list, wait, lifecycle)));
  const isFailed = (status: string): boolean => ends.has(status) && isOwnFailure(status, lifecycle);
  return operation.steps.some(({ outcome, from, to }) => {
    if (outcome === 'start') return pending.has(to);
    return outcome === 'success' ? from.some((status) => pending.has(status)) : isFailed(to);
  });
}

/** A failed status that one operation alone leads to; many lead to `error`, which so tells nothing. */
function isOwnFailure(status: string, lifecycle: Lifecycle): boolean {
  const fails = lifecycle.operations.filter(({ steps }) =>
    steps.some(({ outcome, to }) => outcome === 'failure' && to === status),
  );
  return fails.length === 1 && statusOf(lifecycle, status)?.kind === 'failed';
}

/** Kinds of clues that may name the operation, the most telling first. */
const telling: readonly ClueKind[] = ['callee', 'call', 'function', 'class', 'resource'];

function namedBy(
  clues: readonly Clue[],
  fitting: readonly Operation[],
  lifecycle: Lifecycle,
  catalog: Catalog,
): Omit<Inferred, 'isDisputed' | 'possible'> {
  for (const kind of telling) {
    for (const clue of clues.filter((each) => each.kind === kind)) {
      const named = isAbout(clue, lifecycle, catalog) ? operationsNamedIn(clue.text, lifecycle, catalog) : [];
      const operations = named.filter((operation) => fitting.includes(operation));
      if (operations.length > 0) return { operations, inferredFrom: clue };
    }
  }
  return { operations: [], inferredFrom: undefined };
}

/** `snapshots.Delete(…)` before a wait for a disk tells nothing about the disk, `servers.create(…)` tells of its vm_state too. */
function isAbout({ text }: Clue, { id, recognition }: Lifecycle, catalog: Catalog): boolean {
  const { lifecycles, stranger } = readExpression(text, lexiconOf(catalog));
  const isNamed = [id, recognition.beside ?? id].some((own) => lifecycles.has(own));
  return isNamed || (lifecycles.size === 0 && !stranger);
}
