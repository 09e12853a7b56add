import assert from 'node:assert/strict';
import { theWindow } from './window.ts';

describe('findings', () => {
  it('stand in the Problems view', async () => {
    const window = theWindow();
    for (const file of ['client/snapshots.ts', 'provider/resource_evs_volume.go', 'scripts/extend_disk.py'])
      await window.openFile(file);
    const problems = (await window.problems(5)).join('\n');
    await window.screenshot('problems');
    for (const word of ['availble', 'in_use', 'Running', 'attaching']) assert.match(problems, new RegExp(`"${word}"`));
    await window.runCommand('View: Hide Panel');
  });

  it('are mended by the fix that is offered', async () => {
    const window = theWindow();
    await window.openFile('scripts/extend_disk.py');
    await window.goTo('"availble"', 3);
    const fixes = await window.fixes();
    await window.screenshot('fixes');
    await fixes.filter({ hasText: 'available' }).first().click();
    await window.line('if disk.status == "available":').waitFor();
    await window.revert();
  });
});
