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

/** Hears how far a search is, and says when it is enough. */
export interface Asker {
  readonly token: vscode.CancellationToken;
  readonly tell: (uses: Uses) => void;
}

/**
 * Looks through the workspace for the places at which a status of this lifecycle is likely meant: the same word of another
 * resource is not among them. When it is enough, what was found by then is answered.
 */
export async function findUses(host: Host, asked: Asked, { token, tell }: Asker): Promise<FoundUses | undefined> {
  const looking = { ...asked, state: 'looking', files: [], isCut: false } as const;
  tell({ ...looking, searched: 0, known: undefined });
  return guarded(host, 'find uses', async (core) => {
    const files = await readableFiles(token);
    const search = new Search(host, core, asked);
    await search.through(files, token, (searched) => {
      tell({ ...looking, searched, known: files.length });
    });
    return search.answer(files.length, token.isCancellationRequested);
  });
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
    const isCut = this.isFull() || known >= mostFiles;
    return { ...this.asked, state, files, searched: this.searched, known, isCut };
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
