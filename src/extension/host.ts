import type * as vscode from 'vscode';
import type { Lens, rules } from '../features';
import type { Source } from '../features/types';
import { sourceOf } from './documents';

/** The core and the rules that it has, for their settings. */
export interface Core {
  readonly lens: Lens;
  readonly rules: typeof rules;
}

/** What every part of the extension works with. */
export interface Host {
  /** The core is made when the first request needs it, so that VS Code's start does not wait for the catalog. */
  readonly core: () => Promise<Core>;
  /** Fires when the core is another one, because the workspace's own lifecycles have changed. */
  readonly onDidRenew: vscode.Event<void>;
  readonly log: vscode.LogOutputChannel;
  /** Where the extension is installed. */
  readonly home: vscode.Uri;
  /** The text of a file that is installed with it. */
  readonly shipped: (file: string) => Promise<string>;
}

/** The one guard around all that VS Code calls: what goes wrong is told in the log and never to the user. */
export async function guarded<Answer>(
  { core, log }: Host,
  task: string,
  work: (core: Core) => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await work(await core());
  } catch (error) {
    log.error(`${task}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return undefined;
  }
}

/** A question of VS Code's about a document, which it may take back. */
export interface Question {
  readonly document: vscode.TextDocument;
  readonly token: vscode.CancellationToken;
}

/** Asks the core about a document. Nothing when the document is not read, or when nobody waits for the answer. */
export async function asked<Answer>(
  host: Host,
  task: string,
  { document, token }: Question,
  work: (source: Source, core: Core) => Promise<Answer>,
): Promise<Answer | undefined> {
  const source = sourceOf(document, host.log);
  if (!source || token.isCancellationRequested) return undefined;
  return guarded(host, task, (core) => work(source, core));
}
