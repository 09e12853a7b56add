// Scores the detector on the labelled set: npm run measure -- CHECKOUTS [--mistakes] [--held-out] [LABELS…]
// CHECKOUTS holds one folder a repository, named owner__name, at the commit that the labels name.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { checkoutOf, labelFiles, labelsOf, type Label } from './labels.ts';

interface Site {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly lifecycle: string | null;
  readonly confidence: number;
  readonly role: string;
  readonly reasons: readonly { readonly text: string; readonly weight: number }[];
}

interface Judged {
  readonly label: Label;
  readonly site: Site | undefined;
}

const cli = join(import.meta.dirname, '../../dist/cli.js');

function sitesIn(folder: string, paths: readonly string[]): ReadonlyMap<string, Site> {
  const { stdout } = spawnSync(process.execPath, [cli, 'sites', '--format', 'jsonl', ...paths], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const sites = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Site);
  return new Map(sites.map((site) => [`${site.path}:${site.line}:${site.column}`, site]));
}

function judge(labels: readonly Label[], checkouts: string): readonly Judged[] {
  return [...Map.groupBy(labels, (label) => label.repo)].flatMap(([repo, own]) => {
    const folder = checkoutOf(repo, checkouts);
    if (!existsSync(folder)) {
      console.error(`${repo}: no checkout at ${folder}; its ${own.length} labels are left out`);
      return [];
    }
    const sites = sitesIn(folder, [...new Set(own.map((label) => label.path))]);
    return own.map((label) => ({ label, site: sites.get(`${label.path}:${label.line}:${label.column}`) }));
  });
}

function row(name: string, judged: readonly Judged[]): string {
  const meant = judged.filter(({ label }) => label.lifecycle !== null);
  const named = judged.filter(({ site }) => site?.lifecycle);
  const right = named.filter(({ label, site }) => site?.lifecycle === label.lifecycle);
  const part = (some: number, all: number): string => (all === 0 ? '–' : `${((100 * some) / all).toFixed(1)} %`);
  return `| ${name} | ${judged.length} | ${meant.length} | ${part(right.length, meant.length)} | ${named.length} | ${part(right.length, named.length)} |`;
}

function table(judged: readonly Judged[]): string {
  const by = (key: (one: Judged) => string): string[] =>
    [...Map.groupBy(judged, key)].sort(([a], [b]) => a.localeCompare(b)).map(([name, some]) => row(name, some));
  return [
    '| part | literals | statuses | found | attributed | right |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    row('all', judged),
    ...by(({ label }) => extname(label.path) || 'no extension'),
    ...by(({ label }) => label.lifecycle ?? 'none'),
  ].join('\n');
}

function mistakes(judged: readonly Judged[]): string {
  return judged
    .filter(({ label, site }) => (site?.lifecycle ?? null) !== label.lifecycle)
    .map(({ label, site }) => {
      const reasons = site?.reasons.slice(0, 9).map(({ text, weight }) => `    ${weight} ${text}`) ?? ['    no site'];
      const got = `${site?.lifecycle ?? 'none'} ${site?.confidence.toFixed(2) ?? ''} ${site?.role ?? ''}`;
      return [
        `${label.repo}/${label.path}:${label.line}:${label.column} "${label.value}" is ${label.lifecycle ?? 'none'}, got ${got}`,
        ...reasons,
      ].join('\n');
    })
    .join('\n');
}

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const [checkouts, ...rest] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (checkouts === undefined) {
  console.error('Name the folder that holds the checkouts: npm run measure -- CHECKOUTS [--mistakes] [--held-out]');
  process.exit(2);
}
const files = rest.length > 0 ? rest : labelFiles(join(import.meta.dirname, 'labels'), flags.has('--held-out'));
const judged = judge(labelsOf(files), checkouts);
if (flags.has('--mistakes')) console.log(mistakes(judged));
console.log(table(judged));
