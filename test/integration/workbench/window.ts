import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/editor/chromium.ts';
import { installKit } from '../../support/editor/kit.ts';
import { inRoot } from '../../support/editor/places.ts';
import { say } from '../../support/editor/say.ts';
import { type Server, startServer } from '../../support/editor/server.ts';
import { Workbench } from '../../support/editor/workbench.ts';

export const vsix = inRoot('out/lifecycle-lens.vsix');

let browser: Browser;
let server: Server;
let workbench: Workbench;

/** The one window in which all tests of this process work, with the packaged extension installed. */
export const theWindow = (): Workbench => workbench;

/** Closes all else, and opens the lifecycle of an EVS disk with the cursor on a failed status of the sample, whose facts it shows. */
export async function showDiskAtFailure(): Promise<void> {
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile('api/evs-volumes.json');
  await workbench.goTo('error_extending', 4);
  await workbench.runCommand('Lifecycle Lens: Show Lifecycle…');
  await workbench.answer('EVS disk', 'EVS disk');
  await workbench.viewer().locator('[data-facts="error_extending"]').waitFor();
}

before(async function () {
  this.timeout(900_000);
  server = await startServer(await installKit(say), vsix);
  browser = await launchChromium();
  workbench = await Workbench.open(browser, server);
});

afterEach(async function () {
  if (this.currentTest?.isFailed()) await workbench.screenshot(`failed ${this.currentTest.fullTitle()}`);
});

after(async () => {
  await workbench.close();
  await browser.close();
  await server.stop();
});
