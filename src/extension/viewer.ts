import * as vscode from 'vscode';
import type { Covered } from './add-to-code';
import { coverageAtCursor, statusAtCursor } from './cursor';
import { type Core, guarded, type Host } from './host';
import type { SideRef } from '../viewer/compare/surfaces';
import { lifecycleOf } from '../viewer/coverage';
import { panelOptions, ViewerPanel } from './viewer-panel';

const viewType = 'lifecycleLens.viewer';

/** A cursor that is still on its way is not worth an answer. */
const followDelay = 120;

/** The lifecycle viewer. One panel is used for everything, besides those that are pinned; all survive a reload of the window. */
export class Viewer implements vscode.WebviewPanelSerializer {
  private readonly panels = new Set<ViewerPanel>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Host) {}

  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.followSoon(textEditor);
      }),
      this.host.onDidRenew(() => {
        if (this.panels.size === 0) return;
        void guarded(this.host, 'renew the viewer', (core) => {
          for (const panel of this.panels) panel.use(core);
          return Promise.resolve();
        });
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (![...this.panels].some((panel) => panel.covers(document))) return;
        this.followSoon(vscode.window.visibleTextEditors.find((editor) => editor.document === document));
      }),
      {
        dispose: () => {
          clearTimeout(this.timer);
        },
      },
    );
  }

  /** Opens a panel beside the editor, or shows something else in the one that is open and not pinned. */
  show(core: Core, lifecycle: string, status: string | undefined): void {
    const panel = [...this.panels].find(({ isPinned }) => !isPinned) ?? this.open(core);
    panel.show(lifecycle, status);
    panel.reveal();
    this.markCursor();
  }

  /** Compares two sides in the panel that is open and not pinned, or in a new one. */
  compare(core: Core, left: SideRef, right: SideRef): void {
    const panel = [...this.panels].find(({ isPinned }) => !isPinned) ?? this.open(core);
    panel.compare(left, right);
    panel.reveal();
  }

  /** As `show`, with a wait or switch of the code laid over its lifecycle. */
  showCoverage(core: Core, covered: Covered): void {
    const lifecycle = lifecycleOf(covered.coverage);
    const panel = [...this.panels].find(({ isPinned }) => !isPinned) ?? this.open(core);
    if (!panel.shows(lifecycle)) panel.show(lifecycle, undefined);
    panel.cover(covered, true);
    panel.reveal();
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    await guarded(this.host, 'restore the viewer', async (core) => {
      panel.webview.options = panelOptions(this.host.home);
      const { lifecycle = core.lens.lifecycles[0]?.id, status, pinned = false } = stateOf(state);
      const adopted = this.adopt(core, panel);
      adopted.isPinned = pinned;
      if (lifecycle !== undefined) adopted.show(lifecycle, status);
      this.markCursor();
      return Promise.resolve();
    });
  }

  private open(core: Core): ViewerPanel {
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    return this.adopt(
      core,
      vscode.window.createWebviewPanel(viewType, 'Lifecycle', column, panelOptions(this.host.home)),
    );
  }

  private adopt(core: Core, panel: vscode.WebviewPanel): ViewerPanel {
    const adopted = new ViewerPanel(this.host, core, panel);
    this.panels.add(adopted);
    panel.onDidDispose(() => {
      this.panels.delete(adopted);
    });
    return adopted;
  }

  private markCursor(): void {
    this.atCursorSoon(vscode.window.activeTextEditor, async (core, editor) => {
      const here = await statusAtCursor(this.host, core, editor);
      for (const panel of this.panels) panel.mark(here);
    });
  }

  /** To a status, and into and out of waits. A wait is not left for another lifecycle that one of its lines speaks of. */
  private followSoon(editor: vscode.TextEditor | undefined): void {
    this.atCursorSoon(editor, async (core) => {
      const coverage = await coverageAtCursor(this.host, core, editor);
      const here = await statusAtCursor(this.host, core, editor);
      const covered = coverage && editor && { coverage, uri: editor.document.uri };
      for (const panel of this.panels) {
        panel.cover(covered, false);
        panel.follow(coverage && here?.lifecycle !== lifecycleOf(coverage) ? undefined : here);
      }
    });
  }

  private atCursorSoon(
    editor: vscode.TextEditor | undefined,
    tell: (core: Core, editor: vscode.TextEditor | undefined) => Promise<void>,
  ): void {
    clearTimeout(this.timer);
    if (this.panels.size === 0) return;
    this.timer = setTimeout(() => {
      void guarded(this.host, 'follow the cursor', (core) => tell(core, editor));
    }, followDelay);
  }
}

/** What the page kept of itself, as far as it can be read: an older version may have kept something else. */
function stateOf(state: unknown): {
  readonly lifecycle?: string;
  readonly status?: string;
  readonly pinned?: boolean;
} {
  if (typeof state !== 'object' || state === null) return {};
  return {
    ...('lifecycle' in state && typeof state.lifecycle === 'string' && { lifecycle: state.lifecycle }),
    ...('status' in state && typeof state.status === 'string' && { status: state.status }),
    ...('pinned' in state && typeof state.pinned === 'boolean' && { pinned: state.pinned }),
  };
}
