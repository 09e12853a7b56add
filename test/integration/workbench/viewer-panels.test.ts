import assert from 'node:assert/strict';
import { showDiskAtFailure, theWindow } from './window.ts';

describe('panels of the viewer', () => {
  const find = (selector: string, options: { hasText?: string } = {}) =>
    theWindow().viewer().locator(selector, options);
  const tabs = () => theWindow().page.locator('.tab', { hasText: 'Lifecycle:' });

  before(showDiskAtFailure);

  after(() => theWindow().runCommand('View: Close All Editors'));

  it('come back after a reload as they were', async () => {
    const window = theWindow();
    await find('[data-act="way-here"]').click();
    await find('[data-choose="from"]').selectOption('in-use');
    await find('.legs').waitFor();
    await window.runCommand('Developer: Reload Window');
    await window.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    await find('.legs').waitFor({ timeout: 60_000 });
    assert.equal(await find('[data-choose="from"]').inputValue(), 'in-use');
    assert.deepEqual(await find('.badge').allTextContents(), ['1', '1']);
    await find('[data-act="close"]').click();
  });

  it('keep their lifecycle when they are pinned, and another one opens beside them', async () => {
    const window = theWindow();
    await find('.bar [data-act="pin"]').click();
    await window.page.locator('.tab', { hasText: 'evs-volumes.json' }).click();
    await window.runCommand('Lifecycle Lens: Show Lifecycle…');
    await window.answer('ECS server', 'ECS server');
    await tabs().filter({ hasText: 'ECS server' }).waitFor();
    assert.equal(await tabs().count(), 2);
  });

  it('open by a link from outside', async () => {
    const window = theWindow();
    await window.runCommand('Developer: Open URL');
    const link = 'code-oss://lifecycle-lens.lifecycle-lens/show/evs.disk/in-use';
    await window.page.locator('.quick-input-widget:visible input').fill(link);
    await window.page.keyboard.press('Enter');
    await window.page.getByRole('button', { name: 'Open', exact: true }).click();
    await find('[data-facts="in-use"]').waitFor();
  });
});
