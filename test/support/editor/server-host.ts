import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Kit } from './kit.ts';
import type { Outcome } from './outcome.ts';
import { inRoot, resultsFolder, root, sampleWorkspace } from './places.ts';
import { startServer } from './server.ts';

export const hostTests = inRoot('out/test/host.js');
const results = path.join(resultsFolder, 'host.json');
const patience = 180_000;

/** Runs the suite in the Node extension host of VS Code's server; a window in the browser is what starts it. */
export async function runInServer(kit: Kit, browser: Browser): Promise<readonly Outcome[]> {
  forgetResults();
  const server = await startServer(kit);
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  try {
    await page.goto(server.address({ folder: sampleWorkspace, extension: root, tests: hostTests }));
    return await awaitResults(page, said);
  } finally {
    await page.close();
    await server.stop();
  }
}

/** Clears what an earlier run left, which would be taken for the results of this one. */
export function forgetResults(): void {
  mkdirSync(resultsFolder, { recursive: true });
  rmSync(results, { force: true });
}

export function readResults(): readonly Outcome[] {
  return JSON.parse(readFileSync(results, 'utf8')) as readonly Outcome[];
}

async function awaitResults(page: Page, said: readonly string[]): Promise<readonly Outcome[]> {
  const end = Date.now() + patience;
  while (!existsSync(results)) {
    if (Date.now() > end) await giveUp(page, said);
    await pause(200);
  }
  return readResults();
}

async function giveUp(page: Page, said: readonly string[]): Promise<never> {
  const picture = inRoot('out/screenshots/host-without-results.png');
  await page.screenshot({ path: picture });
  throw new Error(
    `No results came in ${patience / 1000} s. The window is in ${picture}. It said:\n${said.slice(-30).join('\n')}`,
  );
}
