import { h, type VNode } from '../vnode';
import { canBeCopied, type ExportFormat, exportFormats } from './formats';

/** A button that opens a short list: every format with what can be done with it. */
export function drawExportMenu(): VNode {
  return h(
    'details',
    { class: 'export' },
    h('summary', { class: 'button', title: 'Save or copy this lifecycle' }, 'Export'),
    h('ul', { class: 'formats', 'aria-label': 'Export' }, exportFormats.map(entry)),
  );
}

function entry(format: ExportFormat): VNode {
  const button = (act: string, words: string) =>
    h(
      'button',
      { class: 'button', 'data-act': act, 'data-of': format.id, 'aria-label': `${words}: ${format.words}` },
      words,
    );
  return h(
    'li',
    {},
    h('span', { class: 'format' }, format.words),
    canBeCopied(format) && button('copy', 'Copy'),
    button('save', 'Save…'),
  );
}
