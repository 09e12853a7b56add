import { type Camera, panBy, zoomAt } from '../camera';
import { isArrowKey, neighbourAt } from '../steps';
import { actions, pick } from './actions';
import { find, middleOf } from './dom';
import { focusFacts } from './focus';
import { close } from './turn';
import type { Viewer } from './viewer';

/**
 * One stop of the Tab key leads into the picture; there, arrow keys go to the status that lies in their direction, Page Down
 * and Page Up to the next and the one before in the order of the life, Home and End to the first and last; Enter selects.
 * Plus, minus and 0 zoom, Shift with arrows pans, / searches, Escape clears, and letters do what buttons of the bar do.
 */
export function listenToKeys(root: Element, stage: HTMLElement, viewer: Viewer, signal: AbortSignal): void {
  // On the document, because nothing in the page has the focus after a click on the ground.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      const handled = event.key === 'Escape' ? clear(root, viewer) : !typing && act(event, root, stage, viewer);
      if (handled) event.preventDefault();
    },
    { signal },
  );
  stage.addEventListener(
    'focusin',
    ({ target }) => {
      for (const node of stage.querySelectorAll('.node')) node.setAttribute('tabindex', node === target ? '0' : '-1');
      // A click must find under the mouse what it was aimed at, so only keys move the picture.
      if (!(target instanceof SVGElement) || !target.matches(':focus-visible')) return;
      const { shape } = target.dataset;
      if (shape !== undefined) viewer.follow(shape);
    },
    { signal },
  );
}

/** Clears what is searched for, or else closes what the panel is about. */
function clear(root: Element, viewer: Viewer): boolean {
  const search = find(root, '.search', HTMLInputElement);
  const [wasInPanel, before] = [viewer.panel.contains(document.activeElement), viewer.state.status];
  if (search.value === '') close(viewer);
  search.value = '';
  viewer.search('');
  if (wasInPanel && document.activeElement === document.body) focusFacts(root, viewer.panel, before);
  return true;
}

const letters: Readonly<Record<string, string>> = { t: 'table', w: 'way', s: 'walk', c: 'compare', p: 'pin' };

function act(event: KeyboardEvent, root: Element, stage: HTMLElement, viewer: Viewer): boolean {
  const change = cameraKeys(event, stage);
  const node = event.target instanceof SVGElement ? event.target.closest<SVGElement>('.node') : null;
  if (event.key === '0') viewer.fit();
  else if (change) viewer.move(change);
  else if (event.key === '/') find(root, '.search', HTMLInputElement).focus();
  else if (letters[event.key]) actions[letters[event.key] ?? '']?.(viewer, '');
  else if (node === null) return isBetweenRows(event);
  else return actOn(node, event.key, stage, viewer);
  return true;
}

function cameraKeys({ key, shiftKey }: KeyboardEvent, stage: HTMLElement): ((camera: Camera) => Camera) | undefined {
  if (key === '+' || key === '=') return (camera) => zoomAt(camera, middleOf(stage), 1.25);
  if (key === '-' || key === '_') return (camera) => zoomAt(camera, middleOf(stage), 0.8);
  if (!shiftKey) return undefined;
  const pans = {
    ArrowUp: { x: 0, y: 60 },
    ArrowDown: { x: 0, y: -60 },
    ArrowLeft: { x: 60, y: 0 },
    ArrowRight: { x: -60, y: 0 },
  };
  return isArrowKey(key) ? (camera) => panBy(camera, pans[key]) : undefined;
}

/** Up and down go from row to row of a comparison. */
function isBetweenRows({ key, target }: KeyboardEvent): boolean {
  const step = { ArrowUp: -1, ArrowDown: 1 }[key];
  const table = target instanceof HTMLElement ? target.closest('.pairs') : null;
  if (step === undefined || !table) return false;
  const rows = [...table.querySelectorAll<HTMLElement>('[data-act="row"]')];
  const next = rows[rows.findIndex((row) => row === target) + step];
  next?.focus();
  return next !== undefined;
}

/** The viewer moves the picture itself; the browser would scroll the page. */
const quietly = { preventScroll: true };

function actOn(node: SVGElement, key: string, stage: HTMLElement, viewer: Viewer): boolean {
  const { status, shape = '' } = node.dataset;
  const nodes = [...stage.querySelectorAll<SVGElement>('.node')];
  const here = nodes.indexOf(node);
  if ((key === 'Enter' || key === ' ') && status !== undefined) pick(viewer, status);
  else if (key === 'PageDown') nodes[here + 1]?.focus(quietly);
  else if (key === 'PageUp') nodes[here - 1]?.focus(quietly);
  else if (key === 'Home') nodes[0]?.focus(quietly);
  else if (key === 'End') nodes.at(-1)?.focus(quietly);
  else if (isArrowKey(key) && viewer.arrangement) {
    const { plan, layout } = viewer.arrangement;
    const next = neighbourAt(plan, layout, shape, key);
    nodes.find((other) => other.dataset['shape'] === next)?.focus(quietly);
  } else return false;
  return true;
}
