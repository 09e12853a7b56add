import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { inRoot, root } from './places.ts';

export interface Launch {
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Ends the program when it takes longer. */
  readonly milliseconds?: number;
}

/** What a program came to that ran to its end. */
export interface Ended {
  readonly code: number | null;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

export type Child = ChildProcessByStdio<null, Readable, Readable>;

const running = new Set<Child>();

/** Starts a program in a process group of its own, so that it ends with all that it started. */
export function start(command: string, args: readonly string[], { folder = root, environment }: Launch = {}): Child {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, PATH: searchPath(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/** Runs a program to its end. A program that cannot be started ends with no code. */
export function run(command: string, args: readonly string[], launch: Launch = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = start(command, args, launch);
    let output = '';
    const note = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    const timer =
      launch.milliseconds &&
      setTimeout(() => {
        kill(child);
      }, launch.milliseconds);
    const end = (code: number | null, more = '') => {
      if (timer) clearTimeout(timer);
      resolve({ code, output: output + more });
    };
    child.on('error', (error) => {
      end(null, error.message);
    });
    child.on('close', (code) => {
      end(code);
    });
  });
}

/** Like `run`, for programs that have to succeed. */
export async function must(command: string, args: readonly string[], launch: Launch = {}): Promise<string> {
  const { code, output } = await run(command, args, launch);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}\n${output.slice(-4000)}`);
  return output;
}

/** Waits until a program writes what the pattern tells, and gives its first group, or else the whole of it. */
export function said(child: Child, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const note = (chunk: Buffer) => {
      output += chunk.toString();
      const match = pattern.exec(output);
      if (match) resolve(match[1] ?? match[0]);
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('close', () => {
      reject(new Error(`${child.spawnargs.join(' ')} ended\n${output.slice(-4000)}`));
    });
  });
}

/** Ends a program and all that it started, and waits until it is gone. */
export function stop(child: Child): Promise<void> {
  return new Promise((resolve) => {
    if (!running.has(child)) resolve();
    child.on('close', () => {
      resolve();
    });
    kill(child);
  });
}

function kill(child: Child): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in the meantime, which is what was wanted.
  }
}

/** The path of a program that the system can find by name. */
export function which(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))))
    .find(existsSync);
}

/** The Node that package-lock.json pins comes first, for whatever the machine's own one is. */
function searchPath(): string {
  return [inRoot('node_modules', '.bin'), process.env['PATH']].join(path.delimiter);
}

function stopAll(): void {
  for (const child of running) kill(child);
}

process.on('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
