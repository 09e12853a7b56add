import * as vscode from 'vscode';
import type { rules as allRules } from '../features';
import type { Settings, Severity } from '../features/types';

export const section = 'lifecycleLens';

export function isEnabled(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(section, document).get('enable', true);
}

/**
 * The severities that differ from the rules' own, for one document. The others are left out, because VS Code reports
 * the default as if it had been set, and a rule may be milder than its default where it is less sure.
 */
export function settingsFor(document: vscode.TextDocument, rules: typeof allRules): Settings {
  const set = vscode.workspace.getConfiguration(section, document).get<Readonly<Record<string, unknown>>>('rules', {});
  const entries = rules.flatMap(({ id, severity }) => {
    const wish = set[id];
    return isSeverity(wish) && wish !== severity ? [[id, wish] as const] : [];
  });
  return { severities: Object.fromEntries(entries) };
}

const severities: readonly unknown[] = ['error', 'warning', 'info', 'hint', 'off'] satisfies (Severity | 'off')[];

function isSeverity(value: unknown): value is Severity | 'off' {
  return severities.includes(value);
}
