import type { Catalog } from '../catalog/catalog';
import type { Directives } from '../analysis/directives';
import { resolveAll, type Resolved } from '../analysis/resolve';
import type { Site } from '../syntax/site';

/**
 * Resolves all sites of a text. Data holds the same object a thousand times over, so groups whose sites and surroundings
 * read alike are resolved once.
 */
export function resolveAlike(sites: readonly Site[], catalog: Catalog, directives: Directives): readonly Resolved[] {
  const models = new Map<string, readonly Site[]>();
  const pairs = groupsOf(sites).flatMap((group) => {
    const key = group.map((site) => keyOf(site, directives)).join('\n');
    const model = models.get(key) ?? group;
    models.set(key, model);
    return group.map((site, index) => ({ site, model: model[index] }));
  });
  const first = [...models.values()].flat();
  const resolved = resolveAll(first, catalog, directives);
  const results = new Map(first.map((site, index) => [site, resolved[index]]));
  return pairs
    .flatMap(({ site, model }) => {
      const result = model && results.get(model);
      return result ? [site === model ? result : moved(result, site)] : [];
    })
    .sort((a, b) => a.site.span.start - b.site.span.start);
}

function groupsOf(sites: readonly Site[]): readonly (readonly Site[])[] {
  const groups = new Map<number, Site[]>();
  for (const site of sites) {
    const group = groups.get(site.group);
    if (group) group.push(site);
    else groups.set(site.group, [site]);
  }
  return [...groups.values()];
}

/** All that resolving looks at. */
function keyOf({ value, role, folded, negated, embedded, clues, span }: Site, directives: Directives): string {
  const surroundings = clues.map(({ kind, text }) => `${kind} ${text}`).join('\t');
  return [value, role, folded, negated, embedded, directives.lifecycleAt(span.start), surroundings].join('\t');
}

/** What was concluded about one site, said of another that reads alike; what it guards and where it stands is its own. */
function moved(known: Resolved, site: Site): Resolved {
  const { role, clues } = known.site;
  return { ...known, site: { ...site, role, clues } };
}
