import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import { inRoot } from '../../support/editor/places.ts';
import { allThemes } from '../../support/editor/workbench.ts';
import { theWindow } from './window.ts';

declare const axe: typeof axeCore;

const checker = readFileSync(inRoot('node_modules/axe-core/axe.min.js'), 'utf8');

describe('the viewer for everyone', () => {
  const find = (selector: string) => theWindow().viewer().locator(selector);

  before(async () => {
    const window = theWindow();
    await window.runCommand('View: Close All Editors');
    await window.openFile('api/evs-volumes.json');
    await window.goTo('error_extending', 4);
    await window.runCommand('Lifecycle Lens: Show Lifecycle…');
    await window.answer('EVS disk', 'EVS disk');
    await find('[data-facts="error_extending"]').waitFor();
  });

  after(() => theWindow().runCommand('View: Close All Editors'));

  for (const theme of allThemes)
    it(`has nothing in ${theme} that axe-core objects to`, async () => {
      await theWindow().use(theme);
      const found = await violations('facts');
      await find('[data-act="way-here"]').click();
      await find('[data-choose="from"]').selectOption('available');
      found.push(...(await violations('way')));
      await find('[data-act="walk-from"]').click();
      found.push(...(await violations('steps')));
      await find('.bar [data-act="compare"]').click();
      await find('[data-act="row"]').first().click();
      found.push(...(await violations('comparison')));
      await theWindow().screenshot(`viewer-compare-${theme}`);
      await find('.bar [data-act="table"]').click();
      found.push(...(await violations('table')));
      await theWindow().screenshot(`viewer-table-${theme}`);
      await find('.bar [data-act="table"]').click();
      await find('[data-act="close"]').click();
      await find('.export > summary').click();
      found.push(...(await violations('export')));
      await theWindow().page.keyboard.press('Escape');
      assert.deepEqual(found, []);
    });

  /** What is wrong with the page as it stands, a line each. */
  async function violations(where: string): Promise<string[]> {
    const body = await find('body').elementHandle();
    const frame = await body.ownerFrame();
    if (!frame) throw new Error('The viewer is gone.');
    await frame.evaluate(checker);
    const found = await frame.evaluate(check);
    return found.map((line) => `${where}: ${line}`);
  }
});

/** Runs in the page. */
async function check(): Promise<readonly string[]> {
  const { violations } = await axe.run(document);
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
