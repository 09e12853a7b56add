// Draws literals to be labelled, by site: npm run draw -- CHECKOUTS NAME UNSURE NONE SURE [REPOSITORY…]
// CHECKOUTS holds one git checkout a repository, named owner__name; a REPOSITORY is the name of such a folder. Writes
// test/measure/labels/NAME.jsonl, whose lifecycles are to be filled in, and NAME.drawn.json, which tells what the detector said
// of each literal and is not to be looked at before that. Prints each literal with the lines around it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf } from './cli.ts';
import {
  drawnFile,
  keyOf,
  labelFiles,
  objectsIn,
  objectsOf,
  parts,
  type Drawn,
  type Label,
  type Part,
  type Place,
} from './labels.ts';

interface Site {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly value: string;
  readonly lifecycle: string | null;
  readonly confidence: number;
}

interface Candidate {
  readonly place: Place;
  readonly part: Part;
  readonly lines: readonly string[];
}

/** As many of one file and part at most, so that no long table fills a sample. */
const mostOfFile = 3;
const longestLine = 600;
const ofStatus = /stat(?:us|e)|wait/i;
const ofResource = /server|volume|snapshot|instance|disk|image|backup|\bvm|nova|cinder|compute|ecs|evs/i;

const labelFolder = join(import.meta.dirname, 'labels');

/** Every word that the catalog has for a status, in small letters. */
function wordsOfCatalog(): ReadonlySet<string> {
  const file = join(import.meta.dirname, '../../dist/catalog.json');
  const { lifecycles } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly lifecycles: readonly {
      readonly statuses: readonly { readonly id: string; readonly console?: readonly string[] }[];
    }[];
  };
  const statuses = lifecycles.flatMap((lifecycle) => lifecycle.statuses);
  return new Set(
    statuses.flatMap((status) => [status.id, ...(status.console ?? [])]).map((word) => word.toLowerCase()),
  );
}

function candidatesIn(folder: string, repo: string, words: ReadonlySet<string>): readonly Candidate[] {
  const commit = execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const sites = objectsOf(answerOf(['sites', '--format', 'jsonl'], folder, ['.'])) as readonly Site[];
  return [...Map.groupBy(sites, ({ path }) => path)].flatMap(([path, own]) => {
    const lines = readFileSync(join(folder, path), 'utf8').split('\n');
    return own.flatMap((site) => {
      const part = partOf(site, lines, words);
      const { line, column, value } = site;
      return part ? [{ place: { repo, commit, path, line, column, value }, part, lines }] : [];
    });
  });
}

/** Where nothing was attributed, only what may well have been missed. */
function partOf(site: Site, lines: readonly string[], words: ReadonlySet<string>): Part | undefined {
  if ((lines[site.line - 1] ?? '').length > longestLine) return undefined;
  if (site.lifecycle !== null) return site.confidence < 0.9 ? 'unsure' : 'sure';
  const around = lines.slice(Math.max(0, site.line - 5), site.line + 3).join('\n');
  const isNear = ofStatus.test(around) && (ofResource.test(around) || ofResource.test(site.path));
  return isNear && words.has(site.value.trim().toLowerCase()) ? 'none' : undefined;
}

/** The same for the same name, on every machine. */
function shuffled(candidates: readonly Candidate[], name: string): readonly Candidate[] {
  const lot = ({ place }: Candidate): string =>
    createHash('sha256')
      .update(`${name} ${keyOf(place)}`)
      .digest('hex');
  return candidates
    .map((one) => ({ one, at: lot(one) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ one }) => one);
}

function taken(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  const ofFile = new Map<string, number>();
  const few = candidates.filter(({ place: { repo, path } }) => {
    const before = ofFile.get(`${repo} ${path}`) ?? 0;
    ofFile.set(`${repo} ${path}`, before + 1);
    return before < mostOfFile;
  });
  return few.slice(0, count);
}

/** Sorted by this, the literals of a file follow one another, which is quickest to read. */
function inText({ place: { repo, path, line, column } }: Candidate): string {
  return [repo, path, String(line).padStart(7), String(column).padStart(5)].join(' ');
}

function excerpt({ place, lines }: Candidate): string {
  const from = Math.max(0, place.line - 11);
  const shown = lines.slice(from, place.line + 5).map((text, at) => {
    const mark = from + at + 1 === place.line ? '>' : ' ';
    return `${mark}${String(from + at + 1).padStart(5)} ${text.slice(0, 170)}`;
  });
  return [`\n##### ${keyOf(place)} "${place.value}"`, ...shown].join('\n');
}

const [checkouts, name, unsure, none, sure, ...only] = process.argv.slice(2);
if (checkouts === undefined || name === undefined || sure === undefined) {
  console.error('Say where to draw from and how many: npm run draw -- CHECKOUTS NAME UNSURE NONE SURE [REPOSITORY…]');
  process.exit(2);
}
const counts: Readonly<Record<Part, number>> = { unsure: Number(unsure), none: Number(none), sure: Number(sure) };
const files = [...labelFiles(labelFolder, false), ...labelFiles(labelFolder, true)];
const labelled = new Set((objectsIn(files) as readonly Label[]).map(keyOf));
const words = wordsOfCatalog();
const all = (only.length > 0 ? only : readdirSync(checkouts).sort())
  .flatMap((folder) => candidatesIn(join(checkouts, folder), folder.replace('__', '/'), words))
  .filter(({ place }) => !labelled.has(keyOf(place)));
const drawn = parts.map((part) => {
  const own = all.filter((one) => one.part === part);
  return { part, size: own.length, taken: taken(shuffled(own, name), counts[part]) };
});
const places = drawn.flatMap(({ taken: some }) => some).sort((a, b) => (inText(a) < inText(b) ? -1 : 1));
for (const one of places) console.log(excerpt(one));
const labels = places.map(({ place }) => `${JSON.stringify({ ...place, lifecycle: 'to be read' })}\n`);
writeFileSync(join(labelFolder, `${name}.jsonl`), labels.join(''));
const file: Drawn = {
  sizes: Object.fromEntries(drawn.map(({ part, size }) => [part, size])) as Drawn['sizes'],
  parts: Object.fromEntries(drawn.flatMap(({ part, taken: some }) => some.map(({ place }) => [keyOf(place), part]))),
};
writeFileSync(drawnFile(join(labelFolder, `${name}.jsonl`)), `${JSON.stringify(file, undefined, 2)}\n`);
