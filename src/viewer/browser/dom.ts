import type { Point } from '../layout';
import type { VNode } from '../vnode';

const svg = 'http://www.w3.org/2000/svg';

/** Makes an element of markup. Everything goes in as attributes and text, so no data is ever read as markup. */
export function elementOf(node: VNode, inSvg = false): Element {
  const within = inSvg || node.tag === 'svg';
  const element = within ? document.createElementNS(svg, node.tag) : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  element.append(...node.children.map((child) => (typeof child === 'string' ? child : elementOf(child, within))));
  return element;
}

/** The one element that the frame is known to hold. */
export function find<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The viewer has no ${selector}.`);
  return found;
}

export function middleOf(element: HTMLElement): Point {
  return { x: element.clientWidth / 2, y: element.clientHeight / 2 };
}

/** Goes on when the browser has put on the screen what stands in the page now. */
export function afterPainting(goOn: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(goOn);
  });
}
