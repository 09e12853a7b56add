import { actions, pick } from './actions';
import { listenToControls } from './controls';
import { find } from './dom';
import { listenToMenu } from './export';
import { focusFacts } from './focus';
import { listenToKeys } from './keys';
import { listenToDrag, listenToPointing, listenToWheel } from './pointer';
import type { Viewer } from './viewer';

/** Ties mouse, trackpad and controls to the viewer, for as long as the signal lasts. */
export function listen(root: Element, viewer: Viewer, signal: AbortSignal): void {
  const stage = find(root, '.stage', HTMLElement);
  listenToControls(root, stage, viewer, signal);
  listenToClicks(root, viewer, signal);
  listenToPointing(stage, viewer, signal);
  listenToWheel(stage, viewer, signal);
  listenToDrag(stage, viewer, signal);
  listenToKeys(root, stage, viewer, signal);
  listenToMenu(root, signal);
}

function listenToClicks(root: Element, viewer: Viewer, signal: AbortSignal): void {
  root.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      const [wasInPanel, before] = [viewer.panel.contains(document.activeElement), viewer.state.status];
      const toggle = target.closest<HTMLElement>('[data-toggle]')?.dataset['toggle'];
      if (toggle === 'openstack' || toggle === 'inferred' || toggle === 'failures') viewer.toggle(toggle);
      const { act = '', of = '' } = target.closest<HTMLElement>('[data-act]')?.dataset ?? {};
      actions[act]?.(viewer, of);
      const go = target.closest<HTMLElement>('[data-go]')?.dataset['go'];
      if (go !== undefined) viewer.select(go);
      const { status, pick: row } =
        target.closest<HTMLElement | SVGElement>('.graph [data-status], [data-pick]')?.dataset ?? {};
      const picked = status ?? row;
      if (picked !== undefined) pick(viewer, picked);
      if (wasInPanel && document.activeElement === document.body) focusFacts(root, viewer.panel, before);
    },
    { signal },
  );
}
