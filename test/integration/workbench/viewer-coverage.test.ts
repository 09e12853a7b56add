import assert from 'node:assert/strict';
import { violationsIn } from '../../support/editor/axe.ts';
import { expectSoon } from '../../support/editor/waiting.ts';
import { allThemes } from '../../support/editor/workbench.ts';
import { theWindow } from './window.ts';

const file = 'provider/resource_evs_volume.go';

describe('a wait on the lifecycle', () => {
  const find = (selector: string) => theWindow().viewer().locator(selector);
  const shape = (status: string) => find(`[data-shape="${status}"]`);
  const spoken = (status: string, words: string): Promise<void> =>
    expectSoon(`${status} to be ${words}`, async () =>
      ((await shape(status).getAttribute('aria-label')) ?? '').includes(words),
    );

  before(async () => {
    const window = theWindow();
    await window.runCommand('View: Close All Editors');
    await window.openFile(file);
    await window.goTo('package provider');
  });

  after(async () => {
    await theWindow().use('light');
    await theWindow().runCommand('View: Close All Editors');
  });

  it('is drawn from the line above it, with what it does at each status', async () => {
    await theWindow().page.locator('.codelens-decoration a', { hasText: 'misses 1 status' }).first().click();
    await find('[data-task="coverage"]').waitFor();
    assert.equal(await find('h2').innerText(), 'Wait for: Create a disk');
    await spoken('creating', 'pending in the wait');
    await spoken('available', 'target of the wait');
    await spoken('downloading', 'not covered');
    assert.deepEqual([...new Set(await find('.role').allTextContents())].sort(), [
      '! not covered',
      '… pending',
      '✓ target',
      '✕ failure',
    ]);
    await theWindow().screenshot('viewer-wait');
  });

  for (const theme of allThemes)
    it(`has nothing in ${theme} that axe-core objects to`, async () => {
      await theWindow().use(theme);
      const found = await violationsIn(find('body'), 'wait');
      await theWindow().screenshot(`viewer-wait-${theme}`);
      assert.deepEqual(found, []);
    });

  it('takes a status that it misses, picked with the keyboard, and the drawing changes with the code', async () => {
    await shape('downloading').focus();
    await theWindow().page.keyboard.press('Enter');
    await find('.picked [data-act="add"]:focus').waitFor();
    await theWindow().screenshot('viewer-wait-picked');
    await theWindow().page.keyboard.press('Enter');
    await theWindow().line('"creating", "downloading"').waitFor();
    await spoken('downloading', 'pending in the wait');
    assert.equal(await find('.role-uncovered').count(), 0);
  });

  it('is the one that the cursor is in, and none outside', async () => {
    await theWindow().page.locator('.editor-instance .view-line').first().click();
    await theWindow().goTo('func refreshVolume', 6);
    await find('[data-task="coverage"]').waitFor({ state: 'detached' });
    await theWindow().goTo('"extending"', 3);
    await spoken('extending', 'pending in the wait');
    assert.equal(await find('h2').innerText(), 'Wait for: Expand the capacity');
    await theWindow().revert();
  });
});
