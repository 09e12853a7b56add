import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { allThemes } from '../../support/editor/workbench.ts';
import { theWindow } from './window.ts';

describe('a lifecycle that is taken away from the viewer', () => {
  const find = (selector: string): Locator => theWindow().viewer().locator(selector);

  before(async () => {
    const window = theWindow();
    await window.runCommand('View: Close All Editors');
    await window.runCommand('Lifecycle Lens: Show Lifecycle…');
    await window.answer('EVS disk', 'EVS disk');
    await find('.node').first().waitFor();
  });

  after(() => theWindow().runCommand('View: Close All Editors'));

  it('is saved as a picture that another program draws', async () => {
    const drawn = await find('.graph .node').count();
    const { nodes, width, height } = await openedAgain((await saved('svg', 'evs.disk.svg')).toString());
    assert.equal(nodes, drawn);
    assert.ok(width > 300 && height > 300, `${width} × ${height}`);
  });

  for (const theme of allThemes)
    it(`can be chosen from a list that can be read in ${theme}`, async () => {
      await theWindow().use(theme);
      await find('.export > summary').focus();
      await theWindow().page.keyboard.press('Enter');
      await find('.formats').waitFor();
      await theWindow().screenshot(`viewer-export-${theme}`);
      await theWindow().page.keyboard.press('Escape');
      await find('.export:not([open]) > summary:focus').waitFor();
    });

  it('is saved as a PNG', async () => {
    const bytes = await saved('png', 'evs.disk.png');
    assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
    assert.ok(bytes.readUInt32BE(16) > 600, 'twice as wide as on the screen');
  });

  it('is copied as Mermaid', async () => {
    await choose('copy', 'mermaid');
    await find('.news').getByText('Copied: Mermaid').waitFor();
  });

  /** Opens the list and chooses in it with nothing but the keyboard. */
  async function choose(act: string, format: string): Promise<void> {
    await find('.export > summary').focus();
    await theWindow().page.keyboard.press('Enter');
    await find(`[data-act="${act}"][data-of="${format}"]`).focus();
    await theWindow().page.keyboard.press('Enter');
  }

  async function saved(format: string, name: string): Promise<Buffer> {
    const { page } = theWindow();
    await choose('save', format);
    await page.locator('.quick-input-widget:visible .quick-input-box input').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(`Saved ${name}.`).first().waitFor();
    const file = theWindow().pathOf(name);
    const bytes = readFileSync(file);
    rmSync(file);
    return bytes;
  }

  /** What a browser that knows nothing of the extension makes of a picture. */
  async function openedAgain(svg: string): Promise<{ nodes: number; width: number; height: number }> {
    const page = await theWindow().page.context().browser()?.newPage();
    assert.ok(page);
    try {
      return await page.evaluate(readPicture, svg);
    } finally {
      await page.close();
    }
  }
});

/** Runs in the page. The parser answers with an error element for anything that is no XML. */
async function readPicture(svg: string): Promise<{ nodes: number; width: number; height: number }> {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const nodes = parsed.querySelectorAll('[data-shape]').length;
  return { nodes, width: image.naturalWidth, height: image.naturalHeight };
}
