import { readFile } from 'node:fs/promises';
import type * as vscode from 'vscode';
import { activateWith } from './browser';

/** Files are read without the editor's file service, which answers only when every one of its extension hosts has started. */
export function activate(context: vscode.ExtensionContext): void {
  activateWith(({ fsPath }) => readFile(fsPath), context);
}
