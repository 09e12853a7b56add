import assert from 'node:assert/strict';
import { loadCatalog } from '../../src/catalog/bundled';
import { createLens, type Completion, type Fix, type Lens, type Source } from '../../src/features';
import { loadGrammar } from './grammars';
import { parseMarked, renderMarked } from './notation';

/** The lens that all unit tests share, so that a grammar is loaded once. */
export const lens: Lens = createLens({
  catalog: loadCatalog(),
  loadGrammar,
  log: (line) => {
    throw new Error(`the core complained: ${line}`);
  },
});

let documents = 0;

/** A text as a document of its own, at a path where that matters. */
export function sourceOf(languageId: string, text: string, path?: string): Source {
  documents++;
  return { uri: path ?? `test:/case-${documents}`, languageId, version: documents, text };
}

/** Holds the findings of a text against the marks under its lines: `^^^ severity rule: message`. */
export async function checkFindings(languageId: string, marked: string): Promise<void> {
  const { text, marks } = parseMarked(marked);
  const findings = await lens.findings(sourceOf(languageId, text));
  const actual = findings.map(({ span, severity, rule, message }) => ({
    ...span,
    text: `${severity} ${rule}: ${message}`,
  }));
  assert.equal(renderMarked(text, actual), renderMarked(text, marks));
}

/** As `checkFindings`, without the messages: `^^^ severity rule`. */
export async function checkRules(languageId: string, marked: string, path?: string): Promise<void> {
  const { text, marks } = parseMarked(marked);
  const findings = await lens.findings(sourceOf(languageId, text, path));
  const actual = findings.map(({ span, severity, rule }) => ({ ...span, text: `${severity} ${rule}` }));
  assert.equal(renderMarked(text, actual), renderMarked(text, marks));
}

/** Holds the lifecycles of a text's sites against marks: `^^^ lifecycle tier`, or `^^^ none`. Only likely sites are shown. */
export async function checkLifecycles(languageId: string, marked: string, path?: string): Promise<void> {
  const { text, marks } = parseMarked(marked);
  const sites = await lens.sites(sourceOf(languageId, text, path));
  const named = sites.filter((site) => site.lifecycle !== undefined);
  const actual = named.map(({ span, lifecycle }) => ({ ...span, text: lifecycle ?? '' }));
  assert.equal(renderMarked(text, actual), renderMarked(text, marks));
}

/** Applies the preferred fix of the one finding at the cursor and compares the whole text; a second look finds nothing there. */
export async function checkFix(languageId: string, before: string, after: string): Promise<void> {
  const { text, cursor = 0 } = parseMarked(before);
  const findings = await lens.findings(sourceOf(languageId, text));
  const finding = findings.find(({ span }) => span.start <= cursor && cursor <= span.end);
  const fix = finding?.fixes.find(({ preferred }) => preferred);
  assert.ok(fix, 'no preferred fix at the cursor');
  const fixed = applied(text, fix);
  assert.equal(fixed, parseMarked(after).text);
  assert.deepEqual(
    (await lens.findings(sourceOf(languageId, fixed))).map(({ message }) => message),
    [],
  );
}

function applied(text: string, fix: Fix): string {
  const backwards = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
  return backwards.reduce(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}

/** The hover at the cursor, as Markdown; empty when there is none. */
export async function hoverAt(languageId: string, marked: string): Promise<string> {
  const { text, cursor = 0 } = parseMarked(marked);
  return (await lens.hover(sourceOf(languageId, text), cursor))?.markdown ?? '';
}

/** The completions at the cursor in the order in which an editor shows them. */
export async function completionsAt(languageId: string, marked: string): Promise<readonly Completion[]> {
  const { text, cursor = 0 } = parseMarked(marked);
  const found = await lens.completions(sourceOf(languageId, text), cursor);
  return [...found].sort((a, b) => a.sortText.localeCompare(b.sortText));
}
