import { panBy, zoomAt } from '../camera';
import type { Point } from '../layout';
import type { Viewer } from './viewer';

/** What the mouse is over stands out; so does what has the focus. */
export function listenToPointing(stage: HTMLElement, viewer: Viewer, signal: AbortSignal): void {
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
export function listenToWheel(stage: HTMLElement, viewer: Viewer, signal: AbortSignal): void {
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

export function listenToDrag(stage: HTMLElement, viewer: Viewer, signal: AbortSignal): void {
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
