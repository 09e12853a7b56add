// Plants slips into the labelled statuses and counts those that are reported: npm run planted -- CHECKOUTS [--missed] [--held-out]
// A slip is written into the text in memory, and the text is read as the editor and the command line read it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/bundled';
import type { Lifecycle } from '../../src/catalog/types';
import { languageOf, languageOfScript } from '../../src/features/languages';
import { findingsOf } from '../../src/analysis/findings';
import type { Finding } from '../../src/analysis/finding';
import type { Resolved } from '../../src/analysis/resolve';
import { createReader } from '../../src/features/reader';
import { createSiteFinder } from '../../src/syntax';
import type { Source } from '../../src/syntax/site';
import { loadGrammar } from '../support/grammars';
import { checkoutOf, labelFiles, labelsOf, offsetOf, type Label } from './labels';
import { partOf, rowsBy } from './report';
import { slipsOf, type Slip } from './slips';
import { isOtherCase } from '../../src/analysis/ways';

/** One slip at one labelled status, and what was said of it there. */
interface Planted {
  readonly label: Label;
  readonly slip: Slip;
  readonly finding: Finding | undefined;
  readonly site: Resolved | undefined;
  /** The same place with the right word. */
  readonly right: Resolved | undefined;
}

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const catalog = loadCatalog();
const reader = createReader(createSiteFinder(loadGrammar), catalog);
let version = 0;

async function plantedIn(path: string, file: string, labels: readonly Label[]): Promise<readonly Planted[]> {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const languageId = languageOf(path) ?? languageOfScript(text);
  if (languageId === undefined) return [];
  const all: Planted[] = [];
  for (const label of labels) {
    const lifecycle = catalog.get(label.lifecycle ?? '');
    if (!isRight(label, lifecycle)) continue;
    const source = { uri: path, languageId, text };
    const right = await siteAt(label, { ...source, version: ++version });
    const slips = slipsOf(label.value, lifecycle, catalog, `${path}:${label.line}`);
    const isSlip = ({ word }: Slip): boolean =>
      (word.trim() === word || isQuoted(label, text)) && !(isOtherCase(word, label.value) && isFolded(label, right));
    for (const slip of slips.filter(isSlip))
      all.push({ ...(await plant(label, slip, { ...source, version: ++version })), right });
  }
  reader.forget(path);
  return all;
}

/** Without quotes, a blank beside the word is none of it. */
function isQuoted(label: Label, text: string): boolean {
  return /["'`]/.test(text.charAt(offsetOf(label, text) - 1));
}

/** Whether any case is right: where the code folds what it compares, and where the service folds what it looks for. */
function isFolded({ filter }: Label, right: Resolved | undefined): boolean {
  return filter === true || right?.site.folded === 'any';
}

/** A status of a lifecycle of which all statuses are known, written as the API writes it. */
function isRight({ value }: Label, lifecycle: Lifecycle | undefined): lifecycle is Lifecycle {
  return lifecycle?.vocabulary === 'complete' && lifecycle.statuses.some(({ id }) => id === value);
}

async function siteAt(label: Label, source: Source): Promise<Resolved | undefined> {
  const start = offsetOf(label, source.text);
  return (await reader.read(source)).resolved.find(({ site }) => site.span.start === start);
}

async function plant(label: Label, slip: Slip, { text, ...source }: Source): Promise<Omit<Planted, 'right'>> {
  const start = offsetOf(label, text);
  const changed = { ...source, text: text.slice(0, start) + slip.word + text.slice(start + label.value.length) };
  const reading = await reader.read(changed);
  const finding = findingsOf(reading, catalog).find(({ span }) => span.start === start);
  return { label, slip, finding, site: reading.resolved.find(({ site }) => site.span.start === start) };
}

function row(name: string, planted: readonly Planted[]): string {
  const loud = planted.filter(({ finding }) => finding?.severity === 'error' || finding?.severity === 'warning');
  const said = planted.filter(({ finding }) => finding).length;
  return `| ${name} | ${planted.length} | ${partOf(said, planted.length)} | ${partOf(loud.length, planted.length)} |`;
}

function table(planted: readonly Planted[]): string {
  const by = (key: (one: Planted) => string): readonly string[] => rowsBy(planted, key, row);
  return [
    '| slips | planted | reported | as an error or warning |',
    '| --- | ---: | ---: | ---: |',
    row('all', planted),
    ...by(({ label, right }) => (isSure(label, right) ? 'where the right word is sure' : 'where it is not')),
    ...by(({ label, slip }) => (isGone(label, slip) ? 'of a status that means gone' : 'of any other')),
    ...by(({ slip }) => slip.kind),
    ...by(({ label }) => label.lifecycle ?? 'none'),
    ...by(({ label }) => /\.\w+$/.exec(label.path)?.[0] ?? 'no extension'),
  ].join('\n');
}

/** Whether the right word was attributed so surely that a slip there may be spoken of. */
function isSure({ lifecycle }: Label, right: Resolved | undefined): boolean {
  return right?.tier === 'sure' && right.lifecycle?.id === lifecycle;
}

/** Kept quiet about on purpose, as any word that means "gone" is a mark for a 404. */
function isGone({ value, lifecycle }: Label, { kind }: Slip): boolean {
  const status = catalog.get(lifecycle ?? '')?.statuses.find(({ id }) => id === value);
  return status?.kind === 'gone' && kind !== 'foreign status';
}

function missed(planted: readonly Planted[]): string {
  return planted
    .filter(({ finding }) => !finding)
    .map(({ label, slip, site, right }) => {
      const place = `${label.repo}/${label.path}:${label.line}:${label.column}`;
      return `${place} ${slip.kind} "${label.value}" > "${slip.word}" of ${label.lifecycle ?? ''}: ${told(site)}, with the right word ${told(right)}`;
    })
    .join('\n');
}

function told(found: Resolved | undefined): string {
  if (!found) return 'no site';
  const { lifecycle, tier, confidence, site } = found;
  return `${lifecycle?.id ?? 'none'} ${tier} ${confidence.toFixed(2)} ${site.role}`;
}

async function main(): Promise<void> {
  const checkouts = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  if (checkouts === undefined) throw new Error('Name the folder that holds the checkouts.');
  const labels = labelsOf(labelFiles(join(process.cwd(), 'test/measure/labels'), flags.has('--held-out')));
  const planted: Planted[] = [];
  for (const own of Map.groupBy(labels, ({ repo, path }) => `${repo} ${path}`).values()) {
    const { repo, path } = own[0] as Label;
    planted.push(...(await plantedIn(path, join(checkoutOf(repo, checkouts), path), own)));
  }
  if (flags.has('--missed')) console.log(missed(planted));
  console.log(table(planted));
}

void main();
