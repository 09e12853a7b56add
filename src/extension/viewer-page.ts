import * as vscode from 'vscode';
import type { Opening } from '../viewer/messages';

/** Fills in the page that the build wrote: what only the webview knows, and what it is to show first. */
export function viewerPage(
  page: string,
  webview: vscode.Webview,
  home: vscode.Uri,
  opening: Opening | undefined,
): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(home, 'dist', 'viewer.js')).toString();
  // Nothing of the data may be read as markup.
  const json = JSON.stringify(opening ?? null).replaceAll('<', '\\u003c');
  return page
    .replaceAll('{nonce}', crypto.randomUUID())
    .replace('{script}', script)
    .replace('{opening}', () => json);
}
