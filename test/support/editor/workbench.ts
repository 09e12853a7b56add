import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { inRoot, sampleWorkspace } from './places.ts';
import type { Server } from './server.ts';
import { expectSoon } from './waiting.ts';

/** A window of VS Code as a person sees it and works with it, on a copy of the sample workspace. */
export class Workbench {
  /** Addresses that something in the window asked for and that are not on this machine. */
  readonly outside: readonly string[];
  readonly page: Page;
  readonly #folder: string;
  /** The file that was opened last. */
  #file = '';

  private constructor(page: Page, folder: string, outside: readonly string[]) {
    this.page = page;
    this.#folder = folder;
    this.outside = outside;
  }

  static async open(browser: Browser, server: Server): Promise<Workbench> {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'lifecycle-lens-')), 'sample-workspace');
    cpSync(sampleWorkspace, folder, { recursive: true });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    const workbench = new Workbench(page, folder, outsideOf(page));
    await page.goto(server.address({ folder }));
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    return workbench;
  }

  async close(): Promise<void> {
    await this.page.close();
    rmSync(path.dirname(this.#folder), { recursive: true, force: true });
  }

  async openFile(name: string): Promise<void> {
    this.#file = path.join(this.#folder, name);
    await this.#openBox('Control+P');
    await this.answer(name, path.basename(name));
    await this.page.locator(`.tab.active[data-resource-name="${path.basename(name)}"]`).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Where a file of the folder that is open lies on the disk. */
  pathOf(name: string): string {
    return path.join(this.#folder, name);
  }

  /** Runs a command by its title, as the command palette shows it. */
  async runCommand(title: string): Promise<void> {
    await this.#openBox('F1');
    await this.answer(`>${title}`, title);
  }

  /** Puts the cursor before a text of the file, or after so many of its characters. */
  async goTo(text: string, offset = 0): Promise<void> {
    const before = readFileSync(this.#file, 'utf8').split(text, 1)[0] ?? '';
    const lines = before.split('\n');
    const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1 + offset];
    await this.#openBox('Control+G');
    await this.answer(`:${line}:${column}`, `Press 'Enter' to go to line ${line} at column ${column}.`);
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** Points at a text with the mouse and gives what comes up. */
  async hoverAt(text: string): Promise<string> {
    await this.goTo(text, 1);
    const { x, y } = await this.#cursor();
    await this.page.mouse.move(x + 300, y + 60);
    await this.page.mouse.move(x + 12, y + 9, { steps: 4 });
    const hover = this.page.locator('.monaco-hover:visible .hover-row').first();
    await hover.waitFor();
    return hover.innerText();
  }

  async typeAfter(text: string, typed: string): Promise<void> {
    await this.goTo(text, text.length);
    await this.page.keyboard.type(typed, { delay: 30 });
  }

  /** The labels of the list of suggestions. */
  async suggestions(): Promise<readonly string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row .label-name');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** The messages of the Problems view, once it shows as many. */
  async problems(count: number): Promise<readonly string[]> {
    await this.runCommand('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel .marker-content, .markers-panel .marker-message');
    await expectSoon(`${count} problems`, async () => (await rows.count()) >= count);
    return rows.allInnerTexts();
  }

  /** Opens the menu of fixes at the cursor and gives their titles. */
  async fixes(): Promise<Locator> {
    await this.page.keyboard.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    return rows;
  }

  /** Takes back what was typed since the file was opened. */
  async revert(): Promise<void> {
    await this.runCommand('File: Revert File');
    await this.page.locator(`.tab.active[data-resource-name="${path.basename(this.#file)}"]:not(.dirty)`).waitFor();
  }

  /** The text of a line of the editor, by any part of it. */
  line(text: string | RegExp): Locator {
    return this.page.locator('.editor-instance .view-line', { hasText: text });
  }

  /** The page inside the two frames that VS Code puts around a webview. */
  viewer(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  async use(theme: Theme): Promise<void> {
    await this.runCommand('Preferences: Color Theme');
    await this.answer(themes[theme].name, themes[theme].name);
    await this.page.locator(`.monaco-workbench.${themes[theme].css}`).waitFor();
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(inRoot('out/screenshots'), { recursive: true });
    await this.page.screenshot({ path: inRoot('out/screenshots', `${name}.png`), animations: 'disabled' });
  }

  async #cursor(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.page.locator('.editor-instance .cursors-layer .cursor').first().boundingBox();
    if (!box) throw new Error('There is no cursor.');
    return box;
  }

  /** Takes the name that the dialog for saving proposes, and gives what the file then holds, which it takes away again. */
  async savedAs(name: string): Promise<Buffer> {
    // Before the dialog has listed the folder, it takes no key.
    await this.page.locator('.quick-input-list .monaco-list-row').getByText('..', { exact: true }).waitFor();
    await expectSoon(`${name} in the dialog`, async () => (await this.#box().inputValue()).endsWith(name));
    await this.page.keyboard.press('Enter');
    await this.page.getByText(`Saved ${name}.`).first().waitFor();
    const file = this.pathOf(name);
    const bytes = readFileSync(file);
    rmSync(file);
    return bytes;
  }

  /** Types into the box that a key has opened, and takes the row that has the wanted name. */
  async answer(text: string, row: string): Promise<void> {
    await this.#box().fill(text);
    const name = this.page.locator('.label-name').getByText(row, { exact: true });
    const rows = this.page.locator('.quick-input-list .monaco-list-row').filter({ has: name });
    await rows.first().waitFor();
    await expectSoon(`the row ${row}`, async () => {
      if ((await rows.and(this.page.locator('.focused')).count()) > 0) return true;
      await this.page.keyboard.press('ArrowDown');
      return false;
    });
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(isAnswered, text);
  }

  /** A box that was answered fades out, and a key that is pressed meanwhile may be lost. */
  async #openBox(key: string): Promise<void> {
    await this.#box().waitFor({ state: 'hidden' });
    await this.page.keyboard.press(key);
  }

  #box(): Locator {
    return this.page.locator('.quick-input-widget:visible .quick-input-box input');
  }
}

/** Runs in the page. The box is hidden in the end, or it has come back with the next question. */
function isAnswered(text: string): boolean {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.quick-input-box input')];
  return !boxes.some((box) => box.checkVisibility() && box.value === text);
}

const themes = {
  light: { name: 'Light Modern', css: 'vs' },
  dark: { name: 'Dark Modern', css: 'vs-dark' },
  'high-contrast': { name: 'Dark High Contrast', css: 'hc-black' },
  'high-contrast-light': { name: 'Light High Contrast', css: 'hc-light' },
} as const;

export type Theme = keyof typeof themes;
export const allThemes = Object.keys(themes) as readonly Theme[];

/** The files of a webview have addresses that look like ones outside; a worker in the page answers them. */
const inPage = '.vscode-resource.vscode-cdn.net';

function outsideOf(page: Page): readonly string[] {
  const outside: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isHere = hostname === '127.0.0.1' || hostname.endsWith(inPage);
    if (/^(https?|wss?):$/.test(protocol) && !isHere) outside.push(request.url());
  });
  return outside;
}
