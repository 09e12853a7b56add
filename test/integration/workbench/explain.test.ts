import { theWindow } from './window.ts';

describe('Explain This Status', () => {
  it('tells what was matched and why', async () => {
    const window = theWindow();
    await window.openFile('client/snapshots.ts');
    await window.goTo("'attaching'", 3);
    await window.runCommand('Lifecycle Lens: Explain This Status');
    const page = window.page.locator('.tab.active', { hasText: 'Status explained' });
    await page.waitFor();
    await window.viewer().getByText('EVS snapshot').first().waitFor();
    await window.screenshot('explain');
    await window.runCommand('View: Close All Editors');
  });
});
