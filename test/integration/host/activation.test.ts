import * as vscode from 'vscode';
import { extensionId } from '../../support/editor/host/deliver.ts';
import { expectEqual } from './expect.ts';

describe('the extension', () => {
  it('is active once a document is open that it can read', async () => {
    await vscode.workspace.openTextDocument({ language: 'json', content: '{}' });
    await vscode.extensions.getExtension(extensionId)?.activate();
    expectEqual(vscode.extensions.getExtension(extensionId)?.isActive, true);
  });

  it('offers its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    const own = commands.filter((command) => /^lifecycleLens\.(show|explain)/.test(command));
    expectEqual(own.sort(), ['lifecycleLens.explainStatus', 'lifecycleLens.showLifecycle', 'lifecycleLens.showWait']);
  });
});
