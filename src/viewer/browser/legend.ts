import type { Saved } from '../saved';
import { find } from './dom';

/** Whether the legend is open. Where the reader has not said so, a small page is left to the picture. */
export function hasLegend({ legend }: Saved): boolean {
  return legend ?? (window.innerWidth >= 560 && window.innerHeight >= 520);
}

/** Shows the legend, or the button behind which it waits. */
export function paintLegend(root: Element, saved: Saved): void {
  const isOpen = hasLegend(saved);
  find(root, '.unfold', HTMLButtonElement).setAttribute('aria-expanded', String(isOpen));
  find(root, '.legend', HTMLUListElement).hidden = !isOpen;
}
