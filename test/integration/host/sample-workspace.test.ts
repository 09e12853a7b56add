import * as vscode from 'vscode';
import { promised, silent } from '../../support/promised.ts';
import { findingsOf } from './documents.ts';
import { expectEqual } from './expect.ts';

describe('the sample workspace', () => {
  before(async () => {
    for (const file of silent) await open(file);
  });

  for (const [file, findings] of Object.entries(promised))
    it(`has its mistakes in ${file}`, async () => {
      const document = await open(file);
      const found = (await findingsOf(document))
        .toSorted((a, b) => a.range.start.compareTo(b.range.start))
        .map(
          ({ range, code }) => `${document.getText(range)}: ${typeof code === 'object' ? code.value : (code ?? '')}`,
        );
      expectEqual(found, findings);
    });

  // Documents are looked at in the order in which they were opened, so these have been looked at by now.
  it('has none elsewhere', async () => {
    for (const file of silent) {
      const { uri } = await open(file);
      const own = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Lifecycle Lens');
      expectEqual([file, own.map(({ message }) => message)], [file, []]);
    }
  });
});

async function open(file: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file));
  await vscode.window.showTextDocument(document);
  return document;
}
