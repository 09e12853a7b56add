import * as vscode from 'vscode';
import type { Lens } from '../features';
import type { Source } from '../features/types';
import { sourceOf } from './documents';
import type { Core, Host } from './host';

/** A text, and an offset in it. */
export interface Cursor {
  readonly source: Source;
  readonly offset: number;
}

/** The active editor's text and the offset of its cursor; nothing without an editor whose document is read. */
export function cursorIn(host: Host, editor = vscode.window.activeTextEditor): Cursor | undefined {
  const source = editor && sourceOf(editor.document, host.log);
  return source && { source, offset: editor.document.offsetAt(editor.selection.active) };
}

/** The wait or switch around the cursor, if there is one whose resource is sure. */
export async function coverageAtCursor(
  host: Host,
  { lens }: Core,
  editor?: vscode.TextEditor,
): ReturnType<Lens['coverageAt']> {
  const cursor = cursorIn(host, editor);
  return cursor && lens.coverageAt(cursor.source, cursor.offset);
}

/** The lifecycle and status under the cursor, if there is one. */
export async function statusAtCursor(
  host: Host,
  { lens }: Core,
  editor?: vscode.TextEditor,
): ReturnType<Lens['statusAt']> {
  const cursor = cursorIn(host, editor);
  return cursor && lens.statusAt(cursor.source, cursor.offset);
}
