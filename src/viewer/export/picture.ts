import type { GraphModel } from '../../features/types';
import type { Arrangement } from '../arrangement';
import { drawGraph } from '../draw';
import { legendSamples } from '../legend';
import { h, toMarkup, type VNode } from '../vnode';
import { type Palette, print } from './palette';
import { styleOf } from './style';

const edge = 20;
const head = 34;
const foot = 56;
/** Proportions of a page that lies on its side, for whoever has no window to fill. */
export const page = { width: 1400, height: 1000 };

/** What is drawn as an SVG document that needs nothing beside it: colours, legend, source and catalog version included. */
export function pictureOf(arrangement: Arrangement, palette: Palette = print): string {
  const { view, layout } = arrangement;
  const { model } = view;
  const legend = legendSamples();
  const width = Math.max(layout.width, legend.length * legendStep) + 2 * edge;
  const height = layout.height + head + foot + 2 * edge;
  return toMarkup(
    h(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'aria-label': model.title,
      },
      h('title', {}, `${model.title} (${model.id})`),
      h('desc', {}, model.summary),
      h('style', {}, styleOf(palette)),
      h('rect', { width, height, fill: palette.ground }),
      h('text', { class: 'title', x: edge, y: edge + 10 }, `${model.title} (${model.id})`),
      h('g', { transform: `translate(${(width - layout.width) / 2} ${edge + head})` }, drawGraph(arrangement, true)),
      h('g', { transform: `translate(${edge} ${height - foot})` }, legend.map(legendEntry)),
      h('text', { class: 'source', x: edge, y: height - edge + 4 }, sourceLine(model)),
    ),
  );
}

const legendStep = 112;

function legendEntry({ sample, words }: ReturnType<typeof legendSamples>[number], index: number): VNode {
  return h(
    'g',
    { transform: `translate(${index * legendStep} 0)` },
    h('g', { transform: 'translate(17 9)' }, sample),
    h('text', { class: 'key', x: 40, y: 13 }, words),
  );
}

/** Where an export is from, in one line. */
export function sourceLine({ service, catalogVersion }: GraphModel): string {
  return `${service} · Lifecycle Lens, catalog ${catalogVersion} · thick: the usual way, dashed: inferred`;
}
