import assert from 'node:assert/strict';
import { allThemes } from '../../support/editor/workbench.ts';
import { theWindow } from './window.ts';

describe('hover', () => {
  for (const theme of allThemes)
    it(`tells what a status means, in ${theme}`, async () => {
      const window = theWindow();
      await window.use(theme);
      await window.openFile('api/evs-volumes.json');
      const text = await window.hoverAt('error_extending');
      await window.screenshot(`hover-${theme}`);
      assert.match(text, /error_extending/);
      assert.match(text, /EVS disk/);
    });

  it('leads to the viewer', async () => {
    const window = theWindow();
    await window.openFile('api/evs-volumes.json');
    await window.hoverAt('error_extending');
    await window.page.locator('.monaco-hover:visible a', { hasText: 'Show lifecycle' }).click();
    await window.viewer().locator('svg [data-status="error_extending"]').first().waitFor();
    await window.runCommand('View: Close All Editors');
  });
});
