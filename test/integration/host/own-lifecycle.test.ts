import * as vscode from 'vscode';
import { extensionId } from '../../support/editor/host/deliver.ts';
import { ownLifecycle } from '../../support/own-lifecycle.ts';
import { findingsOf, hoverAt, show, until } from './documents.ts';
import { expectEqual } from './expect.ts';

const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
const file = vscode.Uri.joinPath(folder, 'queue.lifecycle.json');
const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
const problems = (): readonly string[] =>
  vscode.languages
    .getDiagnostics(file)
    .filter(({ source }) => source === 'Lifecycle Lens')
    .map(({ message }) => message);

describe('a lifecycle file in the workspace', () => {
  before(() => vscode.extensions.getExtension(extensionId)?.activate());
  after(async () => {
    await vscode.workspace.fs.delete(file);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is told of while it is wrong, and used once it is right', async () => {
    const shown = await show(
      'python',
      'queue = client.get_queue(i)\nif queue.status == "provisi<|>onning":\n    pass\n',
    );
    await hoverAt(shown);
    await write('{"id": "dms.queue"}');
    await until(() => problems().some((message) => message.includes('is not used until')));
    await write(JSON.stringify(ownLifecycle));
    await until(() => problems().length === 0);
    const [finding] = await findingsOf(shown.document);
    expectEqual(finding?.message.includes('DMS queue'), true);
    expectEqual((await hoverAt(shown)).includes('DMS queue'), true);
  });
});
