import * as vscode from 'vscode';
import { activationEvents } from '../../package.json';
import { codeActionMetadata, codeActionProvider } from './code-actions';
import { completionProvider, triggerCharacters } from './completion';
import { showDiagnostics } from './diagnostics';
import { registerExplainStatus } from './explain-status';
import { registerCompare } from './compare-lifecycles';
import type { Core, Host } from './host';
import { hoverProvider } from './hover';
import { registerInsertWait } from './insert-wait';
import { handleLinks } from './links';
import { OwnLifecycles } from './own-lifecycles';
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
    host,
    vscode.languages.registerHoverProvider(selector, hoverProvider(host)),
    vscode.languages.registerCompletionItemProvider(selector, completionProvider(host), ...triggerCharacters),
    vscode.languages.registerCodeActionsProvider(selector, codeActionProvider(host), codeActionMetadata),
    showDiagnostics(host, selector),
    viewer.register(),
    vscode.commands.registerCommand('lifecycleLens.showLifecycle', showLifecycle(host, viewer)),
    registerCompare(host, viewer),
    registerExplainStatus(host),
    handleLinks(host, viewer),
    registerInsertWait(host),
    registerExport(host),
    showWaits(host, viewer, selector),
  );
}

function createHost(home: vscode.Uri, readFile: ReadFile): Host & { dispose(): void } {
  const log = vscode.window.createOutputChannel('Lifecycle Lens', { log: true });
  const renewed = new vscode.EventEmitter<void>();
  let core: Promise<Core> | undefined;
  let own: OwnLifecycles | undefined;
  const bytesOf = (...path: readonly string[]) => readFile(vscode.Uri.joinPath(home, 'dist', ...path));
  const shipped = async (file: string) => new TextDecoder().decode(await bytesOf(file));
  const renew = () => {
    void core?.then(forgetAll, () => undefined);
    core = undefined;
    renewed.fire();
  };
  return {
    core() {
      own ??= new OwnLifecycles(log, renew);
      return (core ??= createCore({ bytesOf, shipped, log }, own));
    },
    onDidRenew: renewed.event,
    log,
    home,
    shipped,
    dispose() {
      own?.dispose();
      renewed.dispose();
    },
  };
}

/** Frees what a core keeps that nobody asks any more. */
function forgetAll({ lens }: Core): void {
  for (const { uri } of vscode.workspace.textDocuments) lens.forget(uri.toString());
}

interface Means extends Pick<Host, 'shipped' | 'log'> {
  readonly bytesOf: (...path: readonly string[]) => Promise<Uint8Array>;
}

async function createCore({ bytesOf, shipped, log }: Means, own: OwnLifecycles): Promise<Core> {
  const { catalogFrom, createLens, rules, withOwn } = await import('../features');
  const catalog = catalogFrom(await shipped('catalog.json'));
  const { files } = own;
  const all = files.length > 0 ? withOwn(catalog, files, await shipped('lifecycle.schema.json')) : undefined;
  own.mark(all?.problems ?? new Map());
  const lens = createLens({
    catalog: all?.catalog ?? catalog,
    loadGrammar: (file) => bytesOf('grammars', file),
    log: (line) => {
      log.info(line);
    },
  });
  return { lens, rules };
}
