import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { loadCatalog } from '../../src/catalog/bundled';
import { rounded, type Goal } from './goal';
import { median } from './measure';

const rounds = 3;

/** Checking a whole tree, against ripgrep's list of how often each file holds a word of the catalog. */
export function treeGoals(folder: string): readonly Goal[] {
  const check = [process.execPath, resolve('dist/cli.js'), 'check', '--fail-on', 'never', '.'];
  const list = ['rg', '--count-matches', '--word-regexp', '--fixed-strings', ...wordFlags(), '.'];
  const [own, peer]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    own.push(processorTime(check, folder));
    peer.push(processorTime(list, folder));
  }
  const [ours, theirs] = [median(own), median(peer)];
  const from = `${rounded(ours)} s / ${rounded(theirs)} s`;
  const what = `checking the tree ${folder}`;
  return [{ what, against: 'rg --count-matches', limit: 10, unit: '×', measured: ours / theirs, from }];
}

function wordFlags(): readonly string[] {
  const words = loadCatalog().lifecycles.flatMap(({ statuses, labels = [] }) => [
    ...statuses.map(({ id }) => id),
    ...labels.map(({ label }) => label),
  ]);
  return [...new Set(words)].flatMap((word) => ['-e', word]);
}

/** Seconds of processor time of a command and all that it started, as the shell sums them up. */
function processorTime([command = '', ...rest]: readonly string[], folder: string): number {
  const script = '"$@" > /dev/null 2>&1; code=$?; times; exit $code';
  const { stdout, status } = spawnSync('sh', ['-c', script, 'sh', command, ...rest], { cwd: folder, encoding: 'utf8' });
  const [user, system] = stdout.trim().split('\n').at(-1)?.split(' ').map(secondsOf) ?? [];
  if (status !== 0 || user === undefined || system === undefined) throw new Error(`${command} failed with ${status}`);
  return user + system;
}

/** `0m1.250000s` */
function secondsOf(text: string): number {
  const [minutes, seconds] = text.split('m').map((part) => parseFloat(part));
  return 60 * (minutes ?? NaN) + (seconds ?? NaN);
}
