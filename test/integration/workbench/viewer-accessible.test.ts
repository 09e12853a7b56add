import assert from 'node:assert/strict';
import { violationsIn } from '../../support/editor/axe.ts';
import { allThemes } from '../../support/editor/workbench.ts';
import { showDiskAtFailure, theWindow } from './window.ts';

describe('the viewer for everyone', () => {
  const find = (selector: string) => theWindow().viewer().locator(selector);
  const violations = (where: string) => violationsIn(find('body'), where);

  before(showDiskAtFailure);

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
});
