import { type Browser, chromium } from 'playwright-core';
import { run, which } from './processes.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium or Chrome of this machine. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = find() ?? (await install());
  return chromium.launch(executablePath ? { executablePath, args } : { channel: 'chrome', args });
}

function find(): string | undefined {
  return which('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
}

/** On Debian and its like, as root, the browser can be had without asking. Elsewhere Chrome may be where it usually is. */
async function install(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid?.() === 0 && which('apt-get')) {
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { environment });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { environment });
  }
  const found = find();
  if (found) return found;
  throw new Error('No Chromium was found. Install it (Debian: apt-get install chromium) and try again.');
}
