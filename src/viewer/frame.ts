import { drawLegend } from './legend';
import { h, type VNode } from './vnode';

/** Everything around the picture. The browser fills the select, the stage and the panel. */
export function drawFrame(): VNode {
  return h(
    'div',
    { class: 'app' },
    h(
      'header',
      { class: 'bar', role: 'toolbar', 'aria-label': 'Viewer' },
      h(
        'div',
        { class: 'row' },
        h('select', { class: 'picker', 'data-control': 'lifecycle', 'aria-label': 'Lifecycle' }),
        h('input', {
          class: 'search',
          type: 'search',
          'data-control': 'search',
          placeholder: 'Find a status',
          title: 'Find a status by its name or its label on the console (/)',
          'aria-label': 'Find a status',
        }),
      ),
      h(
        'div',
        { class: 'row' },
        h('div', { class: 'group', role: 'group', 'aria-label': 'Show' }, toggles.map(toggle)),
        h('div', { class: 'group zoom', role: 'group', 'aria-label': 'Zoom' }, zooms.map(zoom)),
      ),
    ),
    h(
      'main',
      { class: 'stage', 'data-region': 'stage' },
      h('svg', { class: 'graph', role: 'group' }),
      h('p', { class: 'news', role: 'status' }),
    ),
    h('aside', { class: 'panel', 'data-region': 'facts', 'aria-label': 'Facts' }),
    h(
      'footer',
      { class: 'foot' },
      h(
        'button',
        { class: 'unfold', 'data-unfold': true, 'aria-expanded': 'false', 'aria-controls': 'legend' },
        'Legend',
      ),
      drawLegend(),
    ),
  );
}

const toggles = [
  ['failures', 'Failures', 'Show failed statuses and the ways that lead to them'],
  ['inferred', 'Inferred', 'Show ways that follow from names and are not written down'],
  ['openstack', 'OpenStack', 'Show statuses and ways that only OpenStack documents or code know'],
] as const;

function toggle([name, words, title]: (typeof toggles)[number]): VNode {
  return h('button', { class: 'toggle', 'data-toggle': name, 'aria-pressed': 'false', title }, words);
}

const zooms = [
  ['out', '−', 'Zoom out (−)'],
  ['in', '+', 'Zoom in (+)'],
  ['fit', 'Fit', 'Show everything (0)'],
] as const;

function zoom([name, words, title]: (typeof zooms)[number]): VNode {
  return h('button', { class: 'button', 'data-zoom': name, title, 'aria-label': title }, words);
}
