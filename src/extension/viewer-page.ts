import * as vscode from 'vscode';
import type { Host } from './host';

/** The page of a webview, as the build wrote it, with what only the webview knows. */
export async function viewerPage(webview: vscode.Webview, { home, shipped }: Host): Promise<string> {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(home, 'dist', 'viewer.js')).toString();
  const page = await shipped('viewer.html');
  return page.replaceAll('{nonce}', crypto.randomUUID()).replace('{script}', script);
}
