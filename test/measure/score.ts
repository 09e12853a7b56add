// Scores the detector on the labelled set: npm run measure -- CHECKOUTS [--mistakes] [--held-out] [LABELS…]
// CHECKOUTS holds one folder a repository, named owner__name, at the commit that the labels name.
import { extname, join } from 'node:path';
import { judge, type Judged } from './judge.ts';
import { keyOf, labelFiles, labelsOf } from './labels.ts';
import { partOf, rowsBy } from './report.ts';

function row(name: string, judged: readonly Judged[]): string {
  const meant = judged.filter(({ label }) => label.lifecycle !== null);
  const named = judged.filter(({ site }) => site?.lifecycle);
  const right = named.filter(({ label, site }) => site?.lifecycle === label.lifecycle);
  return `| ${name} | ${judged.length} | ${meant.length} | ${partOf(right.length, meant.length)} | ${named.length} | ${partOf(right.length, named.length)} |`;
}

function table(judged: readonly Judged[]): string {
  return [
    '| part | literals | statuses | found | attributed | right |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    row('all', judged),
    ...rowsBy(judged, ({ label }) => extname(label.path) || 'no extension', row),
    ...rowsBy(judged, ({ label }) => label.lifecycle ?? 'none', row),
  ].join('\n');
}

function mistakes(judged: readonly Judged[]): string {
  return judged
    .filter(({ label, site }) => (site?.lifecycle ?? null) !== label.lifecycle)
    .map(({ label, site }) => {
      const reasons = site?.reasons.slice(0, 9).map(({ text, weight }) => `    ${weight} ${text}`) ?? ['    no site'];
      const got = `${site?.lifecycle ?? 'none'} ${site?.confidence.toFixed(2) ?? ''} ${site?.role ?? ''}`;
      return [`${keyOf(label)} "${label.value}" is ${label.lifecycle ?? 'none'}, got ${got}`, ...reasons].join('\n');
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
