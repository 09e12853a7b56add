import * as vscode from 'vscode';
import { activateWith } from './activate';

export { activateWith };

export function activate(context: vscode.ExtensionContext): void {
  activateWith((file) => Promise.resolve(vscode.workspace.fs.readFile(file)), context);
}
