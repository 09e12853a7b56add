import { grouped } from '../catalog/grouped';
import type { Site, SiteRole } from '../syntax/site';
import type { Checked } from './finding';
import { remembered } from './memory';
import type { Resolved } from './resolve';

/** The sites of its lifecycle that stand in one list, chain or wait with a site, itself included if it is one of them. */
export function besides({ resolved, peers }: Checked): readonly Resolved[] {
  return ofOneWait(peers, resolved.site);
}

/** The sites of a text that stand in one list with a site, or are declared for the same class or type, itself included. */
export function besideIn(all: readonly Resolved[], { site }: Resolved): readonly Resolved[] {
  return ofOneOwner(all, site);
}

/** The lists of one wait belong together. */
const ofOneWait = togetherBy(({ role, frame }) => (role === 'element' && frame ? `${frame.start}` : undefined));

/** The sites among some that are given to the same function as a site. */
export const givenAlike = togetherBy(({ role, clues }) =>
  role === 'argument' ? clues.find(({ kind }) => kind === 'callee')?.text : undefined,
);

const names = new WeakMap<readonly Resolved[], ReadonlyMap<string, readonly Resolved[]>>();

/**
 * The sites among some that are the same keyword, or compared with the same name, as a site; where it has no name, those of its
 * group. The same array for all that stand together.
 */
export function namedAlike(all: readonly Resolved[], site: Site): readonly Resolved[] {
  return remembered(names, all, () => grouped(all, (each) => nameOf(each.site))).get(nameOf(site)) ?? none;
}

function nameOf({ role, clues, group }: Site): string {
  const name = clues.find(({ kind }) => kind === 'subject' || kind === 'holder');
  return name ? `${role} ${name.text}` : `${group}`;
}

const ofOneOwner = togetherBy(({ role, clues }) => {
  const owner = declared.has(role) ? clues.find(({ kind }) => kind === 'type' || kind === 'class') : undefined;
  return owner && `${role} ${owner.text}`;
});

const declared: ReadonlySet<SiteRole> = new Set(['constant', 'argument']);

/** The sites of a text by what they stand in, so that thousands of findings need not each look through all of them. */
interface Index {
  readonly groups: ReadonlyMap<number, readonly Resolved[]>;
  readonly keys: ReadonlyMap<string | undefined, readonly Resolved[]>;
  readonly unions: Map<string, readonly Resolved[]>;
}

/**
 * Finds the sites that are in a site's group or have its key; the same array for all that stand together, so that what is
 * counted in it can be kept.
 */
function togetherBy(
  keyOf: (site: Site) => string | undefined,
): (all: readonly Resolved[], site: Site) => readonly Resolved[] {
  const indexes = new WeakMap<readonly Resolved[], Index>();
  const indexOf = (all: readonly Resolved[]): Index => ({
    groups: grouped(all, ({ site }) => site.group),
    keys: grouped(all, ({ site }) => keyOf(site)),
    unions: new Map(),
  });
  return (all, site) => {
    const { groups, keys, unions } = remembered(indexes, all, () => indexOf(all));
    const own = groups.get(site.group) ?? none;
    const key = keyOf(site);
    if (key === undefined) return own;
    return remembered(unions, `${site.group} ${key}`, () => [...new Set([...own, ...(keys.get(key) ?? none)])]);
  };
}

const none: readonly Resolved[] = [];
