import * as vscode from 'vscode';
import type { Lens } from '../features';
import type { WaitModel } from '../features/types';
import { rangeOf } from './documents';
import { asked, type Host } from './host';
import { section } from './settings';

const setting = 'codeLens';
const kind = vscode.CodeActionKind.Refactor.append('lifecycleLens');

/** A line above each wait that tells what it is for, and an action inside it; both open the lifecycle in the viewer. */
export function showWaits(host: Host, selector: vscode.DocumentSelector): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${section}.${setting}`)) changed.fire();
    }),
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
          (wait) => new vscode.CodeLens(rangeOf(document, wait.head), showing(wait, titleOf(wait, lens))),
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
        action.command = showing(wait, action.title);
        return [action];
      }),
  };
}

/** Opens the viewer at what the wait misses, or else at what it waits for. */
function showing(wait: WaitModel, title: string): vscode.Command {
  const status = missedBy(wait)[0] ?? wait.target[0];
  return { title, command: 'lifecycleLens.showLifecycle', arguments: [wait.lifecycle, status] };
}

/** "EVS disk wait · Expand the capacity · 1 status uncovered". */
function titleOf(wait: WaitModel, { lifecycles }: Lens): string {
  const resource = lifecycles.find(({ id }) => id === wait.lifecycle)?.title ?? wait.lifecycle;
  const operations = wait.operations.map(({ title }) => title).join(' or ');
  const missed = missedBy(wait).length;
  const uncovered = missed === 0 ? '' : `${missed} ${missed === 1 ? 'status' : 'statuses'} uncovered`;
  return [`${resource} wait`, operations, uncovered].filter(Boolean).join(' · ');
}

/** What may only be seen under a condition is no gap to count. */
function missedBy({ uncovered }: WaitModel): readonly string[] {
  return uncovered.filter(({ isSure }) => isSure).map(({ status }) => status);
}
