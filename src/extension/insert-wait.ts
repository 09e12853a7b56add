import * as vscode from 'vscode';
import { cursorIn, statusAtCursor } from './cursor';
import { type Core, guarded, type Host } from './host';
import { lifecycleChoices } from './lifecycle-choices';

/** Registers the command that writes a wait for the end of an operation at the cursor. */
export function registerInsertWait(host: Host): vscode.Disposable {
  return vscode.commands.registerCommand('lifecycleLens.insertWait', () =>
    guarded(host, 'insert wait', (core) => insert(host, core)),
  );
}

async function insert(host: Host, core: Core): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const cursor = cursorIn(host, editor);
  if (!editor || !cursor) {
    void vscode.window.showInformationMessage('Open the file that is to wait, and put the cursor where it waits.');
    return;
  }
  const { lens } = core;
  const here = await statusAtCursor(host, core, editor);
  const lifecycles = lifecycleChoices(lens, here?.lifecycle).filter(
    (one) => lens.waitChoices(one.lifecycle).length > 0,
  );
  const lifecycle = await vscode.window.showQuickPick(lifecycles, { placeHolder: 'What is waited for?' });
  if (!lifecycle) return;
  const operations = lens
    .waitChoices(lifecycle.lifecycle)
    .map(({ operation, title, detail }) => ({ label: title, detail, operation }));
  const choice = await vscode.window.showQuickPick(operations, {
    placeHolder: `The end of which operation of ${lifecycle.label}?`,
    matchOnDetail: true,
  });
  if (!choice) return;
  const snippet = lens.waitSnippet(cursor.source, lifecycle.lifecycle, choice.operation);
  if (snippet !== undefined) await editor.insertSnippet(new vscode.SnippetString(snippet));
  else
    void vscode.window.showInformationMessage(
      `There is no wait for ${editor.document.languageId} files; Go, Python, TypeScript, JavaScript, Java, shell scripts and Ansible have one.`,
    );
}
