import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { instance } from '@viz-js/viz';
import type { Locator } from 'playwright-core';
import { inRoot } from '../../support/editor/places.ts';
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
    const { width, colours } = await elsewhere(decodePng, bytes.toString('base64'));
    assert.ok(width > 600, 'twice as wide as on the screen');
    assert.ok(colours > 10, `${colours} colours`);
  });

  it('is copied as text that can be pasted', async () => {
    const { page } = theWindow();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const [format, words, start] of [
      ['mermaid', 'Mermaid', 'stateDiagram'],
      ['markdown', 'Markdown page', '# '],
      ['svg', 'SVG as shown', '<svg '],
    ] as const) {
      await choose('copy', format);
      await find('.news').getByText(`Copied: ${words}`).waitFor();
      const pasted = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(pasted.includes(start) && pasted.includes('error_extending'), pasted.slice(0, 200));
    }
  });

  it('is saved from the command palette, as Graphviz reads it', async () => {
    const window = theWindow();
    await window.runCommand('Lifecycle Lens: Export Lifecycle…');
    await window.answer('EVS disk', 'EVS disk');
    await window.answer('Graphviz DOT', 'Graphviz DOT');
    const dot = (await window.savedAs('evs.disk.gv')).toString();
    const drawn = (await instance()).renderString(dot, { format: 'plain' });
    assert.match(drawn, /^node error_extending /mu);
    assert.match(drawn, /^edge extending error_extending /mu);
  });

  it('is drawn without an editor as pictures that a browser opens, whichever it is', async () => {
    const { lifecycles } = JSON.parse(readFileSync(inRoot('dist/catalog.json'), 'utf8')) as {
      readonly lifecycles: readonly { readonly id: string; readonly statuses: readonly unknown[] }[];
    };
    const draw = promisify(execFile);
    for (const { id, statuses } of lifecycles) {
      const { stdout } = await draw(process.execPath, [inRoot('dist/cli.js'), 'graph', id, '--format', 'svg']);
      const { nodes, width } = await openedAgain(stdout);
      assert.ok(nodes >= statuses.length && width > 100, `${id}: ${nodes} nodes, ${width} wide`);
    }
  });

  /** Opens the list and chooses in it with nothing but the keyboard. */
  async function choose(act: string, format: string): Promise<void> {
    await find('.export > summary').focus();
    await theWindow().page.keyboard.press('Enter');
    await find(`[data-act="${act}"][data-of="${format}"]`).focus();
    await theWindow().page.keyboard.press('Enter');
  }

  async function saved(format: string, name: string): Promise<Buffer> {
    await choose('save', format);
    return theWindow().savedAs(name);
  }

  /** What a browser that knows nothing of the extension makes of a picture. */
  const openedAgain = (svg: string) => elsewhere(readPicture, svg);

  async function elsewhere<Answer>(look: (content: string) => Promise<Answer>, content: string): Promise<Answer> {
    const page = await theWindow().page.context().browser()?.newPage();
    assert.ok(page);
    try {
      return await page.evaluate<Answer, string>(look, content);
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

/** Runs in the page. */
async function decodePng(base64: string): Promise<{ width: number; colours: number }> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const brush = canvas.getContext('2d');
  brush?.drawImage(image, 0, 0);
  const { data } = brush?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
  const colours = new Set(new Uint32Array(data.buffer)).size;
  return { width: image.naturalWidth, colours };
}
