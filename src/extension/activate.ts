import * as vscode from 'vscode';
import { createLens } from '../features';
import { codeActionMetadata, codeActionProvider } from './code-actions';
import { completionProvider, triggerCharacters } from './completion';
import { showDiagnostics } from './diagnostics';
import { registerExplainStatus } from './explain-status';
import type { Host } from './host';
import { hoverProvider } from './hover';
import { showLifecycle } from './show-lifecycle';
import { Viewer } from './viewer';

/** Registers everything and reads nothing: grammars are loaded when the first document asks for them. */
export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const host = createHost(extensionUri);
  const selector = host.lens.languages.map((language) => ({ language }));
  const viewer = new Viewer(host);
  subscriptions.push(
    host.log,
    vscode.languages.registerHoverProvider(selector, hoverProvider(host)),
    vscode.languages.registerCompletionItemProvider(selector, completionProvider(host), ...triggerCharacters),
    vscode.languages.registerCodeActionsProvider(selector, codeActionProvider(host), codeActionMetadata),
    showDiagnostics(host, selector),
    viewer.register(),
    vscode.commands.registerCommand('lifecycleLens.showLifecycle', showLifecycle(host, viewer)),
    registerExplainStatus(host),
  );
}

function createHost(home: vscode.Uri): Host {
  const log = vscode.window.createOutputChannel('Lifecycle Lens', { log: true });
  const lens = createLens({
    loadGrammar: (file) =>
      Promise.resolve(vscode.workspace.fs.readFile(vscode.Uri.joinPath(home, 'dist', 'grammars', file))),
    log: (line) => {
      log.info(line);
    },
  });
  return { lens, log, home };
}
