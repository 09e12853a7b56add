// npm run bench [-- FOLDER] [--only json,code,answers,growth,start,viewer]
import { parseArgs } from 'node:util';
import { answerGoals } from './answers';
import { codeGoals } from './code';
import { tableOf, type Goal } from './goal';
import { growthGoals } from './growth';
import { jsonGoals } from './json';
import { startGoals } from './start';
import { treeGoals } from './tree';
import { viewerGoals } from './viewer';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const [folder] = positionals;

type Part = () => readonly Goal[] | Promise<readonly Goal[]>;

const parts: Readonly<Record<string, Part>> = {
  json: jsonGoals,
  answers: answerGoals,
  code: codeGoals,
  growth: growthGoals,
  start: startGoals,
  viewer: viewerGoals,
  ...(folder === undefined ? {} : { tree: () => treeGoals(folder) }),
};

async function main(): Promise<void> {
  const names = values.only?.split(',') ?? Object.keys(parts);
  const goals: Goal[] = [];
  for (const name of names) {
    const part = parts[name];
    if (!part) throw new Error(`there is no part ${name}, only ${Object.keys(parts).join(', ')}`);
    goals.push(...(await part()));
  }
  console.log(tableOf(goals));
}

void main();
