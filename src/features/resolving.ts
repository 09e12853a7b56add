import type { Catalog } from '../catalog/catalog';
import type { Directives } from '../analysis/directives';
import { withoutOwnWords } from '../analysis/own-words';
import { withTables } from '../analysis/tables';
import { lexiconOf } from '../analysis/lexicon';
import { rephraserFor } from '../analysis/rephrase';
import { resolveEach, type Resolved } from '../analysis/resolve';
import type { Site } from '../syntax/site';
import { ClueNumbers } from './clue-numbers';

type Group = readonly Site[];

/**
 * Resolves the sites of one document, again and again while someone types. Data holds the same object a thousand times over,
 * and a keystroke leaves nearly all as it was, so groups whose sites and surroundings read alike are resolved once.
 */
export class Resolver {
  readonly #numbers = new ClueNumbers();
  /** What came of each group of the text that was read last, by all that resolving looks at. */
  #known: ReadonlyMap<string, readonly Resolved[]> = new Map();

  readonly #rephrased: (site: Site) => Site;

  constructor(private readonly catalog: Catalog) {
    this.#rephrased = rephraserFor(lexiconOf(catalog));
  }

  /** All sites of a text, in document order. */
  resolve(sites: readonly Site[], directives: Directives): readonly Resolved[] {
    this.#numbers.begin();
    const groups = groupsOf(sites.map(this.#rephrased)).map((group) => ({
      group,
      key: this.#keyOf(group, directives),
    }));
    const models = new Map<string, Group>();
    for (const { group, key } of groups) if (!models.has(key)) models.set(key, group);
    const results = this.#resultsOf(models, directives);
    const all = groups
      .flatMap(({ group, key }) => placedAt(group, results.get(key) ?? []))
      .sort((a, b) => a.site.span.start - b.site.span.start);
    return withTables(all, this.catalog);
  }

  #resultsOf(models: ReadonlyMap<string, Group>, directives: Directives): ReadonlyMap<string, readonly Resolved[]> {
    const resolved = [...models].map(([key, model]) => {
      const known = this.#known.get(key);
      return [key, known ? placedAt(model, known) : resolveEach(model, this.catalog, directives)] as const;
    });
    this.#known = new Map(resolved);
    const judged = withoutOwnWords(
      resolved.flatMap(([, own]) => own),
      this.catalog,
    );
    let next = 0;
    return new Map(resolved.map(([key, own]) => [key, judged.slice(next, (next += own.length))]));
  }

  #keyOf(group: Group, directives: Directives): string {
    return group.map((site) => keyOf(site, this.#numbers.of(site.clues), directives)).join('\n');
  }
}

function groupsOf(sites: readonly Site[]): readonly Group[] {
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

/** What was concluded about some sites, said of others that read alike; what they guard and where they stand is their own. */
function placedAt(group: Group, known: readonly Resolved[]): readonly Resolved[] {
  return known.flatMap((result, index) => {
    const site = group[index];
    return site ? [{ ...result, site }] : [];
  });
}
