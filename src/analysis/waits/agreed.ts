import type { Operation } from '../../catalog/types';
import type { Wait } from './wait';
import { walk, weaker, type Encounter } from './walk';

/**
 * The encounters of which the same is to be said whichever operation the wait is about, each with its surest way where
 * the operation is known and its least sure one where several are possible. None where nothing tells the operation.
 */
export function agreedEncounters(
  wait: Wait,
  isMeant: (encounter: Encounter, operation: Operation) => boolean,
): readonly (readonly [Encounter, Operation])[] {
  const [first, ...others] = wait.operations.map(
    (operation) =>
      new Map(
        walk(wait, operation)
          .filter((encounter) => isMeant(encounter, operation))
          .map((encounter) => [encounter.status, [encounter, operation] as const]),
      ),
  );
  return [...(first ?? [])].flatMap(([status, [encounter, operation]]) => {
    const same = others.map((other) => other.get(status));
    if (same.includes(undefined)) return [];
    const least = wait.isDisputed ? 'conditional' : 'none';
    const doubt = same.reduce(
      (most, other) => weaker(most, other?.[0].doubt ?? 'none'),
      weaker(encounter.doubt, least),
    );
    return [[{ ...encounter, doubt }, operation] as const];
  });
}
