import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Site, SiteRole } from '../syntax/site';
import type { Checked } from './finding';
import { remembered } from './memory';
import type { Resolved } from './resolve';
import { isStatus, lifecyclesWith, standingOf, unexcusedStanding, type Standing } from './vocabulary';

/** How many of some sites hold a status as it should be written, and how many a word that another custom writes. */
export function countOf(sites: readonly Resolved[], { resolved, lifecycle, standing, catalog }: Checked): Count {
  const { ways, counts } = remembered(tallies, sites, () => tallyOf(sites, lifecycle, catalog));
  const own = ways.get(resolved.site);
  const count = (isWanted: (way: Way) => boolean): number =>
    [...counts].reduce((sum, [way, number]) => (isWanted(way) ? sum + number - (way === own ? 1 : 0) : sum), 0);
  const written = wayOf(resolved.site.value, standing, catalog);
  return {
    right: count((way) => way === 'right'),
    wrong: count((way) => customs.has(way)),
    alike: count((way) => isSameCustom(way, written)),
  };
}

/** How each of some sites is written, and how many in each way. */
interface Tally {
  readonly ways: ReadonlyMap<Site, Way>;
  readonly counts: ReadonlyMap<Way, number>;
}

/** Sites that are asked about together are of one lifecycle. */
const tallies = new WeakMap<readonly Resolved[], Tally>();

function tallyOf(sites: readonly Resolved[], lifecycle: Lifecycle, catalog: Catalog): Tally {
  const ways = new Map<Site, Way>();
  const counts = new Map<Way, number>();
  for (const { site } of sites) {
    // What is folded before it is compared tells nothing of how the statuses come.
    if (site.folded && !isStatus(lifecycle, site.value)) continue;
    const way = wayOf(site.value, unexcusedIfCase(lifecycle, site), catalog);
    ways.set(site, way);
    counts.set(way, (counts.get(way) ?? 0) + 1);
  }
  return { ways, counts };
}

/** Roles of what a wait's own function gives or waits for: some answer in capitals what the API has in small letters. */
export const madeUp: ReadonlySet<SiteRole> = new Set(['returned', 'element']);

/** Elsewhere a word that waits make up may be a status in another case. */
function unexcusedIfCase(lifecycle: Lifecycle, { value, folded, role }: Site): Standing {
  const standing = standingOf(lifecycle, value, folded !== undefined);
  if (standing.is !== 'pseudo' || madeUp.has(role)) return standing;
  const unexcused = unexcusedStanding(lifecycle, value, folded !== undefined);
  return unexcused.is === 'misspelt' ? unexcused : standing;
}

/** How a word is written; a slip is nobody's custom, and a word that a tool makes up stands for another. */
export type Way = 'right' | 'case' | 'label' | 'foreign' | 'none';

/** Whether whoever writes one word in this way may write the other in that: labels of a console have capitals, too. */
export function isSameCustom(one: Way, other: Way): boolean {
  return customs.has(one) && customs.has(other) && (one === 'foreign') === (other === 'foreign');
}

/** Ways in which a whole text may be written. */
const customs: ReadonlySet<Way> = new Set(['case', 'label', 'foreign']);

/** How a word is written, with what it is to its lifecycle. */
export function wayOf(value: string, standing: Standing, catalog: Catalog): Way {
  switch (standing.is) {
    case 'status':
      return 'right';
    case 'label':
      return 'label';
    case 'misspelt':
      return isOtherCase(value, standing.status.id) ? 'case' : 'none';
    case 'near':
    case 'unknown':
      return lifecyclesWith(catalog, value).length > 0 ? 'foreign' : 'none';
    case 'joined':
    case 'pseudo':
      return 'none';
  }
}

interface Count {
  readonly right: number;
  readonly wrong: number;
  /** Those that are wrong in the same way. */
  readonly alike: number;
}

/** Whether two words differ in nothing but case. */
export function isOtherCase(value: string, right: string): boolean {
  return value.toLowerCase() === right.toLowerCase();
}
