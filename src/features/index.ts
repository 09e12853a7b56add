import { findingsOf } from '../analysis/findings';
import type { Resolved } from '../analysis/resolve';
import { createSiteFinder, repairAt } from '../syntax';
import type { WrittenWait } from '../syntax/wait';
import { completionsOf } from './completion';
import { coverageAt, covering } from './coverage';
import { describeLifecycle, describeStatus } from './describe';
import { dotOf } from './dot';
import { explanationOf } from './explain';
import { graphOf } from './graph';
import { hoverOf } from './hover';
import type { Lens, World } from './lens-types';
import { waitChoicesOf, waitSnippet } from './insert';
import { mermaidOf } from './mermaid';
import { pageOf } from './page';
import { neededAt } from './needed';
import { createReader, isAt, type Place, type Reading } from './reader';
import { reasonsOf } from './reasons';
import { searchOf } from './search';
import type { ResolvedSite, Span } from './types';
import { mentions, statusUnder, usesOf } from './uses';
import { waitModelOf } from './waits';

export { catalogFrom } from '../catalog/catalog';
export { withOwn, type OwnFile } from '../catalog/own/own';
export type { Problem } from '../catalog/own/read';
export type { LoadGrammar } from '../syntax/finder';
export type { Lens, World } from './lens-types';
export type * from './types';
export { rules } from '../analysis/rules';

/** Binds the core to its world. Everything that the editor and the command line do goes through the answer. */
export function createLens(world: World): Lens {
  const { catalog } = world;
  const finder = createSiteFinder(world.loadGrammar);
  const reader = createReader(finder, catalog);
  const toSite = (resolved: Resolved): ResolvedSite => ({
    value: resolved.site.value,
    span: resolved.site.span,
    role: resolved.site.role,
    lifecycle: resolved.lifecycle?.id,
    confidence: resolved.confidence,
    tier: resolved.lifecycle ? resolved.tier : 'possible',
    withheld: resolved.lifecycle ? undefined : resolved.withheld,
    reasons: reasonsOf(resolved, catalog),
  });
  return Object.freeze<Lens>({
    languages: finder.languages,
    lifecycles: catalog.lifecycles.map(({ id, title, article, service, statuses }) => ({
      id,
      title,
      article,
      service,
      statusCount: statuses.length,
    })),
    async sites(source) {
      return (await reader.read(source)).resolved.map(toSite);
    },
    async hover(source, offset) {
      const resolved = at(await reader.read(source), offset);
      return resolved && hoverOf(resolved, catalog, source.uri);
    },
    async completions(source, offset) {
      const repaired = repairAt(source, offset);
      if (!repaired) return [];
      const isSound = repaired.source === source;
      const place = isSound
        ? placeAt(await reader.read(source), offset)
        : await reader.readAt(repaired.source, repaired.offset);
      if (!place) return [];
      return completionsOf(place.resolved, repaired.span, neededAt(place, repaired.source.text, catalog));
    },
    async findings(source, settings) {
      return findingsOf(await reader.read(source), catalog, settings?.severities);
    },
    async waits(source) {
      return (await reader.read(source)).waits.map(waitModelOf);
    },
    async coverageAt(source, offset) {
      return coverageAt(await reader.read(source), offset, catalog);
    },
    async covering(source, offset, statuses) {
      return covering(await reader.read(source), offset, statuses, catalog);
    },
    async explain(source, offset) {
      const reading = await reader.read(source);
      const resolved = at(reading, offset);
      if (!resolved) return undefined;
      const waits = reading.waits.filter(({ written }) => names(written, resolved.site.span));
      return explanationOf(resolved, waits, reading, catalog);
    },
    async statusAt(source, offset) {
      const resolved = at(await reader.read(source), offset);
      return resolved && statusUnder(resolved);
    },
    async uses(source, lifecycle, status) {
      const wanted = catalog.get(lifecycle);
      if (!wanted || !mentions(source.text, wanted, status)) return [];
      return usesOf((await reader.read(source)).resolved, source.text, lifecycle, status);
    },
    graph(id) {
      const lifecycle = catalog.get(id);
      return lifecycle && graphOf(lifecycle, catalog);
    },
    mermaid(id) {
      const lifecycle = catalog.get(id);
      return lifecycle && mermaidOf(graphOf(lifecycle, catalog));
    },
    dot(id) {
      const lifecycle = catalog.get(id);
      return lifecycle && dotOf(graphOf(lifecycle, catalog));
    },
    page(id) {
      const lifecycle = catalog.get(id);
      return lifecycle && pageOf(lifecycle, catalog);
    },
    search: (text) => searchOf(text, catalog),
    describe(id, name) {
      const lifecycle = catalog.get(id);
      if (!lifecycle || name === undefined) return lifecycle && describeLifecycle(lifecycle);
      const status = lifecycle.statuses.find((one) => one.id === name);
      return status && describeStatus(lifecycle, status);
    },
    waitChoices(id) {
      const lifecycle = catalog.get(id);
      return lifecycle ? waitChoicesOf(lifecycle) : [];
    },
    waitSnippet(source, id, operation) {
      const lifecycle = catalog.get(id);
      return lifecycle && waitSnippet(lifecycle, operation, source);
    },
    forget: (uri) => {
      reader.forget(uri);
    },
  });
}

function at(reading: Reading, offset: number): Resolved | undefined {
  return reading.resolved.find(({ site }) => isAt(site, offset));
}

function placeAt(reading: Reading, offset: number): Place | undefined {
  const resolved = at(reading, offset);
  return resolved && { resolved, written: reading.written };
}

/** The word may stand elsewhere, as a constant or in a function that asks for the status. */
function names({ pending, target, failure, folds }: WrittenWait, { start }: Span): boolean {
  const lists = [pending, target, failure, ...folds];
  return lists.some((list) => list?.words.some(({ span }) => span.start === start));
}
