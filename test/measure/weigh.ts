// Reckons from samples what share of all sites is found and right where they were drawn: npm run weigh -- CHECKOUTS [LABELS…]
// CHECKOUTS holds one folder a repository, named owner__name, at the commit that the labels name.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { judge, type Judged } from './judge.ts';
import { drawnFile, keyOf, labelFiles, labelsOf, type Drawn, type Part } from './labels.ts';
import { partOf } from './report.ts';

/** Each literal counts for as many as there are of its part. */
function row(file: string, judged: readonly Judged[]): string {
  const { sizes, parts } = JSON.parse(readFileSync(drawnFile(file), 'utf8')) as Drawn;
  const drawn = judged.filter(({ label }) => parts[keyOf(label)]);
  const ofPart = Map.groupBy(drawn, ({ label }) => parts[keyOf(label)] as Part);
  const weight = (test: (one: Judged) => boolean): number =>
    [...ofPart].reduce((sum, [part, some]) => sum + (sizes[part] * some.filter(test).length) / some.length, 0);
  const right = weight(({ label, site }) => label.lifecycle !== null && site?.lifecycle === label.lifecycle);
  const meant = weight(({ label }) => label.lifecycle !== null);
  const named = weight(({ site }) => Boolean(site?.lifecycle));
  const size = sizes.unsure + sizes.none + sizes.sure;
  return `| ${basename(file, '.jsonl')} | ${drawn.length} | ${size} | ${partOf(right, meant)} | ${partOf(right, named)} |`;
}

const [checkouts, ...rest] = process.argv.slice(2);
if (checkouts === undefined) {
  console.error('Name the folder that holds the checkouts: npm run weigh -- CHECKOUTS [LABELS…]');
  process.exit(2);
}
const files = rest.length > 0 ? rest : labelFiles(join(import.meta.dirname, 'labels'), false);
console.log('| sample | literals | of | found | right |\n| --- | ---: | ---: | ---: | ---: |');
for (const file of files.filter((one) => existsSync(drawnFile(one))))
  console.log(row(file, judge(labelsOf([file]), checkouts)));
