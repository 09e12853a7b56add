import { operationSummary } from '../../catalog/graph';
import { absent, type Lifecycle, type Operation } from '../../catalog/types';

/** What a wait for the end of an operation has to tell apart. */
export interface WaitPlan {
  /** What the resource is called in code: volume, snapshot, server. */
  readonly noun: string;
  /** What OpenStack's own tools call it: `volume_snapshot`. */
  readonly resource: string;
  /** The operation in lower case, for messages and comments. */
  readonly task: string;
  readonly pending: readonly string[];
  /** Empty when the resource is gone at the end, and a query for it answers 404. */
  readonly target: readonly string[];
  readonly failure: readonly string[];
}

/** The plan of a wait; nothing for an operation that changes no status of a resource, or of which nobody tells where it leads. */
export function planOf(lifecycle: Lifecycle, operation: Operation): WaitPlan | undefined {
  const resource = resourceOf(lifecycle);
  const { via, to, failure } = operationSummary(operation);
  const isFailed = (id: string) => lifecycle.statuses.find((status) => status.id === id)?.kind === 'failed';
  const before = changedFrom(operation, via).filter((id) => !isFailed(id));
  if (resource === undefined || operation.id === unasked || to.length === 0 || via.length + before.length === 0)
    return undefined;
  const isGone = to.includes(absent);
  const target = isGone ? [] : to.filter((id) => !via.includes(id));
  const pending = unique([...via, ...before]).filter((id) => !target.includes(id));
  const failed = failure.filter(isFailed);
  const failures = failed.length > 0 ? failed : usualFailure(lifecycle);
  return {
    noun: resource.split('_').at(-1) ?? resource,
    resource,
    task: operation.title.charAt(0).toLowerCase() + operation.title.slice(1),
    pending,
    target,
    failure: failures,
  };
}

/** The operation under which a lifecycle keeps the changes that nobody asked for. */
const unasked = 'system';

/** Where an operation leads straight from one resting status to another, the old one is seen until it has happened. */
function changedFrom({ steps }: Operation, via: readonly string[]): readonly string[] {
  const ends = steps.filter(({ outcome }) => outcome === 'success');
  return ends.flatMap(({ from }) => from).filter((id) => id !== absent && !via.includes(id));
}

/** What a failed creation leaves, which is what any operation may meet when something else breaks meanwhile. */
function usualFailure({ operations }: Lifecycle): readonly string[] {
  const summaries = operations.map(operationSummary);
  const failures = summaries.flatMap(({ from, failure }) => (from.includes(absent) ? failure : []));
  return failures.slice(0, 1);
}

/** Told by the Ansible module that lists such resources; what has none is no resource with a status of its own, and of what is half known no wait can be sure. */
function resourceOf({ vocabulary, recognition: { resources = [] } }: Lifecycle): string | undefined {
  if (vocabulary !== 'complete') return undefined;
  const modules = resources.flatMap((name) => /^openstack\.cloud\.(\w+)_info$/.exec(name)?.[1] ?? []);
  return modules[0];
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
