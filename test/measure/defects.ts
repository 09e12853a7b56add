// Counts which defects that stand in public code are told: npm run defects -- CHECKOUTS [--missed] [LISTS…]
// CHECKOUTS holds one folder a repository, named owner__name, at the commit that the lists name.
import { existsSync, globSync } from 'node:fs';
import { extname, join } from 'node:path';
import { answerOf } from './cli.ts';
import { checkoutOf, objectsIn, type Place } from './labels.ts';
import { partOf, rowsBy } from './report.ts';

/** A mistake in public code, found by reading. */
interface Defect extends Place {
  /** The way of writing a word wrongly, or the way in which a wait fails. */
  readonly kind: string;
  /** Why it is one. */
  readonly note: string;
}

interface Finding {
  readonly path: string;
  readonly line: number;
}

interface Judged {
  readonly defect: Defect;
  readonly isTold: boolean;
}

/** A defect is told by a finding that begins on its line. */
function judge(defects: readonly Defect[], checkouts: string): readonly Judged[] {
  return [...Map.groupBy(defects, ({ repo }) => repo)].flatMap(([repo, own]) => {
    const folder = checkoutOf(repo, checkouts);
    const there = own.filter(({ path }) => existsSync(join(folder, path)));
    if (there.length < own.length)
      console.error(`${repo}: ${own.length - there.length} defects are in files that ${folder} has not`);
    if (there.length === 0) return [];
    const answer = answerOf(
      ['check', '--format', 'json'],
      folder,
      there.map(({ path }) => path),
    );
    const findings = JSON.parse(answer) as readonly Finding[];
    const places = new Set(findings.map(({ path, line }) => `${path}:${line}`));
    return there.map((defect) => ({ defect, isTold: places.has(`${defect.path}:${defect.line}`) }));
  });
}

function row(name: string, judged: readonly Judged[]): string {
  const told = judged.filter(({ isTold }) => isTold).length;
  return `| ${name} | ${judged.length} | ${partOf(told, judged.length)} |`;
}

function table(judged: readonly Judged[]): string {
  return [
    '| part | defects | told |',
    '| --- | ---: | ---: |',
    row('all', judged),
    ...rowsBy(judged, ({ defect }) => defect.kind, row),
    ...rowsBy(judged, ({ defect }) => extname(defect.path) || 'no extension', row),
  ].join('\n');
}

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const [checkouts, ...lists] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (checkouts === undefined) {
  console.error('Name the folder that holds the checkouts: npm run defects -- CHECKOUTS [--missed] [LISTS…]');
  process.exit(2);
}
const files = lists.length > 0 ? lists : globSync(join(import.meta.dirname, 'defects/*.jsonl')).sort();
const judged = judge(objectsIn(files) as readonly Defect[], checkouts);
if (flags.has('--missed'))
  for (const { defect } of judged.filter(({ isTold }) => !isTold))
    console.log(
      `${defect.repo}/${defect.path}:${defect.line}:${defect.column} "${defect.value}" ${defect.kind}: ${defect.note}`,
    );
console.log(table(judged));
