import type { Site, SiteRole } from '../syntax/site';
import type { Resolved } from './resolve';

/** Whether two sites stand in one list, or are declared for one class or type. */
export function isBeside({ site }: Resolved, { site: other }: Resolved): boolean {
  return site.group === other.group || (declared.has(site.role) && site.role === other.role && sameOwner(site, other));
}

const declared: ReadonlySet<SiteRole> = new Set(['constant', 'argument']);

function sameOwner(site: Site, other: Site): boolean {
  const owners = [site, other].map(({ clues }) => clues.find(({ kind }) => kind === 'type' || kind === 'class')?.text);
  return owners[0] !== undefined && owners[0] === owners[1];
}
