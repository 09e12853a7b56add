import { zoomAt } from '../camera';
import { matching } from '../surroundings';
import { narrow } from './choices';
import { chooseSide } from './compare';
import { find, middleOf } from './dom';
import type { Viewer } from './viewer';
import { setEnd } from './way-actions';

/** Lists, the search and the buttons that zoom. */
export function listenToControls(root: Element, stage: HTMLElement, viewer: Viewer, signal: AbortSignal): void {
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
