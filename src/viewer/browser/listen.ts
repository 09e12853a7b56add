import { panBy, zoomAt } from '../camera';
import type { Point } from '../layout';
import { matching } from '../surroundings';
import { actions, pick, setEnd } from './actions';
import { chooseSide } from './compare';
import { narrow } from './choices';
import { find, middleOf } from './dom';
import { listenToMenu } from './export';
import { focusFacts } from './focus';
import { listenToKeys } from './keys';
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

function listenToControls(root: Element, stage: HTMLElement, viewer: Viewer, signal: AbortSignal): void {
  const search = find(root, '.search', HTMLInputElement);
  root.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLSelectElement) choose(target, viewer);
    },
    { signal },
  );
  search.addEventListener(
    'input',
    () => {
      viewer.search(search.value);
    },
    { signal },
  );
  search.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') selectFirst(search.value, viewer);
    },
    { signal },
  );
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
    button.addEventListener(
      'click',
      () => {
        const { zoom } = button.dataset;
        if (zoom === 'fit') viewer.fit();
        else viewer.move((camera) => zoomAt(camera, middleOf(stage), zoom === 'in' ? 1.25 : 0.8));
      },
      { signal },
    );
}

function choose({ value, dataset }: HTMLSelectElement, viewer: Viewer): void {
  const chosen = value === '' ? undefined : value;
  if (dataset['control'] === 'lifecycle') viewer.tell({ type: 'choose', lifecycle: value });
  if (dataset['control'] === 'operation') narrow(viewer, chosen);
  if (dataset['choose'] === 'from' || dataset['choose'] === 'to') setEnd(viewer, dataset['choose'], chosen);
  else chooseSide(viewer, dataset['choose'], value);
}

function selectFirst(query: string, viewer: Viewer): void {
  if (!viewer.arrangement || query.trim() === '') return;
  const [first] = matching(viewer.arrangement.view, query);
  if (first !== undefined) viewer.select(first);
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

function listenToPointing(stage: HTMLElement, viewer: Viewer, signal: AbortSignal): void {
  const point = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const shape = target.closest<SVGElement>('[data-shape]')?.dataset['shape'];
    const line = target.closest<SVGElement>('[data-edge]')?.dataset['edge'];
    viewer.point({ shape, line });
  };
  stage.addEventListener('pointerover', point, { signal });
  stage.addEventListener('focusin', point, { signal });
  stage.addEventListener(
    'pointerleave',
    () => {
      viewer.point({});
    },
    { signal },
  );
  stage.addEventListener(
    'focusout',
    () => {
      viewer.point({});
    },
    { signal },
  );
}

/** Two fingers pan, pinching and Ctrl with the wheel zoom, as in VS Code's own previews. */
function listenToWheel(stage: HTMLElement, viewer: Viewer, signal: AbortSignal): void {
  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const frame = stage.getBoundingClientRect();
      const at = { x: event.clientX - frame.left, y: event.clientY - frame.top };
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const [dx, dy] = [event.deltaX * lines, event.deltaY * lines];
      if (event.ctrlKey || event.metaKey) viewer.move((camera) => zoomAt(camera, at, Math.exp(-dy / 200)));
      else viewer.move((camera) => panBy(camera, event.shiftKey ? { x: -dy - dx, y: 0 } : { x: -dx, y: -dy }));
    },
    { signal, passive: false },
  );
}

function listenToDrag(stage: HTMLElement, viewer: Viewer, signal: AbortSignal): void {
  let last: Point | undefined;
  stage.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button > 1 || (event.target instanceof Element && event.target.closest('[data-status]'))) return;
      last = { x: event.clientX, y: event.clientY };
      stage.setPointerCapture(event.pointerId);
      stage.classList.add('is-dragged');
    },
    { signal },
  );
  stage.addEventListener(
    'pointermove',
    (event) => {
      if (!last) return;
      const by = { x: event.clientX - last.x, y: event.clientY - last.y };
      last = { x: event.clientX, y: event.clientY };
      viewer.move((camera) => panBy(camera, by));
    },
    { signal },
  );
  const end = () => {
    last = undefined;
    stage.classList.remove('is-dragged');
  };
  stage.addEventListener('pointerup', end, { signal });
  stage.addEventListener('pointercancel', end, { signal });
}
