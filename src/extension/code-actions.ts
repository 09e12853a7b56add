import * as vscode from 'vscode';
import type { Edit, Finding, Source } from '../features/types';
import { diagnosticSource } from './diagnostics';
import { rangeOf } from './documents';
import { asked, type Host } from './host';
import { findingsIn } from './findings';
import { suppressionsOf } from './suppression';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('lifecycleLens');

export const codeActionMetadata: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll],
};

export function codeActionProvider(host: Host): vscode.CodeActionProvider {
  return {
    provideCodeActions: (document, range, { only, diagnostics }, token) =>
      asked(host, 'code actions', { document, token }, async (source, core) => {
        const findings = await findingsIn(core, document, source);
        if (only?.intersects(fixAll)) return fixAllActions(document, findings);
        if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
        const here = findings.filter(({ span }) => rangeOf(document, span).intersection(range));
        return here.flatMap((finding) => quickFixes(document, source, finding, diagnostics));
      }),
  };
}

function quickFixes(
  document: vscode.TextDocument,
  source: Source,
  finding: Finding,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const range = rangeOf(document, finding.span);
  const solved = diagnostics.filter(
    (diagnostic) => diagnostic.source === diagnosticSource && diagnostic.range.isEqual(range),
  );
  const lineStart = document.offsetAt(range.start.with({ character: 0 }));
  const fixes = finding.fixes.map(({ title, edits, preferred }) => ({ title, edits, preferred }));
  const suppressions = suppressionsOf(finding.rule, { ...source, lineStart }).map(({ title, edit }) => ({
    title,
    edits: [edit],
    preferred: false,
  }));
  return [...fixes, ...suppressions].map(({ title, edits, preferred }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = workspaceEdit(document, edits);
    action.diagnostics = solved;
    action.isPreferred = preferred;
    return action;
  });
}

function fixAllActions(document: vscode.TextDocument, findings: readonly Finding[]): vscode.CodeAction[] {
  const safe = findings.flatMap(({ fixes }) => fixes.find((fix) => fix.safe)?.edits ?? []);
  if (safe.length === 0) return [];
  const action = new vscode.CodeAction('Fix all sure status mistakes', fixAll);
  action.edit = workspaceEdit(document, apart(safe));
  return [action];
}

/** Leaves out edits that overlap an earlier one: they would be made on a text that is no longer there. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start))
    if (edit.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(edit);
  return kept;
}

function workspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  for (const { span, newText } of edits) result.replace(document.uri, rangeOf(document, span), newText);
  return result;
}
