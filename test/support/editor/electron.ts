import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { serverVersion } from './kit.ts';
import type { Outcome } from './outcome.ts';
import { inRoot, root, sampleWorkspace } from './places.ts';
import { must, which } from './processes.ts';
import { forgetResults, hostTests, readResults } from './server-host.ts';

const patience = 180_000;

/** How long VS Code's update server may take to say that it is there. */
const probe = 5_000;

/** The path of a VS Code for the desktop; nothing where it can't be downloaded or has no screen to open a window on. */
export async function findElectron(): Promise<string | undefined> {
  if (!hasScreen() || !(await isReachable())) return undefined;
  return downloadAndUnzipVSCode({ version: serverVersion, cachePath: inRoot('.vscode-test'), timeout: 30_000 });
}

/** Runs the suite in the extension host of VS Code for the desktop. */
export async function runInElectron(executable: string): Promise<readonly Outcome[]> {
  forgetResults();
  const data = mkdtempSync(path.join(tmpdir(), 'lifecycle-lens-desktop-'));
  const args = [
    sampleWorkspace,
    `--extensionDevelopmentPath=${root}`,
    `--extensionTestsPath=${hostTests}`,
    `--user-data-dir=${path.join(data, 'user')}`,
    `--extensions-dir=${path.join(data, 'extensions')}`,
    '--disable-workspace-trust',
    '--no-sandbox',
    '--skip-welcome',
  ];
  try {
    if (needsVirtualScreen()) await must('xvfb-run', ['-a', executable, ...args], { milliseconds: patience });
    else await must(executable, args, { milliseconds: patience });
    return readResults();
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

function needsVirtualScreen(): boolean {
  return process.platform === 'linux' && !process.env['DISPLAY'];
}

function hasScreen(): boolean {
  return !needsVirtualScreen() || which('xvfb-run') !== undefined;
}

async function isReachable(): Promise<boolean> {
  try {
    const answer = await fetch(`https://update.code.visualstudio.com/api/releases/stable`, {
      signal: AbortSignal.timeout(probe),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
