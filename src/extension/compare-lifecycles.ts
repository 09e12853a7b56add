import * as vscode from 'vscode';
import { type SideRef, surfaceNames, surfacesOf } from '../viewer/compare/surfaces';
import { type Core, guarded, type Host } from './host';
import { lifecycleChoices, staying } from './lifecycle-choices';
import { statusAtCursor } from './cursor';
import type { Viewer } from './viewer';

interface Choice extends vscode.QuickPickItem {
  readonly side: SideRef;
}

/** Registers the command that asks for two sides and compares them in the viewer. */
export function registerCompare(host: Host, viewer: Viewer): vscode.Disposable {
  return vscode.commands.registerCommand('lifecycleLens.compareLifecycles', () =>
    guarded(host, 'compare lifecycles', async (core) => {
      const here = await statusAtCursor(host, core);
      const sides = sidesOf(core, here?.lifecycle);
      const left = await pick(sides, 'Compare which lifecycle?');
      if (!left) return;
      const others = sides.filter(({ side }) => side !== left.side);
      const right = await pick(nearestFirst(others, left.side), `Compare ${left.label} with what?`);
      if (right) viewer.compare(core, left.side, right.side);
    }),
  );
}

function pick(choices: readonly Choice[], placeHolder: string): Thenable<Choice | undefined> {
  return vscode.window.showQuickPick(choices, { placeHolder, matchOnDescription: true, ...staying });
}

/** Every surface of every lifecycle, the current one first. */
function sidesOf({ lens }: Core, current: string | undefined): readonly Choice[] {
  return lifecycleChoices(lens, current).flatMap(({ label, description, lifecycle }) => {
    const model = lens.graph(lifecycle);
    const surfaces = model ? surfacesOf(model) : [];
    return surfaces.map((surface) => ({
      label: surfaces.length > 1 ? `${label}: ${surfaceNames[surface]}` : label,
      description,
      side: { lifecycle, surface },
    }));
  });
}

/** What belongs to the same lifecycle is what one most likely compares it with. */
function nearestFirst(choices: readonly Choice[], { lifecycle }: SideRef): readonly Choice[] {
  const isNear = ({ side }: Choice) => side.lifecycle === lifecycle;
  return [...choices.filter(isNear), ...choices.filter((choice) => !isNear(choice))];
}
