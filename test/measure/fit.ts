// Fits the weights on the labels: npm run fit -- CHECKOUTS [--cross-validate] [--threshold]. Prints what it comes to; a person rounds it.
import { join } from 'node:path';
import { resolve } from '../../src/analysis/resolve';
import * as weights from '../../src/analysis/weights';
import { loadCatalog } from '../../src/catalog/bundled';
import { casesOf, type Case } from './cases';
import { labelFiles, labelsOf } from './labels';
import { slipped } from './slips';
import { leaveOneOut } from './threshold';

type Table = Record<string, number>;

const { clueWeight, groundWeight, strangerWeight, unknownWeight, tuning, fit, place } = weights;
const tables: Readonly<Record<string, Table>> = {
  clueWeight,
  groundWeight,
  strangerWeight,
  unknownWeight,
  tuning,
  fit,
  place,
};
const parameters = Object.values(tables).flatMap((table) => Object.keys(table).map((key) => ({ table, key })));
const start = parameters.map(({ table, key }) => table[key] ?? 0);

const catalog = loadCatalog();
/** A slip is made up, so each counts less than a literal that stands in somebody's code. */
const slipWeight = 0.15;
/** A wrong attribution costs more than a missed one. */
const wrongCosts = 2;
/** Keeps a weight near where reason put it unless the labels insist. */
const inertia = 0.0008;

/** The mean surprise at the labels. */
function loss(cases: readonly Case[]): number {
  let [sum, count] = [0, 0];
  for (const one of cases) {
    const weight = one.slip === undefined ? 1 : slipWeight;
    const { best, confidence } = resolve(one.site, one.values, catalog);
    const sure = Math.min(0.995, Math.max(0.005, confidence));
    const isRight = one.lifecycle !== null && best?.id === one.lifecycle;
    const missed = one.lifecycle === null ? 0 : -Math.log(0.02);
    sum += weight * (isRight ? -Math.log(sure) : missed - wrongCosts * Math.log(1 - sure));
    count += weight;
  }
  return sum / count + inertia * moved();
}

function moved(): number {
  return parameters.reduce((sum, { table, key }, index) => {
    const from = start[index] ?? 0;
    return sum + Math.abs((table[key] ?? 0) - from) / (Math.abs(from) + 0.5);
  }, 0);
}

/** Moves one weight after the other as long as that helps. */
function descend(cases: readonly Case[], rounds: number): void {
  let best = loss(cases);
  for (let round = 0; round < rounds; round++)
    for (const { table, key } of parameters) {
      const from = table[key] ?? 0;
      const step = Math.max(0.15, 0.2 * Math.abs(from)) / (round + 1);
      for (const change of [step, -step]) {
        table[key] = from + change;
        const now = loss(cases);
        if (now < best) best = now;
        else table[key] = from;
        if (table[key] !== from) break;
      }
    }
}

function report(name: string, cases: readonly Case[]): void {
  const judged = cases.map((one) => ({ one, answer: resolve(one.site, one.values, catalog) }));
  const plain = judged.filter(({ one }) => one.slip === undefined);
  const named = plain.filter(({ answer }) => answer.lifecycle);
  const right = named.filter(({ one, answer }) => answer.lifecycle?.id === one.lifecycle);
  const meant = plain.filter(({ one }) => one.lifecycle !== null);
  const part = (some: number, all: number): string => `${((100 * some) / all).toFixed(1)} %`;
  console.log(`${name}: found ${part(right.length, meant.length)}, right ${part(right.length, named.length)}`);
  for (const [slip, some] of Map.groupBy(judged, ({ one }) => one.slip)) {
    const sure = some.filter(({ one, answer }) => answer.tier === 'sure' && answer.lifecycle?.id === one.lifecycle);
    if (slip !== undefined)
      console.log(`  ${slip}: ${part(sure.length, some.length)} of ${some.length} sure and right`);
  }
}

function crossValidate(cases: readonly Case[], folds: number): void {
  const repos = [...new Set(cases.map(({ repo }) => repo))].sort();
  for (let fold = 0; fold < folds; fold++) {
    const left = new Set(repos.filter((_, index) => index % folds === fold));
    for (const [index, { table, key }] of parameters.entries()) table[key] = start[index] ?? 0;
    const seen = cases.filter(({ repo }) => !left.has(repo));
    descend(seen, 2);
    report(
      `fold ${fold + 1}, ${left.size} repositories not seen`,
      cases.filter(({ repo }) => left.has(repo)),
    );
  }
}

async function main(): Promise<void> {
  const checkouts = process.argv[2] ?? '.';
  const labels = labelsOf(labelFiles(join(process.cwd(), 'test/measure/labels'), false));
  const found = await casesOf(labels, checkouts, catalog);
  if (process.argv.includes('--threshold')) {
    console.log(leaveOneOut(found, catalog));
    return;
  }
  const cases = [...found, ...slipped(found, catalog)];
  report('before', cases);
  if (process.argv.includes('--cross-validate')) {
    crossValidate(cases, 4);
    return;
  }
  descend(cases, 3);
  report('after', cases);
  console.log(JSON.stringify(tables, undefined, 2));
}

void main();
