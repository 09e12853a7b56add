import assert from 'node:assert/strict';
import { createSiteFinder } from '../../../src/syntax';
import type { Clue, Site, Wanted } from '../../../src/syntax/site';
import { loadGrammar } from '../../support/grammars';
import { parseMarked, renderMarked } from '../../support/notation';

const finder = createSiteFinder(loadGrammar);

/** Everything is a site but what a reader would take for prose or a key of an API. */
export const all: Wanted = () => true;

let documents = 0;

export function sitesOf(languageId: string, text: string, wanted = all): Promise<readonly Site[]> {
  return finder.sitesOf({ uri: `memory:/case${documents++}`, languageId, version: 1, text }, wanted);
}

/**
 * Each mark stands under the characters inside the quotes and says the role, then what it is compared with or held by:
 * `^^^ compared disk.status`, `^^^ keyword Pending`.
 */
export async function checkSites(languageId: string, marked: string): Promise<void> {
  const { text, marks } = parseMarked(marked);
  const sites = await sitesOf(languageId, text);
  const actual = sites.map((site) => ({ ...site.span, text: describeSite(site) }));
  assert.equal(renderMarked(text, actual), renderMarked(text, marks));
}

function describeSite(site: Site): string {
  const near = first(site, 'subject') ?? first(site, 'holder') ?? first(site, 'callee');
  const extra = [
    site.negated ? 'negated' : undefined,
    site.folded && `folded=${site.folded}`,
    site.fallback && 'fallback',
  ];
  return [site.role, near, ...extra].filter((part) => part !== undefined).join(' ');
}

function first(site: Site, kind: Clue['kind']): string | undefined {
  return site.clues.find((clue) => clue.kind === kind)?.text;
}

/** The only site of a text, or the one at its cursor. */
export async function siteIn(languageId: string, marked: string): Promise<Site> {
  const { text, cursor } = parseMarked(marked);
  const sites = await sitesOf(languageId, text);
  const found = sites.find(({ span }) => cursor === undefined || (span.start <= cursor && cursor <= span.end));
  assert.ok(found, 'there is no site');
  return found;
}

/** Checks the clues of one kind of the site at the cursor. */
export async function checkClues(
  languageId: string,
  marked: string,
  expected: Partial<Record<Clue['kind'], readonly string[]>>,
): Promise<void> {
  const site = await siteIn(languageId, marked);
  const kinds = new Set(Object.keys(expected));
  const actual = Object.fromEntries(
    Object.keys(expected).map((kind) => [
      kind,
      site.clues.filter((clue) => clue.kind === kind).map((clue) => clue.text),
    ]),
  );
  assert.ok(kinds.size > 0, 'a case says what it expects');
  assert.deepEqual(actual, expected);
}
