import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rounded, type Goal } from './goal';
import { median } from './measure';

const rounds = 15;

/** How long VS Code waits for the extension when it starts, over an extension that does nothing. */
export function startGoals(): readonly Goal[] {
  const folder = mkdtempSync(join(tmpdir(), 'lifecycle-lens-bench-'));
  const empty = join(folder, 'extension.js');
  writeFileSync(empty, 'exports.activate = () => {};\n');
  const [own, peer]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    own.push(startOf(resolve('dist/node.js')));
    peer.push(startOf(empty));
  }
  rmSync(folder, { recursive: true });
  const [ours, theirs] = [median(own), median(peer)];
  return [
    {
      what: 'loading and activating the extension',
      against: 'over an empty extension',
      limit: 30,
      unit: 'ms',
      measured: ours - theirs,
      from: `${rounded(ours)} ms − ${rounded(theirs)} ms`,
    },
    ...['browser', 'viewer', 'cli'].map(sizeOf),
  ];
}

function sizeOf(entry: string): Goal {
  const measured = statSync(resolve(`dist/${entry}.js`)).size / 1000;
  return { what: `dist/${entry}.js`, against: 'absolute', limit: 400, unit: 'KB', measured };
}

/** Milliseconds of processor time in a fresh process, as the process itself says. */
function startOf(extension: string): number {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', host, extension], { encoding: 'utf8' });
  const time = Number(stdout);
  if (stdout === '' || Number.isNaN(time)) throw new Error(`${extension} did not start: ${stderr.slice(-500)}`);
  return time;
}

/** Stands in for VS Code: whatever an extension asks its API for, it gets something that can be called. */
const host = `
  const anything = new Proxy(class {}, {
    get: (_, name) => (name === 'then' ? undefined : name === Symbol.toPrimitive ? () => '' : anything),
    getPrototypeOf: () => anything,
    apply: () => anything,
    construct: () => anything,
  });
  const Module = require('node:module');
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? anything : load(name, ...rest));
  const before = process.cpuUsage();
  const { activate } = require(process.argv[1]);
  Promise.resolve(activate({ subscriptions: [], extensionUri: anything })).then(() => {
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);
    process.exit();
  });
`;
