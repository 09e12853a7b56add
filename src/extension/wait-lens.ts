import * as vscode from 'vscode';
import type { Lens } from '../features';
import type { WaitModel } from '../features/types';
import { rangeOf } from './documents';
import { coverageAtCursor } from './cursor';
import { asked, guarded, type Host } from './host';
import { section } from './settings';
import type { Viewer } from './viewer';

const command = 'lifecycleLens.showWait';
const setting = 'codeLens';
const kind = vscode.CodeActionKind.Refactor.append('lifecycleLens');

/** A line above each wait that tells what it is for, and an action inside it; both open the lifecycle in the viewer. */
export function showWaits(host: Host, viewer: Viewer, selector: vscode.DocumentSelector): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${section}.${setting}`)) changed.fire();
    }),
    vscode.commands.registerCommand(command, showWait(host, viewer)),
    vscode.languages.registerCodeLensProvider(selector, codeLensProvider(host, changed.event)),
    vscode.languages.registerCodeActionsProvider(selector, actionProvider(host), { providedCodeActionKinds: [kind] }),
  );
}

function codeLensProvider(host: Host, onDidChangeCodeLenses: vscode.Event<void>): vscode.CodeLensProvider {
  return {
    onDidChangeCodeLenses,
    provideCodeLenses(document, token) {
      if (!vscode.workspace.getConfiguration(section, document).get<boolean>(setting, true)) return [];
      return asked(host, 'wait lens', { document, token }, async (source, { lens }) => {
        const waits = await lens.waits(source);
        return waits.map(
          (wait) => new vscode.CodeLens(rangeOf(document, wait.head), showing(document, wait, titleOf(wait, lens))),
        );
      });
    },
  };
}

function actionProvider(host: Host): vscode.CodeActionProvider {
  return {
    provideCodeActions: (document, range, { only }, token) =>
      asked(host, 'wait action', { document, token }, async (source, { lens }) => {
        if (only && !only.contains(kind)) return [];
        const offset = document.offsetAt(range.start);
        const around = (await lens.waits(source)).filter(({ span }) => span.start <= offset && offset <= span.end);
        // Of waits within each other, the one that begins last is the innermost.
        const wait = around.toSorted((a, b) => b.span.start - a.span.start)[0];
        if (!wait) return [];
        const action = new vscode.CodeAction('Show this wait on the lifecycle', kind);
        action.command = showing(document, wait, action.title);
        return [action];
      }),
  };
}

/** Opens the viewer with the wait laid over its lifecycle. */
function showing({ uri }: vscode.TextDocument, { head }: WaitModel, title: string): vscode.Command {
  return { title, command, arguments: [uri.toString(), head.start] };
}

/** Shows the wait or switch at a place that a link may give, and puts the cursor there; otherwise the one at the cursor. */
function showWait(host: Host, viewer: Viewer): (uri?: unknown, offset?: unknown) => Promise<void> {
  return async (uri, offset) => {
    await guarded(host, 'show wait', async (core) => {
      const editor =
        typeof uri === 'string' && typeof offset === 'number'
          ? await editorAt(vscode.Uri.parse(uri), offset)
          : vscode.window.activeTextEditor;
      const coverage = await coverageAtCursor(host, core, editor);
      if (coverage && editor) viewer.showCoverage(core, { coverage, uri: editor.document.uri });
      else void vscode.window.showInformationMessage(nothingHere);
    });
  };
}

const nothingHere =
  'There is no wait at the cursor of which it is sure whose statuses it looks at, and no switch without a default.';

async function editorAt(uri: vscode.Uri, offset: number): Promise<vscode.TextEditor> {
  const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const document = open?.document ?? (await vscode.workspace.openTextDocument(uri));
  const editor = await vscode.window.showTextDocument(document, open?.viewColumn);
  const place = document.positionAt(offset);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** "Waits for an EVS disk · Expand the capacity · misses 1 status". */
function titleOf(wait: WaitModel, { lifecycles }: Lens): string {
  const lifecycle = lifecycles.find(({ id }) => id === wait.lifecycle);
  const resource = lifecycle ? `${lifecycle.article} ${lifecycle.title}` : wait.lifecycle;
  const operations = wait.operations.map(({ title }) => title).join(' or ');
  const missed = missedBy(wait).length;
  const misses = missed === 0 ? '' : `misses ${missed} ${missed === 1 ? 'status' : 'statuses'}`;
  return [`Waits for ${resource}`, operations, misses].filter(Boolean).join(' · ');
}

/** What may only be seen under a condition is no gap to count. */
function missedBy({ uncovered }: WaitModel): readonly string[] {
  return uncovered.filter(({ isSure }) => isSure).map(({ status }) => status);
}
