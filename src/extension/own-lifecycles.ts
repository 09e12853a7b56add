import * as vscode from 'vscode';
import type { OwnFile, Problem } from '../features';
import { diagnosticSource } from './diagnostics';
import { rangeIn } from './documents';

/** The files in which a workspace writes down lifecycles of its own. */
const pattern = '**/*.lifecycle.json';

/** More than anybody writes by hand; so many are a sign of a folder that holds something else. */
const most = 200;

/** Saving all and switching branches change many files at once. */
const settling = 200;

/** Keeps the texts of a workspace's lifecycle files, and marks what is wrong in them. */
export class OwnLifecycles implements vscode.Disposable {
  files: readonly OwnFile[] = [];
  private readonly collection = vscode.languages.createDiagnosticCollection('lifecycle-lens-own');
  private readonly watcher = vscode.workspace.createFileSystemWatcher(pattern);
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called whenever the files are others than before, the first time when some have been found. */
  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly changed: () => void,
  ) {
    const soon = () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.look(), settling);
    };
    this.watcher.onDidCreate(soon);
    this.watcher.onDidChange(soon);
    this.watcher.onDidDelete(soon);
    soon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.collection.dispose();
    this.watcher.dispose();
  }

  /** Marks the problems of the files, which are told by name. */
  mark(problems: ReadonlyMap<string, readonly Problem[]>): void {
    this.collection.clear();
    for (const { name, text } of this.files)
      this.collection.set(
        vscode.Uri.parse(name),
        (problems.get(name) ?? []).map((problem) => diagnosticOf(problem, text)),
      );
  }

  private async look(): Promise<void> {
    const uris = await vscode.workspace.findFiles(pattern, '**/node_modules/**', most);
    const names = uris.map((uri) => uri.toString()).sort();
    const files = (await Promise.all(names.map((name) => this.read(name)))).flat();
    if (JSON.stringify(files) === JSON.stringify(this.files)) return;
    this.files = files;
    this.changed();
  }

  private async read(name: string): Promise<readonly OwnFile[]> {
    try {
      return [{ name, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(name))) }];
    } catch (error) {
      this.log.error(`${name} could not be read: ${String(error)}`);
      return [];
    }
  }
}

function diagnosticOf({ span, message, severity }: Problem, text: string): vscode.Diagnostic {
  const { Error, Warning } = vscode.DiagnosticSeverity;
  const diagnostic = new vscode.Diagnostic(rangeIn(text, span), message, severity === 'error' ? Error : Warning);
  diagnostic.source = diagnosticSource;
  return diagnostic;
}
