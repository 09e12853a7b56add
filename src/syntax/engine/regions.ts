import type { Edit } from 'web-tree-sitter';
import type { Guard, Site, Span, Wanted } from '../site';
import { KeptWaits } from '../waits/kept';
import type { Asked } from './asked';
import type { Branch } from './branch';
import { groupsAfter, movedSite } from './moved-site';
import { sitesIn } from './sites';
import type { Surroundings } from './surroundings';

/** A declaration at the top of a file, with its sites and what was asked of the rest of the file to find them. */
export interface Region extends Span {
  readonly type: string;
  readonly sites: readonly Site[];
  /** The number of its first group, and how many it has. */
  readonly base: number;
  readonly groups: number;
  readonly asked: Asked;
  /** The waits in it, once somebody has asked for them. */
  readonly waits: KeptWaits;
}

export function readRegion(branch: Branch, world: Surroundings, wanted: Wanted): Region {
  const { start, end, type } = branch;
  const { result: sites, asked } = world.recording(() => sitesIn(branch, world, wanted));
  branch.release();
  const groups = groupsAfter(sites, 0);
  return { start, end, type, sites, base: 0, groups, asked, waits: new KeptWaits() };
}

/** The regions that an edit does not touch, by where they begin after it. */
export function untouched(regions: readonly Region[], edit: Edit): ReadonlyMap<number, Region> {
  const shift = edit.newEndIndex - edit.oldEndIndex;
  const entries = regions.flatMap((region): (readonly [number, Region])[] => {
    if (region.end < edit.startIndex) return [[region.start, region]];
    return region.start > edit.oldEndIndex ? [[region.start + shift, region]] : [];
  });
  return new Map(entries);
}

/** Whether a region still is what a branch of the new tree holds. A wait elsewhere in the file moves on its own. */
export function stillIs(region: Region, branch: Branch): boolean {
  const isSame = branch.type === region.type && branch.end - branch.start === region.end - region.start;
  return (
    isSame &&
    region.sites.every(({ frame, guards = [] }) =>
      [...(frame ? [frame] : []), ...guards.flatMap(placesOf)].every((place) => within(place, region)),
    )
  );
}

function placesOf({ calls }: Guard): readonly Span[] {
  return calls.map(({ name }) => name);
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The region where it stands now, with group numbers from `base`. */
export function placed(region: Region, start: number, base: number): Region {
  const shift = start - region.start;
  const renumber = base - region.base;
  if (shift === 0 && renumber === 0) return region;
  const sites = region.sites.map((site) => movedSite(site, (offset) => offset + shift, renumber));
  return { ...region, start, end: region.end + shift, base, sites };
}
