// Counts which defects that stand in public code are told: npm run defects -- CHECKOUTS [--missed] [LISTS…]
// CHECKOUTS holds a folder for each commit of a repository that the lists name, called owner__name@ and seven letters of the commit.
import { existsSync, globSync } from 'node:fs';
import { extname, join } from 'node:path';
import { answerOf } from './cli.ts';
import { checkoutOf, keyOf, objectsIn, type Place } from './labels.ts';
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
  readonly rule: string;
}

interface Judged {
  readonly defect: Defect;
  readonly isTold: boolean;
}

/** What is wrong with a wait, and not with a word. */
const ofWaits: ReadonlySet<string> = new Set(['failure', 'loop', 'pending', 'unreachable']);

/** The rules that speak of waits, at their heads or at one of their lists. */
const waitRules: ReadonlySet<string> = new Set(['unhandled-failure', 'incomplete-pending', 'unreachable-target']);

/** So many lines may lie between the head of a wait and the word that it waits for. */
const longestHead = 10;

/** A word is told by a finding that begins on its line, a wait by one that is about waits and begins there or not far above. */
function isTold({ kind, path, line }: Defect, findings: readonly Finding[]): boolean {
  const there = findings.filter((finding) => finding.path === path);
  if (!ofWaits.has(kind)) return there.some((finding) => finding.line === line);
  return there.some(({ rule, line: at }) => waitRules.has(rule) && at <= line && at >= line - longestHead);
}

function judge(defects: readonly Defect[], checkouts: string): readonly Judged[] {
  const folderOf = ({ repo, commit }: Defect): string => `${checkoutOf(repo, checkouts)}@${commit.slice(0, 7)}`;
  return [...Map.groupBy(defects, folderOf)].flatMap(([folder, own]) => {
    const there = own.filter(({ path }) => existsSync(join(folder, path)));
    if (there.length < own.length)
      console.error(`${own.length - there.length} defects are in files that ${folder} has not`);
    if (there.length === 0) return [];
    const paths = there.map(({ path }) => path);
    const findings = JSON.parse(answerOf(['check', '--format', 'json'], folder, paths)) as readonly Finding[];
    return there.map((defect) => ({ defect, isTold: isTold(defect, findings) }));
  });
}

function row(name: string, judged: readonly Judged[]): string {
  const told = judged.filter((one) => one.isTold).length;
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
  for (const { defect } of judged.filter((one) => !one.isTold))
    console.log(`${keyOf(defect)} "${defect.value}" ${defect.kind}: ${defect.note}`);
console.log(table(judged));
