import * as vscode from 'vscode';
import type { Source, Span } from '../features/types';
import { isEnabled } from './settings';

/** Beyond this many characters a document is data that nobody edits by hand. */
const largest = 5 * 1024 * 1024;

const leftOut = new WeakSet<vscode.TextDocument>();

/** The document as the core reads it. Nothing when it is switched off for it, or when it is huge, which is logged once. */
export function sourceOf(document: vscode.TextDocument, log: vscode.LogOutputChannel): Source | undefined {
  if (!isEnabled(document)) return undefined;
  const { uri, languageId, version } = document;
  const text = document.getText();
  if (text.length <= largest) return { uri: uri.toString(), path: pathIn(uri), languageId, version, text };
  if (!leftOut.has(document)) log.info(`${uri.toString()} is left out: it has more than ${largest} characters.`);
  leftOut.add(document);
  return undefined;
}

/** The path from the workspace folder, or the bare name of a file outside. */
export function pathIn(uri: vscode.Uri): string {
  const isInside = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  return isInside ? vscode.workspace.asRelativePath(uri, false) : (uri.path.split('/').at(-1) ?? '');
}

export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The range of a span of a text that is no open document. */
export function rangeIn(text: string, { start, end }: Span): vscode.Range {
  const positionAt = (offset: number) => {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/);
    return new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0);
  };
  return new vscode.Range(positionAt(start), positionAt(end));
}

/** Markdown from the core, in which only the links to our own commands work. */
export function markdownOf(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text);
  markdown.isTrusted = { enabledCommands: ['lifecycleLens.showLifecycle', 'lifecycleLens.explainStatus'] };
  return markdown;
}
