import * as vscode from 'vscode';
import { cursorIn, type Cursor } from './cursor';
import { sourceOf } from './documents';
import { type Core, guarded, type Host } from './host';

const scheme = 'lifecycle-lens';

/** One page that is written anew for each explanation; VS Code's Markdown preview knows it by its ending. */
const page = vscode.Uri.from({ scheme, path: '/Status explained.md' });

/** Registers the command that tells what was matched at the cursor, which lifecycle it has, why, and how sure that is. */
export function registerExplainStatus(host: Host): vscode.Disposable {
  let text = '';
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const explain = async ({ lens }: Core, uri: unknown, offset: unknown) => {
    const cursor = placeNamed(host, uri, offset) ?? cursorIn(host);
    const explanation = cursor && (await lens.explain(cursor.source, cursor.offset));
    if (!explanation) {
      void vscode.window.showInformationMessage('There is no status at the cursor. Put it inside the quotes of one.');
      return;
    }
    text = explanation.markdown;
    changed.fire(page);
    await showPage();
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => text,
    }),
    vscode.commands.registerCommand('lifecycleLens.explainStatus', (uri: unknown, offset: unknown) =>
      guarded(host, 'explain status', (core) => explain(core, uri, offset)),
    ),
  );
}

/** The place that a link in a hover names; nothing when the command was called without one. */
function placeNamed(host: Host, uri: unknown, offset: unknown): Cursor | undefined {
  if (typeof uri !== 'string' || typeof offset !== 'number') return undefined;
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
  const source = document && sourceOf(document, host.log);
  return source && { source, offset };
}

/** Beside the code, so that both can be read. Without the built-in Markdown extension the text itself is shown. */
async function showPage(): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
  }
}
