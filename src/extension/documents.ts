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
  if (text.length <= largest) return { uri: uri.toString(), languageId, version, text };
  if (!leftOut.has(document)) log.info(`${uri.toString()} is left out: it has more than ${largest} characters.`);
  leftOut.add(document);
  return undefined;
}

export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Markdown from the core, in which only the links to our own commands work. */
export function markdownOf(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text);
  markdown.isTrusted = { enabledCommands: ['lifecycleLens.showLifecycle', 'lifecycleLens.explainStatus'] };
  return markdown;
}
