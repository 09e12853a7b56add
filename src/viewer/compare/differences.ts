import type { GraphEdge } from '../../features/types';
import { folded } from './folded';
import type { Entry } from './side';

/** In what two words that stand for each other differ. */
export interface Differences {
  /** Whether they are of different kinds, as where one side calls stable what the other calls transient. */
  readonly kind: boolean;
  /** The ways out that both know, and those that only one does. Undefined where a side has no ways. */
  readonly ways: Ways | undefined;
}

export interface Ways {
  readonly both: readonly GraphEdge[];
  readonly left: readonly GraphEdge[];
  readonly right: readonly GraphEdge[];
}

/** None without a partner, or with several: there is no telling which one to hold it against. */
export function differencesOf(left: Entry, right: Entry | undefined): Differences {
  if (!right) return { kind: false, ways: undefined };
  const ways = left.ways && right.ways && waysOf(left.ways, right.ways);
  return { kind: left.kind !== right.kind, ways };
}

/** Whether one of the two can go where the other can't. */
export function waysDiffer({ ways }: Differences): boolean {
  return ways !== undefined && ways.left.length + ways.right.length > 0;
}

/** Two ways are the same when they end alike in the same status, whatever the operation is called. */
function waysOf(left: readonly GraphEdge[], right: readonly GraphEdge[]): Ways {
  const [known, others] = [new Set(left.map(goalOf)), new Set(right.map(goalOf))];
  return {
    both: byGoal(left.filter((edge) => others.has(goalOf(edge)))),
    left: byGoal(left.filter((edge) => !others.has(goalOf(edge)))),
    right: byGoal(right.filter((edge) => !known.has(goalOf(edge)))),
  };
}

function byGoal(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  return [...new Map(edges.toReversed().map((edge) => [goalOf(edge), edge])).values()].toReversed();
}

function goalOf({ to, outcome }: GraphEdge): string {
  return `${outcome === 'failure' ? 'fails: ' : ''}${folded(to)}`;
}
