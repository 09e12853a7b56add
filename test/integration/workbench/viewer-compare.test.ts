import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { expectSoon } from '../../support/editor/waiting.ts';
import { theWindow } from './window.ts';

describe('a comparison in the viewer', () => {
  const find = (selector: string): Locator => theWindow().viewer().locator(selector);
  const heard = (words: RegExp): Promise<void> =>
    expectSoon(`${String(words)} to be heard`, async () => words.test((await find('.voice').textContent()) ?? ''));

  before(() => theWindow().runCommand('View: Close All Editors'));
  after(() => theWindow().runCommand('View: Close All Editors'));

  it('is asked for from the command palette', async () => {
    const window = theWindow();
    await window.runCommand('Lifecycle Lens: Compare Lifecycles…');
    await window.answer('ECS server: API', 'ECS server: API');
    await window.answer('ECS server: Console', 'ECS server: Console');
    await find('.pairs').waitFor();
    await find('[data-mark="right"] [data-of="right:Changing OS"]').waitFor();
    await find('.sign').first().waitFor();
    await window.screenshot('viewer-compare');
  });

  it('opens a row by the keyboard, and selects its status in the picture', async () => {
    await find('[data-of="left:RESIZE"]').focus();
    await theWindow().page.keyboard.press('ArrowDown');
    await find('[data-of="left:VERIFY_RESIZE"]:focus').waitFor();
    await theWindow().page.keyboard.press('Enter');
    await find('.closer').getByText('work is under way').waitFor();
    await find('[data-shape="VERIFY_RESIZE"].is-selected').waitFor();
    await find('[data-of="left:VERIFY_RESIZE"]:focus').waitFor();
  });

  it('opens the row of a status that is picked in the picture', async () => {
    await find('[data-shape="ERROR"]').focus();
    await theWindow().page.keyboard.press('Enter');
    await find('tr.is-selected [data-of="left:ERROR"]').waitFor();
  });

  it('takes another lifecycle beside the one that is shown, and changes sides', async () => {
    await find('[data-choose="right-lifecycle"]').selectOption('ecs.vm_state');
    await heard(/^ECS server: API and vm_state of a server: API: 7 spelt differently/);
    await find('[data-act="compare-swap"]').focus();
    await theWindow().page.keyboard.press('Enter');
    await find('[data-shape="stopped"]').waitFor();
    await heard(/^vm_state of a server: API and ECS server: API/);
  });

  it('is there again after a reload', async () => {
    const window = theWindow();
    await window.runCommand('Developer: Reload Window');
    await window.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    await find('[data-mark="spelling"]').waitFor({ timeout: 60_000 });
    assert.equal(await find('[data-choose="right-lifecycle"]').inputValue(), 'ecs.server');
  });

  it('is saved as a Markdown page', async () => {
    await find('[data-act="compare-save"]').click();
    const page = (await theWindow().savedAs('ecs.vm_state-and-ecs.server.md')).toString();
    assert.match(page, /\| `active` \(stable\) \| ≈ \| `ACTIVE` \(stable\) \|/u);
  });
});
