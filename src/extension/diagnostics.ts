import * as vscode from 'vscode';
import type { Finding, Severity } from '../features/types';
import { DocumentCheck } from './document-check';
import { rangeOf } from './documents';
import type { Host } from './host';
import { section } from './settings';

export const diagnosticSource = 'Lifecycle Lens';

/** Shows the findings of all open documents that the selector takes, until it is disposed of. */
export function showDiagnostics(host: Host, selector: vscode.DocumentSelector): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('lifecycle-lens');
  const checks = new Map<vscode.TextDocument, DocumentCheck>();

  const open = (document: vscode.TextDocument) => {
    if (checks.has(document) || !isChecked(document, selector)) return;
    const check = new DocumentCheck(host, document, (findings) => {
      collection.set(
        document.uri,
        findings.map((finding) => diagnosticOf(host, document, finding)),
      );
    });
    checks.set(document, check);
    check.soon();
  };
  const close = (document: vscode.TextDocument) => {
    checks.get(document)?.close();
    checks.delete(document);
    collection.delete(document.uri);
  };
  const refresh = () => {
    for (const check of checks.values()) check.soon();
  };

  vscode.workspace.textDocuments.forEach(open);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidCloseTextDocument(close),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) checks.get(document)?.edited();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => checks.get(textEditor.document)?.cursorMoved()),
    host.onDidRenew(refresh),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section)) refresh();
    }),
    {
      dispose: () => {
        checks.forEach((check) => {
          check.dispose();
        });
      },
    },
  );
}

/** The other side of a diff and other past versions are shown by file systems that nobody can write to. */
function isChecked(document: vscode.TextDocument, selector: vscode.DocumentSelector): boolean {
  const isPast = vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false;
  return !isPast && vscode.languages.match(selector, document) > 0;
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

function diagnosticOf(host: Host, document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const { span, message, severity, rule } = finding;
  const diagnostic = new vscode.Diagnostic(rangeOf(document, span), message, severities[severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: rule, target: vscode.Uri.joinPath(host.home, 'docs', 'rules', `${rule}.md`) };
  return diagnostic;
}
