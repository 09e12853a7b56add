import assert from 'node:assert/strict';
import { theWindow } from './window.ts';

describe('completion', () => {
  it('offers the statuses of a disk when a quote is typed', async () => {
    const window = theWindow();
    await window.openFile('scripts/extend_disk.py');
    await window.typeAfter('extend_volume(disk, arguments.size)', '\nif disk.status == "');
    const labels = await window.suggestions();
    await window.screenshot('completion');
    assert.ok(labels.includes('available') && labels.includes('in-use'), labels.join());
    assert.ok(!labels.includes('ACTIVE'), labels.join());
  });

  it('puts the whole word between the quotes', async () => {
    const window = theWindow();
    await window.page.keyboard.type('back', { delay: 30 });
    await window.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'backing-up' }).waitFor();
    await window.page.keyboard.press('Enter');
    await window.line('if disk.status == "backing-up"').waitFor();
    await window.revert();
  });
});
