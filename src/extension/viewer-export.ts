import * as vscode from 'vscode';
import { type ExportFormat, exportFormats, formatNamed, isPicture } from '../viewer/export/formats';
import type { ToHost } from '../viewer/messages';
import { type Core, guarded, type Host } from './host';
import { lifecycleChoices, staying } from './lifecycle-choices';

type Wish = Extract<ToHost, { type: 'export' }>;

/** Does what the page asks for: saves a lifecycle where the user says, or copies it. Answers what there is to tell. */
export async function exportFrom(core: Core, wish: Wish): Promise<string | undefined> {
  const format = formatNamed(wish.format);
  const content = format && (wish.content ?? textOf(core, wish.lifecycle, format));
  if (!format || content === undefined) return undefined;
  if (wish.to === 'file') return save(wish.name ?? wish.lifecycle, format, content);
  if (typeof content !== 'string') return undefined;
  await vscode.env.clipboard.writeText(content);
  return `Copied: ${format.words}`;
}

/** Registers the command that saves a lifecycle without the viewer, in a format that needs no drawing. */
export function registerExport(host: Host): vscode.Disposable {
  return vscode.commands.registerCommand('lifecycleLens.exportLifecycle', () =>
    guarded(host, 'export a lifecycle', pickAndSave),
  );
}

async function pickAndSave(core: Core): Promise<void> {
  const choice = await vscode.window.showQuickPick(lifecycleChoices(core.lens, undefined), {
    placeHolder: 'Which lifecycle?',
    matchOnDescription: true,
    ...staying,
  });
  if (!choice) return;
  const formats = exportFormats
    .filter((format) => !isPicture(format))
    .map((format) => ({ label: format.words, format }));
  const placeHolder = 'As what? Pictures are saved from the viewer, by its Export button.';
  const format = (await vscode.window.showQuickPick(formats, { placeHolder, ...staying }))?.format;
  if (!format) return;
  const text = textOf(core, choice.lifecycle, format);
  if (text !== undefined) await save(choice.lifecycle, format, text);
}

function textOf({ lens }: Core, lifecycle: string, { id }: ExportFormat): string | undefined {
  switch (id) {
    case 'mermaid':
      return lens.mermaid(lifecycle);
    case 'dot':
      return lens.dot(lifecycle);
    case 'json':
      return `${JSON.stringify(lens.graph(lifecycle), null, 2)}\n`;
    case 'markdown':
      return lens.page(lifecycle);
    case 'svg':
    case 'svg-paper':
    case 'png':
      return undefined;
  }
}

async function save(
  name: string,
  { extension, words }: ExportFormat,
  content: string | Uint8Array,
): Promise<string | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const file = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${name}.${extension}`) }),
    filters: { [words]: [extension] },
    title: `Save ${name}: ${words}`,
  });
  if (!file) return undefined;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(file, bytes);
  void offerToOpen(file);
  return `Saved: ${words}`;
}

async function offerToOpen(file: vscode.Uri): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const answer = await vscode.window.showInformationMessage(`Saved ${name}.`, 'Open');
  if (answer === 'Open') await vscode.commands.executeCommand('vscode.open', file);
}
