import type { Coverage, GraphEdge, GraphModel, Span, UncoveredStatus } from '../features/types';
import type { View } from './view-model';

/** What code does when it sees a status. */
export type Role = 'pending' | 'target' | 'failure' | 'case' | 'uncovered';

/** Role by status. What the code neither names nor misses has none. */
export function rolesOf(coverage: Coverage): ReadonlyMap<string, Role> {
  const lists: readonly (readonly [Role, readonly string[]])[] =
    coverage.kind === 'switch'
      ? [
          ['uncovered', coverage.cases.missing],
          ['case', coverage.cases.cases],
        ]
      : [
          ['uncovered', missedBy(coverage).map(({ status }) => status)],
          ['pending', coverage.wait.pending],
          ['failure', coverage.wait.failure],
          ['target', coverage.wait.target],
        ];
  return new Map(lists.flatMap(([role, statuses]) => statuses.map((status) => [status, role] as const)));
}

/** What a wait may see and does not look at, the surest first. A switch tells only which statuses it misses. */
export function missedBy(coverage: Coverage): readonly UncoveredStatus[] {
  if (coverage.kind === 'switch') return [];
  return [...coverage.wait.uncovered].sort((a, b) => Number(b.isSure) - Number(a.isSure));
}

export function lifecycleOf(coverage: Coverage): string {
  return coverage.kind === 'wait' ? coverage.wait.lifecycle : coverage.cases.lifecycle;
}

/** The shapes that a wait is there to see: all but the failures that it ends with. None for a switch. */
export function courseIn({ shapes }: View, coverage: Coverage): ReadonlySet<string> {
  if (coverage.kind === 'switch') return new Set();
  const roles = rolesOf(coverage);
  return new Set(
    shapes.filter(({ node }) => /^(?:pending|target|uncovered)$/.test(roles.get(node.id) ?? '')).map(({ id }) => id),
  );
}

/** Where it stands in its document. */
export function spanOf(coverage: Coverage): Span {
  return coverage.kind === 'wait' ? coverage.wait.span : coverage.cases.span;
}

/** The transitions of the operations that a wait is for; none for a switch. */
export function edgesOfCoverage({ edges }: GraphModel, coverage: Coverage): readonly GraphEdge[] {
  if (coverage.kind === 'switch') return [];
  const operations = new Set(coverage.wait.operations.map(({ id }) => id));
  return edges.filter(({ operation }) => operations.has(operation));
}
