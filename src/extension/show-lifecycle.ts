import * as vscode from 'vscode';
import type { StatusMatch } from '../features/types';
import { statusAtCursor } from './cursor';
import { type Core, guarded, type Host } from './host';
import { lifecycleChoices } from './lifecycle-choices';
import type { Viewer } from './viewer';

interface Choice extends vscode.QuickPickItem {
  readonly lifecycle?: string;
  readonly status?: string;
}

/** Opens the viewer at a lifecycle and status, which a link may give; otherwise the user picks. */
export function showLifecycle(host: Host, viewer: Viewer): (lifecycle?: unknown, status?: unknown) => Promise<void> {
  return async (lifecycle, status) => {
    await guarded(host, 'show lifecycle', async (core) => {
      if (typeof lifecycle === 'string') viewer.show(core, lifecycle, typeof status === 'string' ? status : undefined);
      else await pick(host, core, viewer);
    });
  };
}

async function pick(host: Host, core: Core, viewer: Viewer): Promise<void> {
  const here = await statusAtCursor(host, core);
  const quickPick = vscode.window.createQuickPick<Choice>();
  const lifecycles = lifecycleChoices(core.lens, here?.lifecycle);
  quickPick.title = 'Show Lifecycle';
  quickPick.placeholder = 'Pick a lifecycle, or type a status to see which resources have it';
  quickPick.matchOnDescription = true;
  quickPick.items = lifecycles;
  quickPick.onDidChangeValue((value) => {
    quickPick.items = value === '' ? lifecycles : [...lifecycles, ...core.lens.search(value).map(statusChoice)];
  });
  quickPick.onDidAccept(() => {
    const choice = quickPick.activeItems[0];
    quickPick.hide();
    if (choice?.lifecycle === undefined) return;
    viewer.show(
      core,
      choice.lifecycle,
      choice.status ?? (choice.lifecycle === here?.lifecycle ? here.status : undefined),
    );
  });
  quickPick.onDidHide(() => {
    quickPick.dispose();
  });
  quickPick.show();
}

/** A status that was found by name. It stays in the list although its label may not hold what was typed. */
function statusChoice({ lifecycle, lifecycleTitle, status, kind, console, meaning }: StatusMatch): Choice {
  const labels = console.length > 0 ? ` · console: ${console.join(', ')}` : '';
  return {
    label: status,
    description: `${lifecycleTitle} · ${kind}${labels}`,
    detail: meaning,
    alwaysShow: true,
    lifecycle,
    status,
  };
}
