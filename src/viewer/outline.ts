import type { Size } from './plan';
import type { Shape } from './view-model';
import { h, type VNode } from './vnode';

/** The shape of a kind, told apart without colour, around the middle of a box of this size. `grow` draws it larger. */
export function outline(kind: Shape['kind'], { width, height }: Size, className: string, grow = 0): VNode {
  const [w, t] = [width / 2 + grow, height / 2 + grow];
  const box = { class: className, x: -w, y: -t, width: w * 2, height: t * 2 };
  switch (kind) {
    case 'stable':
      return h('rect', { ...box, rx: 5 + grow });
    case 'transient':
      return h('rect', { ...box, rx: Math.min(t, 17 + grow) });
    case 'failed':
      return h('path', { class: className, d: octagon(w, t, 7 + grow / 2) });
    case 'gone':
    case 'absent':
      return h('rect', { ...box, rx: Math.max(1, 3 + grow) });
    case 'start':
    case 'end':
      return h('circle', { class: className, r: t });
  }
}

function octagon(w: number, t: number, c: number): string {
  return `M${-w + c} ${-t}H${w - c}L${w} ${-t + c}V${t - c}L${w - c} ${t}H${-w + c}L${-w} ${t - c}V${-t + c}Z`;
}

/** What is drawn inside the outline beside the words, around its own middle. */
export function glyph(kind: Shape['kind'], size: Size): VNode | undefined {
  switch (kind) {
    case 'transient':
      return h('path', { class: 'glyph', d: 'M4.2 -1.5A4.5 4.5 0 1 0 4.2 1.7M4.6 -4.6V-1.3H1.4' });
    case 'failed':
      return h('path', { class: 'glyph', d: 'M0 -4.5V1M0 4V4.2' });
    case 'gone':
      return outline('gone', size, 'inner', -3);
    case 'start':
      return h('circle', { class: 'inner', r: size.height / 2 });
    case 'end':
      return h('circle', { class: 'inner', r: 5 });
    case 'stable':
    case 'absent':
      return undefined;
  }
}
