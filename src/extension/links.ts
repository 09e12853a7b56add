import * as vscode from 'vscode';
import { guarded, type Host } from './host';
import type { Viewer } from './viewer';

/** Links from outside: `vscode://lifecycle-lens.lifecycle-lens/show/evs.disk/in-use`, the status being optional. */
export function handleLinks(host: Host, viewer: Viewer): vscode.Disposable {
  return vscode.window.registerUriHandler({
    handleUri: ({ path }) =>
      guarded(host, 'open a link', (core) => {
        const [action, lifecycle = '', status] = path.split('/').slice(1);
        if (action === 'show' && core.lens.graph(lifecycle)) viewer.show(core, lifecycle, status);
        return Promise.resolve();
      }),
  });
}
