import * as vscode from 'vscode';
import type { UseRef } from '../viewer/uses';
import type { FoundUses } from './find-uses';

/** Opens a use that was found, beside the viewer and not over it. */
export async function openUse({ files }: FoundUses, { file, use }: UseRef, viewer: vscode.WebviewPanel): Promise<void> {
  const found = files[file];
  const place = found?.uses[use];
  if (!found || !place) return;
  const start = new vscode.Position(place.line - 1, place.column - 1);
  const selection = new vscode.Range(start, start.translate(0, place.value.length));
  await vscode.window.showTextDocument(found.uri, { selection, viewColumn: columnBeside(viewer), preview: true });
}

function columnBeside({ viewColumn }: vscode.WebviewPanel): vscode.ViewColumn {
  return viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}
