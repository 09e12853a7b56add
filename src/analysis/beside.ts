import type { Site, SiteRole } from '../syntax/site';
import { grouped } from './grouped';
import { remembered } from './memory';
import type { Resolved } from './resolve';

/**
 * The sites of a text that stand in one list with a site, or are declared for the same class or type, itself included; the
 * same array for all that stand together, so that what is counted in it can be kept.
 */
export function besideIn(all: readonly Resolved[], { site }: Resolved): readonly Resolved[] {
  const { groups, owners, unions } = remembered(indexes, all, () => indexOf(all));
  const own = groups.get(site.group) ?? [];
  const owner = ownerOf(site);
  if (owner === undefined) return own;
  return remembered(unions, `${site.group} ${owner}`, () => [...new Set([...own, ...(owners.get(owner) ?? [])])]);
}

/** The sites of a text by what they stand in. */
interface Index {
  readonly groups: ReadonlyMap<number, readonly Resolved[]>;
  readonly owners: ReadonlyMap<string | undefined, readonly Resolved[]>;
  readonly unions: Map<string, readonly Resolved[]>;
}

const indexes = new WeakMap<readonly Resolved[], Index>();

function indexOf(all: readonly Resolved[]): Index {
  return {
    groups: grouped(all, ({ site }) => site.group),
    owners: grouped(all, ({ site }) => ownerOf(site)),
    unions: new Map(),
  };
}

const declared: ReadonlySet<SiteRole> = new Set(['constant', 'argument']);

/** The role of what is declared, with the class or type that it is declared for. */
function ownerOf({ role, clues }: Site): string | undefined {
  const owner = declared.has(role) ? clues.find(({ kind }) => kind === 'type' || kind === 'class') : undefined;
  return owner && `${role} ${owner.text}`;
}
