// Counts what the detector says of working code: npm run alarms -- CHECKOUTS [--places] [REPOSITORY…]
// CHECKOUTS holds one folder a repository, named owner__name; a REPOSITORY is the name of such a folder.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/bundled';
import { inputsOf, listedAt } from '../../src/cli/inputs';
import { regionsOf } from '../../src/cli/places';
import { createLens } from '../../src/features';
import type { Finding } from '../../src/features/types';
import { loadGrammar } from '../support/grammars';

/** What one checkout came to. */
interface Count {
  readonly name: string;
  readonly lines: number;
  readonly files: number;
  readonly findings: readonly Finding[];
}

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const lens = createLens({ catalog: loadCatalog(), loadGrammar, log: console.error });

async function countIn(folder: string, name: string): Promise<Count> {
  const findings: Finding[] = [];
  let [lines, files] = [0, 0];
  const place = { input: process.stdin, folder };
  for await (const input of inputsOf(await listedAt([join(folder, name)], place), {}, lens.languages, place)) {
    if (input.kind !== 'source') continue;
    const found = await lens.findings(input.source);
    lens.forget(input.source.uri);
    findings.push(...found);
    files += 1;
    lines += linesIn(input.source.text);
    if (flags.has('--places')) for (const one of found) console.log(placed(one, input.path, input.source.text));
  }
  return { name, lines, files, findings };
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function placed({ span, severity, rule, message }: Finding, path: string, text: string): string {
  const { line, column } = regionsOf(text)(span);
  return `${path}:${line}:${column}: ${severity} ${rule}: ${message}`;
}

function table(counts: readonly Count[]): string {
  const all = counts.flatMap(({ findings }) => findings);
  const lines = counts.reduce((sum, count) => sum + count.lines, 0);
  const files = counts.reduce((sum, count) => sum + count.files, 0);
  const kinds = [...Map.groupBy(all, ({ rule, severity }) => `${rule} | ${severity}`)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return [
    `${counts.length} repositories, ${files} files, ${lines} lines`,
    '',
    '| rule | severity | findings | per 100,000 lines |',
    '| --- | --- | ---: | ---: |',
    ...kinds.map(([kind, some]) => `| ${kind} | ${some.length} | ${((some.length * 100_000) / lines).toFixed(2)} |`),
  ].join('\n');
}

function summary({ name, lines, files, findings }: Count): string {
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  return `${name}: ${files} files, ${lines} lines, ${loud} errors and warnings, ${findings.length - loud} others`;
}

async function main(): Promise<void> {
  const [checkouts, ...wished] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  if (checkouts === undefined) throw new Error('Name the folder that holds the checkouts.');
  const counts: Count[] = [];
  for (const name of wished.length > 0
    ? wished
    : readdirSync(checkouts)
        .filter((name) => name.includes('__'))
        .sort()) {
    const count = await countIn(checkouts, name);
    if (count.files > 0) counts.push(count);
    console.error(summary(count));
  }
  console.log(table(counts));
}

void main();
