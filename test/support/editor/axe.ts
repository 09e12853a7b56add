import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Locator } from 'playwright-core';
import { inRoot } from './places.ts';

declare const axe: typeof axeCore;

const checker = readFileSync(inRoot('node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe-core objects to in the page as it stands, a line each; `where` says what the page is showing. */
export async function violationsIn(body: Locator, where: string): Promise<string[]> {
  const frame = await (await body.elementHandle()).ownerFrame();
  if (!frame) throw new Error('The viewer is gone.');
  await frame.evaluate(checker);
  return (await frame.evaluate(check)).map((line) => `${where}: ${line}`);
}

/** Runs in the page. */
async function check(): Promise<readonly string[]> {
  const { violations } = await axe.run(document);
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
