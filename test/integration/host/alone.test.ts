import * as vscode from 'vscode';
import { expectEqual } from './expect.ts';
import { findingsOf, hoverAt, show } from './documents.ts';

// Its name brings this file before those that load a grammar, so that the parser is loaded under its eyes.

/** What a program reaches a network with. The extension shares these with the suite, which runs beside it. */
const means = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'] as const;

describe('the extension keeps to itself', () => {
  const calls: string[] = [];
  const originals = new Map<string, PropertyDescriptor | undefined>();

  before(() => {
    for (const name of means) {
      originals.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
      Object.defineProperty(globalThis, name, {
        configurable: true,
        value: function noted() {
          calls.push(`${name}\n${new Error().stack ?? ''}`);
          throw new Error(`${name} is out of reach.`);
        },
      });
    }
  });

  after(() => {
    for (const [name, original] of originals) {
      if (original) Object.defineProperty(globalThis, name, original);
      else Reflect.deleteProperty(globalThis, name);
    }
  });

  it('and asks no network for what it shows', async () => {
    const code = 'volume = cinder.volumes.get(volume_id)\nif volume.status == "avail<|>ble":\n    pass\n';
    const shown = await show('python', code);
    expectEqual((await findingsOf(shown.document)).length, 1);
    expectEqual((await hoverAt(shown)).includes('EVS disk'), true);
    await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', shown.document.uri, shown.at);
    await vscode.commands.executeCommand('lifecycleLens.showLifecycle', 'evs.snapshot');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    expectEqual(calls, []);
  });
});
