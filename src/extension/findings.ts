import type * as vscode from 'vscode';
import type { Finding, Source } from '../features/types';
import type { Core } from './host';
import { settingsFor } from './settings';

/** The findings of a document, with the severities that the user set. */
export function findingsIn(
  { lens, rules }: Core,
  document: vscode.TextDocument,
  source: Source,
): Promise<readonly Finding[]> {
  return lens.findings(source, settingsFor(document, rules));
}
