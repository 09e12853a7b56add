import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expectSoon } from '../../support/editor/waiting.ts';
import { allThemes } from '../../support/editor/workbench.ts';
import { theWindow } from './window.ts';

describe('the viewer', () => {
  const status = (name: string) => theWindow().viewer().locator(`svg [data-status="${name}"]`).first();
  const marked = (name: string) =>
    theWindow().viewer().locator(`svg [data-marks="${name}"]`).first().getByText('in your code').waitFor();

  it('draws the lifecycle that is picked from the command palette', async () => {
    const window = theWindow();
    await window.openFile('api/evs-volumes.json');
    await window.goTo('restoring-backup', 4);
    await window.runCommand('Lifecycle Lens: Show Lifecycle…');
    await window.screenshot('pick');
    await window.answer('EVS disk', 'EVS disk');
    await status('error_extending').waitFor();
  });

  it('marks the status under the cursor, and follows it to another lifecycle', async () => {
    const window = theWindow();
    await marked('restoring-backup');
    await window.goTo('error_extending', 4);
    await marked('error_extending');
    await window.openFile('api/ecs-servers.json');
    await window.goTo('VERIFY_RESIZE', 4);
    await marked('VERIFY_RESIZE');
  });

  it('tells what a line stands for as soon as it is pointed at', async () => {
    const window = theWindow();
    await window.openFile('api/evs-volumes.json');
    await window.goTo('error_extending', 4);
    await marked('error_extending');
    const find = (selector: string) => window.viewer().locator(selector);
    await find('.hit[data-edge="extending → error_extending"]').dispatchEvent('pointerover');
    assert.match(
      await find('.tip').innerText(),
      /^extending → error_extending: Expand the capacity.* fails \(documented\)$/,
    );
    await find('[data-shape="error_extending"]').dispatchEvent('pointerover');
    await find('.tip').waitFor({ state: 'hidden' });
  });

  it('has larger text where the editor has', async () => {
    const window = theWindow();
    const heightOf = async (selector: string) =>
      (await window.viewer().locator(selector).first().boundingBox())?.height;
    const [title, name] = [await heightOf('.facts h2'), await heightOf('.node .name')];
    mkdirSync(window.pathOf('.vscode'), { recursive: true });
    writeFileSync(window.pathOf('.vscode/settings.json'), '{ "editor.fontSize": 27 }');
    await expectSoon('twice the size', async () => (await heightOf('.facts h2')) === 2 * Number(title));
    await expectSoon('larger names', async () => Number(await heightOf('.node .name')) > 1.5 * Number(name));
    await window.screenshot('viewer-large-text');
    rmSync(window.pathOf('.vscode/settings.json'));
    await expectSoon('the usual size', async () => (await heightOf('.facts h2')) === title);
  });

  for (const theme of allThemes)
    it(`can be read in ${theme}`, async () => {
      const window = theWindow();
      await window.use(theme);
      await window.openFile('api/evs-volumes.json');
      await window.goTo('error_extending', 4);
      await marked('error_extending');
      await window.screenshot(`viewer-${theme}`);
    });

  it('asks for nothing that is not on this machine', () => {
    assert.deepEqual(theWindow().outside, []);
  });
});
