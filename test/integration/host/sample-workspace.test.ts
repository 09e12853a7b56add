import * as vscode from 'vscode';
import { findingsOf } from './documents.ts';
import { expectEqual } from './expect.ts';

/** What stands between the quotes, and what is said of it: every finding that the README of the workspace promises. */
const promised = {
  'api/ecs-servers.json': [],
  'api/evs-volumes.json': [],
  'client/snapshots.ts': ['attaching: foreign-status', 'Running: console-label'],
  'provider/resource_evs_volume.go': ['in_use: unknown-status'],
  'scripts/extend_disk.py': ['availble: unknown-status', 'in_use: unknown-status'],
};

describe('the sample workspace', () => {
  for (const [file, findings] of Object.entries(promised))
    it(`${file} has ${findings.length} findings`, async () => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      if (!folder) throw new Error('No folder is open.');
      const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file));
      await vscode.window.showTextDocument(document);
      const found = (await findingsOf(document))
        .toSorted((a, b) => a.range.start.compareTo(b.range.start))
        .map(
          ({ range, code }) => `${document.getText(range)}: ${typeof code === 'object' ? code.value : (code ?? '')}`,
        );
      expectEqual(found, findings);
    });
});
