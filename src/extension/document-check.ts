import * as vscode from 'vscode';
import type { Finding } from '../features/types';
import { sourceOf } from './documents';
import { parted, patience } from './held-back';
import { type Core, guarded, type Host } from './host';
import { findingsIn } from './findings';

/** Text that is still changing is not worth a look. */
const debounce = 300;

/** Keeps the findings of one open document up to date, and away from the word that is being typed. */
export class DocumentCheck implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastEdit = 0;
  private checked: { readonly version: number; readonly findings: readonly Finding[] } | undefined;
  private holdsBack = false;

  constructor(
    private readonly host: Host,
    private readonly document: vscode.TextDocument,
    private readonly publish: (findings: readonly Finding[]) => void,
  ) {}

  dispose(): void {
    clearTimeout(this.timer);
  }

  /** Ends for good, and lets the core free what it keeps for the document. */
  close(): void {
    this.after(0, ({ lens }) => {
      lens.forget(this.document.uri.toString());
    });
  }

  /** Looks at the text as soon as nothing else is waiting, so that opening a document is not held up. */
  soon(): void {
    this.after(0, (core) => this.check(core));
  }

  edited(): void {
    this.lastEdit = Date.now();
    this.after(debounce, (core) => this.check(core));
  }

  cursorMoved(): void {
    if (this.holdsBack) this.show();
  }

  /** Looks at the text as it is now. An answer for a text that has changed meanwhile is dropped. */
  private async check(core: Core): Promise<void> {
    const source = sourceOf(this.document, this.host.log);
    const findings = source ? await findingsIn(core, this.document, source) : [];
    if (this.document.isClosed || (source && source.version !== this.document.version)) return;
    this.checked = { version: this.document.version, findings };
    this.show();
  }

  private show(): void {
    if (this.checked?.version !== this.document.version) return;
    const sinceEdit = Date.now() - this.lastEdit;
    const { shown, held } = parted(this.checked.findings, { cursors: cursorsIn(this.document), sinceEdit });
    this.holdsBack = held.length > 0;
    this.publish(shown);
    if (this.holdsBack)
      this.after(patience - sinceEdit, () => {
        this.show();
      });
  }

  private after(delay: number, work: (core: Core) => Promise<void> | void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void guarded(this.host, 'findings', async (core) => work(core)), delay);
  }
}

function cursorsIn(document: vscode.TextDocument): readonly number[] {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return [];
  return editor.selections.map(({ active }) => document.offsetAt(active));
}
