import { drawExportMenu } from './export/menu';
import { drawLegend } from './legend';
import { h, type VNode } from './vnode';

/** Everything around the picture. The browser fills the selects, the stage and the panel. */
export function drawFrame(): VNode {
  return h(
    'div',
    { class: 'app' },
    h(
      'header',
      { class: 'bar' },
      h('h1', { class: 'unseen title' }),
      h('div', { class: 'row' }, picker(), search(), operation()),
      h('div', { class: 'row' }, group('Show', toggles.map(toggle)), group('Zoom', zooms.map(zoom), 'zoom')),
      h('div', { class: 'row' }, group('Look', tools.map(tool)), drawExportMenu(), pin()),
    ),
    h(
      'main',
      { class: 'stage', 'data-region': 'stage' },
      h('svg', { class: 'graph', role: 'group' }),
      h('div', { class: 'sheet', hidden: true }),
      h('p', { class: 'news', role: 'status' }),
      h('p', { class: 'tip', 'aria-hidden': 'true', hidden: true }),
      h('p', { class: 'unseen voice', role: 'status' }),
    ),
    h('aside', { class: 'panel', 'data-region': 'facts', 'aria-label': 'Facts' }),
    h(
      'footer',
      { class: 'foot' },
      h(
        'button',
        { class: 'unfold', 'data-act': 'unfold', 'aria-expanded': 'false', 'aria-controls': 'legend' },
        'Legend',
      ),
      drawLegend(),
    ),
  );
}

function picker(): VNode {
  return h('select', { class: 'picker', 'data-control': 'lifecycle', 'aria-label': 'Lifecycle' });
}

function search(): VNode {
  return h('input', {
    class: 'search',
    type: 'search',
    'data-control': 'search',
    placeholder: 'Find a status',
    title: 'Find a status by its name or its label on the console (/)',
    'aria-label': 'Find a status',
  });
}

function group(label: string, buttons: readonly VNode[], className = ''): VNode {
  return h('div', { class: `group ${className}`.trim(), role: 'group', 'aria-label': label }, buttons);
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
  const label = /\p{L}/u.test(words) ? undefined : title;
  return h('button', { class: 'button', 'data-zoom': name, title, 'aria-label': label }, words);
}

const tools = [
  ['table', 'Table', 'Show the same as a table (T)'],
  ['way', 'Find a way', 'How to get from one status to another, and what can follow (W)'],
  ['walk', 'Step through', 'Step through the life, forth and back (S)'],
  ['compare', 'Compare', 'Compare with another lifecycle, or API and console (C)'],
] as const;

function tool([act, words, title]: (typeof tools)[number]): VNode {
  return h('button', { class: 'button', 'data-act': act, 'aria-pressed': 'false', title }, words);
}

function operation(): VNode {
  const title = 'Show only what one operation does';
  return h('select', { class: 'operation', 'data-control': 'operation', title, 'aria-label': 'Operation' });
}

function pin(): VNode {
  const title = 'Keep this lifecycle here while others open beside it (P)';
  return h('button', { class: 'button pin', 'data-act': 'pin', 'aria-pressed': 'false', title }, 'Pin');
}
