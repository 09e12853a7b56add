import type { Checked } from './finding';
import { grouped } from './grouped';
import { remembered } from './memory';
import type { Resolved } from './resolve';

/** The sites of its lifecycle that stand in one list, chain or wait with a site, itself included if it is one of them. */
export function besides({ resolved, peers }: Checked): readonly Resolved[] {
  const { groups, waits, unions } = remembered(indexes, peers, () => indexOf(peers));
  const { group, frame, role } = resolved.site;
  const own = groups.get(group) ?? none;
  if (role !== 'element' || frame === undefined) return own;
  return remembered(unions, `${group} ${frame.start}`, () => [...new Set([...own, ...(waits.get(frame.start) ?? [])])]);
}

/** The sites of a text by what they stand in, so that thousands of findings need not each look through all of them. */
interface Index {
  readonly groups: ReadonlyMap<number, readonly Resolved[]>;
  /** Members of lists, by the beginning of the wait that has the lists. */
  readonly waits: ReadonlyMap<number | undefined, readonly Resolved[]>;
  readonly unions: Map<string, readonly Resolved[]>;
}

const indexes = new WeakMap<readonly Resolved[], Index>();
const none: readonly Resolved[] = [];

function indexOf(peers: readonly Resolved[]): Index {
  const members = peers.filter(({ site }) => site.role === 'element');
  return {
    groups: grouped(peers, ({ site }) => site.group),
    waits: grouped(members, ({ site }) => site.frame?.start),
    unions: new Map(),
  };
}
