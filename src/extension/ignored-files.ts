import * as vscode from 'vscode';
import { ignoredBy } from '../features/gitignore';

/** Takes out what git leaves out, as the editor's own search does, unless the settings tell it not to. */
export async function withoutIgnored(
  files: readonly vscode.Uri[],
  leftOut: string,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const isIgnored = new Map<string, (path: string) => boolean>();
  for (const folder of vscode.workspace.workspaceFolders ?? [])
    isIgnored.set(folder.uri.toString(), ignoredBy(await rulesIn(folder, leftOut, token)));
  return files.filter((uri) => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return !(folder && isIgnored.get(folder.uri.toString())?.(uri.path));
  });
}

/** The text of every .gitignore in a folder of the workspace and above it in its repository, by where it lies. */
async function rulesIn(
  folder: vscode.WorkspaceFolder,
  leftOut: string,
  token: vscode.CancellationToken,
): Promise<ReadonlyMap<string, string>> {
  if (!vscode.workspace.getConfiguration('search', folder).get<boolean>('useIgnoreFiles', true)) return new Map();
  const inside = new vscode.RelativePattern(folder, '**/.gitignore');
  const found = await vscode.workspace.findFiles(inside, leftOut, undefined, token);
  const folders = [...(await foldersAbove(folder.uri)), ...found.map(parentOf)];
  const texts = new Map<string, string>();
  for (const uri of folders) texts.set(uri.path, await textIn(vscode.Uri.joinPath(uri, '.gitignore')));
  return texts;
}

/** The folders between a folder and the root of its repository; none where it is the root, or in no repository. */
async function foldersAbove(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folders: vscode.Uri[] = [];
  for (let at = folder; !(await exists(vscode.Uri.joinPath(at, '.git'))); at = parentOf(at)) {
    if (parentOf(at).path === at.path) return [];
    folders.push(parentOf(at));
  }
  return folders;
}

function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Of a file that is not there, or cannot be read, nothing. */
async function textIn(uri: vscode.Uri): Promise<string> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
}
