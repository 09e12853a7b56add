import * as vscode from 'vscode';
import type { Outcome } from '../outcome.ts';
import { outcomesMark } from './mark.ts';

export const extensionId = 'lifecycle-lens.lifecycle-lens';

/** Hands the outcomes to the process that started the editor: by a file, or by the console where there are no files. */
export async function deliver(outcomes: readonly Outcome[]): Promise<void> {
  const text = JSON.stringify(outcomes);
  const home = vscode.extensions.getExtension(extensionId)?.extensionUri;
  if (home?.scheme === 'file') await writeWhole(vscode.Uri.joinPath(home, 'out/test/results/host.json'), text);
  else console.log(outcomesMark + text);
}

/** Whoever waits for the file must never see half of it. */
async function writeWhole(file: vscode.Uri, text: string): Promise<void> {
  const draft = file.with({ path: `${file.path}.part` });
  await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
  await vscode.workspace.fs.rename(draft, file, { overwrite: true });
}
