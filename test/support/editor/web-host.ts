import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { outcomesMark } from './host/mark.ts';
import type { Kit } from './kit.ts';
import type { Outcome } from './outcome.ts';
import { root, sampleWorkspace, scratch } from './places.ts';
import { said, start, stop } from './processes.ts';
import { hostTests } from './server-host.ts';

const patience = 180_000;

/** In a process of its own, whose log stays out of ours. Its command line does not serve tests without a browser. */
const serve = 'require(process.argv[1]).open(JSON.parse(process.argv[2]))';

/** Runs the suite in the web-worker extension host of a VS Code that has no server behind it. */
export async function runInWebWorker(kit: Kit, browser: Browser): Promise<readonly Outcome[]> {
  const port = await freePort();
  const options = {
    ...workbenchOf(kit),
    browserType: 'none',
    quality: 'stable',
    extensionDevelopmentPath: root,
    extensionTestsPath: hostTests,
    folderPath: sampleWorkspace,
    host: '127.0.0.1',
    port,
  };
  const child = start('node', ['-e', serve, kit.testWeb, JSON.stringify(options)]);
  try {
    await said(child, /Listening on/);
    return await outcomesFrom(browser, `http://127.0.0.1:${port}/`);
  } finally {
    await stop(child);
  }
}

/** Puts the workbench where the server looks for one that it has downloaded. */
function workbenchOf({ serverless }: Kit): { readonly commit: string; readonly testRunnerDataDir: string } {
  const main = readFileSync(path.join(serverless, 'out/vs/workbench/workbench.web.main.js'), 'utf8');
  const commit = /commit:"([0-9a-f]{40})"/.exec(main)?.[1];
  if (commit === undefined) throw new Error(`${serverless} does not tell its commit`);
  const testRunnerDataDir = path.join(scratch, 'web');
  const folder = `vscode-web-stable-${commit}`;
  mkdirSync(testRunnerDataDir, { recursive: true });
  writeFileSync(path.join(serverless, 'version'), folder);
  const link = path.join(testRunnerDataDir, folder);
  if (!existsSync(link)) symlinkSync(serverless, link, 'junction');
  return { commit, testRunnerDataDir };
}

/** The page calls these two when the suite writes to the console, and when it has ended. */
async function outcomesFrom(browser: Browser, address: string): Promise<readonly Outcome[]> {
  const page = await browser.newPage();
  const lines: string[] = [];
  try {
    await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
      lines.push(args.map(String).join(' '));
    });
    const ended = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
    await page.goto(address);
    await Promise.race([ended, pause(patience, undefined, { ref: false })]);
  } finally {
    await page.close();
  }
  return outcomesIn(lines);
}

function outcomesIn(lines: readonly string[]): readonly Outcome[] {
  const line = lines.find((each) => each.includes(outcomesMark));
  if (line === undefined) throw new Error(`No outcomes came from the web worker. It said:\n${lines.join('\n')}`);
  return JSON.parse(line.slice(line.indexOf(outcomesMark) + outcomesMark.length)) as readonly Outcome[];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('There is no free port.'));
      });
    });
  });
}
