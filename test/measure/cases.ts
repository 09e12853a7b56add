import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/catalog/catalog';
import { lexiconOf } from '../../src/analysis/lexicon';
import { rephraserFor } from '../../src/analysis/rephrase';
import { languageOf, languageOfScript } from '../../src/features/languages';
import { wantedBy } from '../../src/features/wanted';
import { createSiteFinder } from '../../src/syntax';
import type { Site } from '../../src/syntax/site';
import { loadGrammar } from '../support/grammars';
import { checkoutOf, offsetOf, type Label } from './labels';

/** A labelled literal that syntax found, with the other literals of its group. */
export interface Case {
  readonly repo: string;
  readonly site: Site;
  readonly values: readonly string[];
  readonly lifecycle: string | null;
  /** The kind of slip that was put in, if any. */
  readonly slip?: string;
}

/** Reads each labelled file once, so that weights can be tried without reading it again. */
export async function casesOf(labels: readonly Label[], checkouts: string, catalog: Catalog): Promise<readonly Case[]> {
  const finder = createSiteFinder(loadGrammar);
  const wanted = wantedBy(catalog);
  const rephrased = rephraserFor(lexiconOf(catalog));
  const all: Case[] = [];
  for (const own of Map.groupBy(labels, ({ repo, path }) => `${repo} ${path}`).values()) {
    const { repo, path } = own[0] as Label;
    const file = join(checkoutOf(repo, checkouts), path);
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    const languageId = languageOf(path) ?? languageOfScript(text);
    if (languageId === undefined) continue;
    const found = await finder.sitesOf({ uri: path, languageId, version: 1, text }, wanted);
    const sites = found.map(rephrased);
    finder.forget(path);
    for (const label of own) all.push(...caseOf(label, offsetOf(label, text), sites));
  }
  return all;
}

function caseOf({ repo, lifecycle }: Label, offset: number, sites: readonly Site[]): readonly Case[] {
  const site = sites.find(({ span }) => span.start === offset);
  if (!site) return [];
  const values = new Set(sites.filter(({ group }) => group === site.group).map(({ value }) => value));
  return [{ repo, site, values: [...values], lifecycle }];
}
