import type { Catalog } from '../catalog/catalog';
import type { Directives } from '../analysis/directives';
import { resolveAll, type Resolved } from '../analysis/resolve';
import type { Clue, Site } from '../syntax/site';

/**
 * Resolves all sites of a text. Data holds the same object a thousand times over, so groups whose sites and surroundings
 * read alike are resolved once.
 */
export function resolveAlike(sites: readonly Site[], catalog: Catalog, directives: Directives): readonly Resolved[] {
  const models = new Map<string, readonly Site[]>();
  const numberOf = clueNumbers();
  const pairs = groupsOf(sites).flatMap((group) => {
    const key = group.map((site) => keyOf(site, numberOf(site.clues), directives)).join('\n');
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
function keyOf({ value, role, folded, negated, embedded, span }: Site, clues: number, directives: Directives): string {
  return [value, role, folded, negated, embedded, directives.lifecycleAt(span.start), clues].join('\t');
}

/** A number for each list of clues, the same for those that say the same. */
function clueNumbers(): (clues: readonly Clue[]) => number {
  const [byList, byText] = [new Map<readonly Clue[], number>(), new Map<string, number>()];
  return (clues) => {
    const known = byList.get(clues);
    if (known !== undefined) return known;
    const text = clues.map(({ kind, text: own }) => `${kind} ${own}`).join('\t');
    const number = byText.get(text) ?? byText.size;
    byText.set(text, number);
    byList.set(clues, number);
    return number;
  };
}

/** What was concluded about one site, said of another that reads alike; what it guards and where it stands is its own. */
function moved(known: Resolved, site: Site): Resolved {
  const { role, clues } = known.site;
  return { ...known, site: { ...site, role, clues } };
}
