import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Kit } from './kit.ts';
import { must, said, start, stop } from './processes.ts';

/** VS Code's server. It has a data folder of its own, so that nothing is left over from an earlier run. */
export interface Server {
  /** The address of a window. */
  address(opening: Opening): string;
  stop(): Promise<void>;
}

/** What a window is opened with. */
export interface Opening {
  readonly folder: string;
  /** Runs an extension from its folder instead of an installed one. */
  readonly extension?: string;
  /** A module whose `run` is called in the extension host. */
  readonly tests?: string;
}

/** Leaves out what would ask for something or someone outside. Nothing here changes how code is written. */
const settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // As on the desktop; in a browser it would be on.
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Starts the server on a free port, with a packaged extension installed if one is given. */
export async function startServer(kit: Kit, vsix?: string): Promise<Server> {
  const data = mkdtempSync(path.join(tmpdir(), 'lifecycle-lens-server-'));
  writeSettings(path.join(data, 'data/User/settings.json'));
  const clear = () => {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', clear);
  const own = [kit.server, '--server-data-dir', data, '--accept-server-license-terms', '--telemetry-level', 'off'];
  if (vsix) await must('node', [...own, '--install-extension', vsix]);
  const address = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  // Without the test driver the workbench ignores the extension and tests that an address names.
  const flags = [...address, '--enable-smoke-test-driver', '--disable-workspace-trust'];
  const child = start('node', [...own, ...flags], { environment: { EXTENSIONS_GALLERY: '{}' } });
  const authority = `127.0.0.1:${await said(child, /listening on (\d+)/)}`;
  return {
    address: (opening) => addressOf(authority, opening),
    stop: async () => {
      await stop(child);
      clear();
    },
  };
}

function writeSettings(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings));
}

function addressOf(authority: string, { folder, extension, tests }: Opening): string {
  const remote = (file: string) => `vscode-remote://${authority}${file}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  return `http://${authority}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) }).toString()}`;
}
