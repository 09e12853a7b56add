import * as vscode from 'vscode';
import type { GraphModel } from '../features/types';
import type { SideRef } from '../viewer/compare/surfaces';
import { lifecycleOf } from '../viewer/coverage';
import type { Opening, ToHost, ToViewer } from '../viewer/messages';
import type { Uses } from '../viewer/uses';
import { type Core, guarded, type Host } from './host';
import { addToCode, type Covered } from './add-to-code';
import { findUses, type FoundUses, searchWord } from './find-uses';
import { openUse } from './open-use';
import { exportFrom } from './viewer-export';
import { viewerPage } from './viewer-page';

export function panelOptions(home: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(home, 'dist')] };
}

/** A status of a lifecycle, as the core tells it for a cursor. */
export interface Here {
  readonly lifecycle: string;
  readonly status: string;
}

/** One webview with a lifecycle in it. The page forgets all when it is hidden, so what it shows is kept here. */
export class ViewerPanel {
  /** A pinned panel keeps its lifecycle. */
  isPinned = false;
  private isReady = false;
  private model: GraphModel | undefined;
  private selected: string | undefined;
  /** What stands in the page itself. */
  private opening: Opening | undefined;
  private marked: string | undefined;
  private wish: ToViewer | undefined;
  private uses: FoundUses | undefined;
  private covered: Covered | undefined;
  /** The search for uses that the reader began last. */
  private search = new vscode.CancellationTokenSource();

  constructor(
    private readonly host: Host,
    private core: Core,
    private readonly panel: vscode.WebviewPanel,
  ) {
    panel.webview.onDidReceiveMessage((message: ToHost) => {
      this.receive(message);
    });
    panel.onDidDispose(() => {
      this.search.cancel();
    });
    void guarded(host, 'open the viewer', async () => {
      const page = await host.shipped('viewer.html');
      // The lifecycle may have been told while the page was read.
      this.opening = this.model && { model: this.model, status: this.selected };
      panel.webview.html = viewerPage(page, panel.webview, host.home, this.opening);
    });
  }

  /** Shows a lifecycle and the facts of a status of it; does nothing for an unknown lifecycle. */
  show(lifecycle: string, status: string | undefined): void {
    const model = this.core.lens.graph(lifecycle);
    if (!model) return;
    this.model = model;
    this.selected = status;
    this.marked = undefined;
    this.covered = undefined;
    this.panel.title = `Lifecycle: ${model.title}`;
    this.post({ type: 'show', model, status });
  }

  /** Shows a lifecycle and how its words stand to those of another side. */
  compare(left: SideRef, right: SideRef): void {
    const other = this.core.lens.graph(right.lifecycle);
    if (!other) return;
    if (left.lifecycle !== this.model?.id) this.show(left.lifecycle, undefined);
    this.wish = { type: 'compare', left: left.surface, right, other };
    this.postWish();
  }

  shows(lifecycle: string): boolean {
    return this.model?.id === lifecycle;
  }

  /** From now on another core is asked. */
  use(core: Core): void {
    this.core = core;
    this.offer();
  }

  /** Marks the status under the cursor, if it is one of the lifecycle that is shown. */
  mark(here: Here | undefined): void {
    const status = here?.lifecycle === this.model?.id ? here?.status : undefined;
    if (status === this.marked) return;
    this.marked = status;
    this.post({ type: 'mark', status });
  }

  /** Follows the cursor, to another lifecycle too unless it is pinned. */
  follow(here: Here | undefined): void {
    if (here && !this.isPinned && here.lifecycle !== this.model?.id) this.show(here.lifecycle, here.status);
    this.mark(here);
  }

  /** Lays a wait or switch over its lifecycle; one of another lifecycle only where it was asked for, or may follow the cursor. */
  cover(covered: Covered | undefined, isAsked: boolean): void {
    const wanted = covered && lifecycleOf(covered.coverage);
    if (wanted !== undefined && wanted !== this.model?.id && !this.isPinned) this.show(wanted, undefined);
    const shown = wanted === this.model?.id ? covered : undefined;
    const isSame = JSON.stringify(shown) === JSON.stringify(this.covered);
    this.covered = shown;
    if (!isSame || isAsked) this.post({ type: 'cover', coverage: shown?.coverage, asked: isAsked });
  }

  /** Whether what is shown may change with a document. */
  covers({ uri }: vscode.TextDocument): boolean {
    return this.covered?.uri.toString() === uri.toString();
  }

  reveal(): void {
    if (!this.panel.visible) this.panel.reveal(undefined, true);
  }

  private receive(message: ToHost): void {
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        this.fill(message.isOpen);
        return;
      case 'choose':
        this.show(message.lifecycle, undefined);
        return;
      case 'other': {
        const model = this.core.lens.graph(message.lifecycle);
        if (model) this.post({ type: 'other', model });
        return;
      }
      case 'compare':
        this.compare(message.left, message.right);
        return;
      case 'find':
        void this.find(message.lifecycle, message.status);
        return;
      case 'stop-finding':
        this.search.cancel();
        return;
      case 'open-use':
        if (this.uses) void openUse(this.uses, message.at, this.panel);
        return;
      case 'search-word':
        void searchWord(message.status);
        return;
      case 'add':
        void guarded(this.host, 'add to the code', async (core) => {
          const words = this.covered && (await addToCode(this.host, core, this.covered, message.statuses));
          if (words !== undefined) this.post({ type: 'news', words });
        });
        return;
      case 'pin':
        this.isPinned = message.pinned;
        return;
      case 'export':
        void guarded(this.host, 'export', async (core) => {
          const words = await exportFrom(core, message);
          if (words !== undefined) this.post({ type: 'news', words });
        });
        return;
      case 'failed':
        this.host.log.error(`viewer: ${message.message}`);
    }
  }

  private async find(lifecycle: string, status: string): Promise<void> {
    this.search.cancel();
    const search = new vscode.CancellationTokenSource();
    this.search = search;
    const tell = (uses: Uses) => {
      if (this.search === search) this.post({ type: 'uses', uses });
    };
    const found = await findUses(this.host, { lifecycle, status }, { token: search.token, tell });
    if (!found || this.search !== search) return;
    this.uses = found;
    tell(found);
  }

  private fill(isOpen: boolean): void {
    const shows = isOpen && this.opening?.model === this.model && this.opening?.status === this.selected;
    if (this.model && !shows) this.post({ type: 'show', model: this.model, status: this.selected });
    this.offer();
    if (this.covered) this.post({ type: 'cover', coverage: this.covered.coverage, asked: false });
    if (this.marked !== undefined) this.post({ type: 'mark', status: this.marked });
    if (this.uses) this.post({ type: 'uses', uses: this.uses });
    this.postWish();
  }

  /** A wish is told once: a page that comes back knows by itself what it was about. */
  private postWish(): void {
    if (!this.isReady || !this.wish) return;
    this.post(this.wish);
    this.wish = undefined;
  }

  private offer(): void {
    const all = this.core.lens.lifecycles.map(({ id, title }) => ({ id, title }));
    this.post({ type: 'lifecycles', all });
  }

  private post(message: ToViewer): void {
    if (this.isReady) void this.panel.webview.postMessage(message);
  }
}
