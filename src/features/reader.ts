import type { Catalog } from '../catalog/catalog';
import { directivesOf, type Directives } from '../analysis/directives';
import { resolveAll, type Resolved } from '../analysis/resolve';
import type { Wait } from '../analysis/waits/wait';
import { waitsOf } from '../analysis/waits/waits-of';
import type { SiteFinder } from '../syntax/finder';
import type { Site, Source } from '../syntax/site';
import type { WrittenWait } from '../syntax/wait';
import { Resolver } from './resolving';
import { wantedBy } from './wanted';

/** A text with everything that was concluded from it. */
export interface Reading {
  readonly resolved: readonly Resolved[];
  readonly waits: readonly Wait[];
  /** All waits, those included of which it is not sure whose statuses they look at. */
  readonly written: readonly WrittenWait[];
  readonly directives: Directives;
}

/** One site, and the waits of the text in which it stands. */
export interface Place {
  readonly resolved: Resolved;
  readonly written: readonly WrittenWait[];
}

/** Reads texts, and remembers the last reading of each document so that hover, findings and the rest share it. */
export interface Reader {
  read(source: Source): Promise<Reading>;
  /** What stands at one place of a text that is not the document's own, such as one mended for completion. */
  readAt(source: Source, offset: number): Promise<Place | undefined>;
  forget(uri: string): void;
}

/** What is concluded from a text that speaks of no status. */
const silence: Reading = { resolved: [], waits: [], written: [], directives: directivesOf('') };

/** The last reading of a document, and what it may have in common with the next. */
interface Kept {
  readonly source: Source;
  readonly reading: Promise<Reading>;
  readonly resolver: Resolver;
}

export function createReader(finder: SiteFinder, catalog: Catalog): Reader {
  const wanted = wantedBy(catalog);
  const kept = new Map<string, Kept>();
  const readOnce = async (source: Source, resolver: Resolver): Promise<Reading> => {
    const directives = directivesOf(source.text);
    const sites = await finder.sitesOf(source, wanted);
    const resolved = resolver.resolve(sites, directives);
    const written = resolved.length > 0 ? await finder.waitsOf(source, wanted) : [];
    return { directives, resolved, written, waits: waitsOf(written, resolved, source.text, catalog) };
  };
  return {
    async readAt(source, offset) {
      const sites = await finder.sitesOf(source, wanted);
      const group = sites.find((site) => isAt(site, offset))?.group;
      const own = sites.filter((site) => site.group === group);
      const resolved = resolveAll(own, catalog, directivesOf(source.text)).find(({ site }) => isAt(site, offset));
      return resolved && { resolved, written: await finder.waitsOf(source, wanted) };
    },
    read(source) {
      const last = kept.get(source.uri);
      if (last?.source.version === source.version && last.source.text === source.text) return last.reading;
      const resolver = last?.resolver ?? new Resolver(catalog);
      const reading = finder.mayHaveSites(source, wanted) ? readOnce(source, resolver) : Promise.resolve(silence);
      kept.set(source.uri, { source, reading, resolver });
      // A reading that failed is forgotten, so that the next question tries again.
      reading.catch(() => {
        if (kept.get(source.uri)?.reading === reading) kept.delete(source.uri);
      });
      return reading;
    },
    forget(uri) {
      kept.delete(uri);
      finder.forget(uri);
    },
  };
}

/** Whether an offset is within a literal, its quotes included. */
export function isAt({ literal }: Site, offset: number): boolean {
  return offset >= literal.start && offset <= literal.end;
}
