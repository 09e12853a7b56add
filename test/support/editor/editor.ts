import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { findElectron, runInElectron } from './electron.ts';
import { installKit, type Kit, serverVersion } from './kit.ts';
import type { Outcome } from './outcome.ts';
import { say } from './say.ts';
import { runInServer } from './server-host.ts';
import { runInWebWorker } from './web-host.ts';

/** The real VS Code that the suites run in. */
export interface Editor {
  /** Which one it is, as a person wants to read it. */
  readonly name: string;
  runInNodeHost(): Promise<readonly Outcome[]>;
  runInWebHost(): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

/** VS Code for the desktop where it can be downloaded, else the server from the npm registry. Both need Chromium. */
export async function chooseEditor(): Promise<Editor> {
  const [browser, electron] = await Promise.all([launchChromium(), findElectron()]);
  const kit = (): Promise<Kit> => installKit(say);
  return {
    name: nameOf(browser, electron),
    runInNodeHost: async () => (electron ? runInElectron(electron) : runInServer(await kit(), browser)),
    runInWebHost: async () => runInWebWorker(await kit(), browser),
    close: () => browser.close(),
  };
}

function nameOf(browser: Browser, electron: string | undefined): string {
  const server = `VS Code ${serverVersion}, server from the npm registry, in Chromium ${browser.version().split('.')[0] ?? ''}`;
  return electron ? `VS Code ${serverVersion} for the desktop, downloaded; beside it ${server}` : server;
}
