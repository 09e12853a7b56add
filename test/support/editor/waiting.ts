import { setTimeout as pause } from 'node:timers/promises';

/** Waits until a condition holds, for what no locator can wait for. */
export async function expectSoon(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(100);
  }
}
