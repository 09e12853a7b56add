import { arrowHead } from './path';
import { glyph, outline } from './outline';
import type { Shape } from './view-model';
import { h, type VNode } from './vnode';

/** Explains the shapes and lines of the picture. */
export function drawLegend(): VNode {
  return h(
    'ul',
    { class: 'legend', id: 'legend', 'aria-label': 'Legend' },
    legendSamples().map(({ sample, words }) => entry(sample, words)),
    entry(tagSample(), 'in your code'),
  );
}

/** Every shape and line of the picture around its own middle, with the words for it. */
export function legendSamples(): readonly { readonly sample: VNode; readonly words: string }[] {
  return [
    ...kinds.map(([kind, words]) => ({ sample: kindSample(kind), words })),
    ...lines.map(([look, words]) => ({ sample: lineSample(look), words })),
  ];
}

const kinds: readonly (readonly [Shape['kind'], string])[] = [
  ['stable', 'stable'],
  ['transient', 'transient'],
  ['failed', 'failed'],
  ['gone', 'gone'],
  ['start', 'before creation'],
  ['end', 'after deletion'],
];

const lines: readonly (readonly [string, string])[] = [
  ['documented', 'documented'],
  ['source-code', 'source code'],
  ['inferred', 'inferred'],
  ['documented failure', 'failure'],
];

function entry(sample: VNode, words: string): VNode {
  return h('li', {}, h('svg', { class: 'sample', viewBox: '-17 -9 34 18', 'aria-hidden': 'true' }, sample), words);
}

function kindSample(kind: Shape['kind']): VNode {
  const size = kind === 'start' || kind === 'end' ? { width: 14, height: 14 } : { width: 30, height: 15 };
  return h('g', { class: `node kind-${kind}` }, outline(kind, size, 'outline'), glyph(kind, size));
}

function lineSample(look: string): VNode {
  const points = [
    { x: -16, y: 0 },
    { x: 15, y: 0 },
  ];
  return h(
    'g',
    {},
    h('path', { class: `way ${look}`, d: 'M-16 0H9' }),
    h('path', { class: `head ${look}`, d: arrowHead(points, 8) }),
  );
}

function tagSample(): VNode {
  const size = { width: 26, height: 12 };
  return h('g', { class: 'node is-marked' }, outline('stable', size, 'ring', 2));
}
