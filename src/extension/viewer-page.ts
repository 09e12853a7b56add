import * as vscode from 'vscode';
import type { Opening } from '../viewer/messages';
import type { Host } from './host';

/** The page of a webview, as the build wrote it, with what only the webview knows and what it is to show first. */
export async function viewerPage(
  webview: vscode.Webview,
  { home, shipped }: Host,
  opening: () => Opening | undefined,
): Promise<string> {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(home, 'dist', 'viewer.js')).toString();
  const page = await shipped('viewer.html');
  // Nothing of the data may be read as markup.
  const json = JSON.stringify(opening() ?? null).replaceAll('<', '\\u003c');
  return page
    .replaceAll('{nonce}', crypto.randomUUID())
    .replace('{script}', script)
    .replace('{opening}', () => json);
}
