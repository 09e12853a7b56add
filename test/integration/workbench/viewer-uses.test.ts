import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expectSoon } from '../../support/editor/waiting.ts';
import { showDiskAtFailure, theWindow } from './window.ts';

describe('uses of a status', () => {
  const find = (selector: string, options: { hasText?: string } = {}) =>
    theWindow().viewer().locator(selector, options);
  const sum = async () => (await find('.uses .sum').textContent()) ?? '';

  beforeEach(showDiskAtFailure);

  afterEach(() => {
    for (const name of ['build', '.gitignore', 'many'])
      rmSync(theWindow().pathOf(name), { recursive: true, force: true });
  });

  after(() => theWindow().runCommand('View: Close All Editors'));

  it('are found in the workspace', async () => {
    const window = theWindow();
    mkdirSync(window.pathOf('build'));
    copyFileSync(window.pathOf('api/evs-volumes.json'), window.pathOf('build/evs-volumes.json'));
    writeFileSync(window.pathOf('.gitignore'), 'build/\n');
    await find('[data-facts="error_extending"] [data-act="find"]').click();
    await expectSoon('uses', async () => /^(\d+) uses? in (\d+) files?, of \d+ files looked at\.$/.test(await sum()));
    const names = await find('.uses summary').allInnerTexts();
    assert.ok(names.some((name) => name.startsWith('api/evs-volumes.json')));
    assert.ok(!names.some((name) => name.startsWith('build/')), 'what git leaves out');
    await window.screenshot('viewer-uses');
    await find('.uses details', { hasText: 'extend_disk.py' }).locator('.use').first().focus();
    await window.page.keyboard.press('Enter');
    await window.page.locator('.tab.active[data-resource-name="extend_disk.py"]').waitFor();
    await window.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await window.page.locator('.statusbar-item', { hasText: /selected\)/ }).waitFor();
  });

  it('are looked for until the reader has enough', async () => {
    const window = theWindow();
    mkdirSync(window.pathOf('many'));
    // Other texts each, so that none is known from the one before.
    const text = readFileSync(window.pathOf('api/evs-volumes.json'), 'utf8').replace('error_extending', 'in-use');
    for (let number = 0; number < 4000; number++)
      writeFileSync(window.pathOf(`many/${number}.json`), text.replace('"id"', `"number": ${number}, "id"`));
    await find('[data-facts="error_extending"] [data-act="find"]').click();
    await find('.uses [data-act="stop-finding"]').click();
    await expectSoon('the end', async () => (await sum()).endsWith(' You stopped it before the end.'));
    const [, lookedAt] = /of (\d+) files? looked at/.exec(await sum()) ?? [];
    assert.ok(Number(lookedAt) < 4000, `${lookedAt} files`);
    await find('.uses [data-act="search-word"]').waitFor();
  });
});
