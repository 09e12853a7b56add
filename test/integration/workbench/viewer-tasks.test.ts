import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { expectSoon } from '../../support/editor/waiting.ts';
import { theWindow } from './window.ts';

describe('the viewer with nothing but the keyboard', () => {
  const find = (selector: string): Locator => theWindow().viewer().locator(selector);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await theWindow().page.keyboard.press(key);
  };
  const heard = (words: RegExp): Promise<void> =>
    expectSoon(`${String(words)} to be heard`, async () => words.test((await find('.voice').textContent()) ?? ''));

  before(async () => {
    const window = theWindow();
    await window.runCommand('View: Close All Editors');
    await window.runCommand('Lifecycle Lens: Show Lifecycle…');
    await window.answer('EVS disk', 'EVS disk');
    await find('.node').first().focus();
  });

  after(() => theWindow().runCommand('View: Close All Editors'));

  it('reaches every status in the order of the life', async () => {
    const count = await find('.graph .node').count();
    const reached = new Set<string>();
    await press('Home');
    for (let index = 0; index < count; index++) {
      reached.add((await find('.node:focus').getAttribute('data-shape')) ?? '');
      await press('PageDown');
    }
    assert.equal(reached.size, count);
  });

  it('tells kind, ways in and ways out of the status that has the focus', async () => {
    const name = (await find('[data-shape="error_extending"]').getAttribute('aria-label')) ?? '';
    assert.match(name, /^error_extending, failed\. Ways in: extending by .+\. Ways out: deleting by .+\.$/);
  });

  it('finds the way from one status to another, draws it and says it', async () => {
    await find('[data-shape="in-use"]').focus();
    await press('Enter', 'w');
    await find('[data-choose="to"]:focus').waitFor();
    await find('[data-choose="to"]').selectOption('deleting');
    await heard(/^The shortest way from in-use to deleting: 2 operations\./);
    assert.deepEqual(await find('.legs > li > b').allInnerTexts(), ['Detach from a server', 'Delete the disk']);
    assert.deepEqual(await find('.badge').allTextContents(), ['1', '1', '2']);
    await theWindow().screenshot('viewer-way');
    await press('Escape');
    await find('[data-facts="in-use"]').waitFor();
  });

  it('steps through the life, back and forth', async () => {
    await press('Escape');
    await find('.node').first().focus();
    await press('s');
    await heard(/^Step 0: no resource\./);
    await press('Enter', 'Enter');
    await heard(/^Step 2: available, stable\./);
    await theWindow().screenshot('viewer-steps');
    await find('[data-act="back"]').focus();
    await press('Enter');
    await heard(/^Step 1: creating, transient\. Under way: Create a disk/);
    await find('[data-act="forward"]').focus();
    await press('Enter');
    await heard(/^Step 2: available/);
    await press('Escape');
  });

  it('shows the same as a table', async () => {
    await find('.node').first().focus();
    const drawn = await find('.graph .node').count();
    await press('t');
    await find('tr[data-row="error_extending"]').waitFor();
    // The point without a resource is drawn twice, before creation and after deletion.
    assert.equal(await find('tbody tr').count(), drawn - 1);
    await find('[data-act="sort"][data-of="kind"]').focus();
    await press('Enter');
    await find('th[aria-sort="ascending"] :focus').waitFor();
    await theWindow().screenshot('viewer-table');
    await find('[data-pick="extending"]').focus();
    await press('Enter');
    await find('[data-facts="extending"]').waitFor();
    await press('t');
    await find('[data-shape="extending"].is-selected').waitFor();
  });
});
