import * as vscode from 'vscode';
import type { Coverage } from '../features/types';
import { lifecycleOf, spanOf } from '../viewer/coverage';
import { rangeOf, sourceOf } from './documents';
import type { Core, Host } from './host';

/** A wait or switch, and the address of the document in which it stands. */
export interface Covered {
  readonly coverage: Coverage;
  readonly uri: vscode.Uri;
}

/**
 * Adds statuses to a wait or switch in the code, which may have changed since it was drawn: it is looked for anew, where the
 * cursor is or where it began. Gives back what there is to say, or nothing when the drawing itself will tell.
 */
export async function addToCode(
  host: Host,
  { lens }: Core,
  { coverage, uri }: Covered,
  statuses: readonly string[],
): Promise<string | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  const source = sourceOf(document, host.log);
  for (const offset of source ? offsetsIn(document, spanOf(coverage).start) : []) {
    const here = source && (await lens.coverageAt(source, offset));
    const fix = here && lifecycleOf(here) === lifecycleOf(coverage) && (await lens.covering(source, offset, statuses));
    if (!fix) continue;
    const edit = new vscode.WorkspaceEdit();
    for (const { span, newText } of fix.edits) edit.replace(uri, rangeOf(document, span), newText);
    return (await vscode.workspace.applyEdit(edit)) ? undefined : 'The file could not be changed.';
  }
  return 'The code has changed meanwhile. Put the cursor into the wait and try again.';
}

/** Where the cursor is in the document, and where the code began. */
function offsetsIn(document: vscode.TextDocument, start: number): readonly number[] {
  const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
  return [...editors.map(({ selection }) => document.offsetAt(selection.active)), start];
}
