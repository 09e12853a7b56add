import * as vscode from 'vscode';
import type { GraphModel } from '../features/types';
import type { ToHost, ToViewer } from '../viewer/messages';
import type { Host } from './host';
import { viewerPage } from './viewer-page';

export function panelOptions(home: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(home, 'dist')] };
}

/** One webview with a lifecycle in it. The page forgets all when it is hidden, so what it shows is kept here. */
export class ViewerPanel {
  private isReady = false;
  private model: GraphModel | undefined;
  private status: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly panel: vscode.WebviewPanel,
  ) {
    panel.webview.onDidReceiveMessage((message: ToHost) => {
      this.receive(message);
    });
    panel.webview.html = viewerPage(panel.webview, host.home);
  }

  /** Shows a lifecycle with a status marked; does nothing for an unknown one. */
  show(lifecycle: string, status: string | undefined): void {
    const model = this.host.lens.graph(lifecycle);
    if (!model) return;
    this.model = model;
    this.status = status;
    this.panel.title = `Lifecycle: ${model.title}`;
    this.post({ type: 'show', model, status });
  }

  /** Follows the cursor: draws anew only when it stands on a status of another lifecycle. */
  follow(here: { readonly lifecycle: string; readonly status: string } | undefined): void {
    if (here && here.lifecycle !== this.model?.id) this.show(here.lifecycle, here.status);
    else if (here?.status !== this.status) {
      this.status = here?.status;
      this.post({ type: 'mark', status: this.status });
    }
  }

  reveal(): void {
    if (!this.panel.visible) this.panel.reveal(undefined, true);
  }

  private receive(message: ToHost): void {
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        this.post({ type: 'lifecycles', all: this.host.lens.lifecycles.map(({ id, title }) => ({ id, title })) });
        if (this.model) this.post({ type: 'show', model: this.model, status: this.status });
        return;
      case 'choose':
        this.show(message.lifecycle, undefined);
        return;
      case 'failed':
        this.host.log.error(`viewer: ${message.message}`);
    }
  }

  private post(message: ToViewer): void {
    if (this.isReady) void this.panel.webview.postMessage(message);
  }
}
