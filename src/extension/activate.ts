import * as vscode from 'vscode';
import { activationEvents } from '../../package.json';
import { codeActionMetadata, codeActionProvider } from './code-actions';
import { completionProvider, triggerCharacters } from './completion';
import { showDiagnostics } from './diagnostics';
import { registerExplainStatus } from './explain-status';
import type { Core, Host } from './host';
import { hoverProvider } from './hover';
import { registerInsertWait } from './insert-wait';
import { handleLinks } from './links';
import { showLifecycle } from './show-lifecycle';
import { Viewer } from './viewer';
import { registerExport } from './viewer-export';
import { showWaits } from './wait-lens';

/** The languages that wake the extension. A test holds them against what the core can read. */
const selector = activationEvents.flatMap((event) => {
  const language = /^onLanguage:(.*)$/.exec(event)?.[1];
  return language === undefined ? [] : [{ language }];
});

/** Gives the bytes of a file that is installed with the extension. */
export type ReadFile = (file: vscode.Uri) => Promise<Uint8Array>;

/** Registers everything and makes nothing: the core and its grammars are loaded when the first document needs them. */
export function activateWith(readFile: ReadFile, { extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const host = createHost(extensionUri, readFile);
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
    handleLinks(host, viewer),
    registerInsertWait(host),
    registerExport(host),
    showWaits(host, selector),
  );
}

function createHost(home: vscode.Uri, readFile: ReadFile): Host {
  const log = vscode.window.createOutputChannel('Lifecycle Lens', { log: true });
  let core: Promise<Core> | undefined;
  return { core: () => (core ??= createCore(home, readFile, log)), log, home };
}

async function createCore(home: vscode.Uri, readFile: ReadFile, log: vscode.LogOutputChannel): Promise<Core> {
  const { catalogFrom, createLens, rules } = await import('../features');
  const dist = vscode.Uri.joinPath(home, 'dist');
  const lens = createLens({
    catalog: catalogFrom(new TextDecoder().decode(await readFile(vscode.Uri.joinPath(dist, 'catalog.json')))),
    loadGrammar: (file) => readFile(vscode.Uri.joinPath(dist, 'grammars', file)),
    log: (line) => {
      log.info(line);
    },
  });
  return { lens, rules };
}
