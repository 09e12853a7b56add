import * as vscode from 'vscode';
import type { Uses, UsesInFile } from '../viewer/uses';
import { type Core, guarded, type Host } from './host';
import { mostFiles, readableFiles, textOf } from './workspace-texts';

/** A list that is longer helps nobody. */
const mostUses = 1000;

/** Files that are read at a time. */
const atOnce = 16;

/** How often the user is told how far it is, in milliseconds. */
const tellEvery = 250;

export interface FoundFile extends UsesInFile {
  readonly uri: vscode.Uri;
}

export interface FoundUses extends Uses {
  readonly files: readonly FoundFile[];
}

type Asked = Pick<Uses, 'lifecycle' | 'status'>;

/**
 * Looks through the workspace for the places at which a status of this lifecycle is likely meant: the same word of another
 * resource is not among them. The user sees how far it is and may stop it; what was found by then is answered.
 */
export async function findUses(host: Host, asked: Asked): Promise<FoundUses | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: `Uses of ${asked.status}`,
    cancellable: true,
  };
  return vscode.window.withProgress(options, (progress, token) =>
    guarded(host, 'find uses', async (core) => {
      const files = await readableFiles(token);
      const search = new Search(host, core, asked);
      await search.through(files, token, (done) => {
        progress.report({ message: `${done} of ${files.length} files`, increment: (100 * atOnce) / files.length });
      });
      return search.answer(files.length, token.isCancellationRequested);
    }),
  );
}

/** Searches for a status as the editor does, as a word in quotes or at the end of a line, whatever resource it is of. */
export function searchWord(status: string): Thenable<unknown> {
  const word = status.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return vscode.commands.executeCommand('workbench.action.findInFiles', {
    query: `["'\`]${word}["'\`]|[:=-] *${word} *$`,
    isRegex: true,
    isCaseSensitive: true,
    triggerSearch: true,
  });
}

class Search {
  private readonly found: FoundFile[] = [];
  private searched = 0;

  constructor(
    private readonly host: Host,
    private readonly core: Core,
    private readonly asked: Asked,
  ) {}

  async through(
    files: readonly vscode.Uri[],
    token: vscode.CancellationToken,
    tell: (done: number) => void,
  ): Promise<void> {
    let told = 0;
    for (let at = 0; at < files.length && !token.isCancellationRequested && !this.isFull(); at += atOnce) {
      await Promise.all(files.slice(at, at + atOnce).map((uri) => this.look(uri)));
      if (Date.now() - told < tellEvery) continue;
      tell(this.searched);
      told = Date.now();
    }
  }

  answer(known: number, isStopped: boolean): FoundUses {
    const files = this.found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const state = isStopped ? 'stopped' : 'found';
    return { ...this.asked, state, files, searched: this.searched, isCut: this.isFull() || known >= mostFiles };
  }

  private isFull(): boolean {
    return this.found.reduce((sum, { uses }) => sum + uses.length, 0) >= mostUses;
  }

  private async look(uri: vscode.Uri): Promise<void> {
    const source = await textOf(uri, this.host);
    this.searched += 1;
    if (!source) return;
    const { lens } = this.core;
    const uses = await lens.uses(source, this.asked.lifecycle, this.asked.status);
    const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === source.uri);
    if (!isOpen) lens.forget(source.uri);
    if (uses.length > 0) this.found.push({ uri, name: vscode.workspace.asRelativePath(uri), uses });
  }
}
