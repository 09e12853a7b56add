import * as vscode from 'vscode';
import { cursorIn } from './cursor';
import { guarded, type Host } from './host';

const scheme = 'lifecycle-lens';

/** One page that is written anew for each explanation; VS Code's Markdown preview knows it by its ending. */
const page = vscode.Uri.from({ scheme, path: '/Status explained.md' });

/** Registers the command that tells what was matched at the cursor, which lifecycle it has, why, and how sure that is. */
export function registerExplainStatus(host: Host): vscode.Disposable {
  let text = '';
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const explain = async () => {
    const cursor = cursorIn(host);
    const explanation = cursor && (await host.lens.explain(cursor.source, cursor.offset));
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
    vscode.commands.registerCommand('lifecycleLens.explainStatus', () => guarded(host, 'explain status', explain)),
  );
}

/** Beside the code, so that both can be read. Without the built-in Markdown extension the text itself is shown. */
async function showPage(): Promise<void> {
  const commands = await vscode.commands.getCommands(true);
  if (commands.includes('markdown.showPreviewToSide'))
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  else
    await vscode.window.showTextDocument(page, {
      viewColumn: vscode.ViewColumn.Beside,
      preview: true,
      preserveFocus: true,
    });
}
