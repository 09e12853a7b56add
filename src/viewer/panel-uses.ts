import type { Use } from '../features/types';
import { actButton } from './panel-parts';
import type { Uses, UsesInFile } from './uses';
import { h, type Piece, type VNode } from './vnode';
import { counted } from './words';

/** The uses of a status in the workspace: nothing before they were asked for. */
export function drawUses(status: string, uses: Uses | undefined): Piece {
  if (uses?.status !== status) return undefined;
  return h(
    'section',
    { class: 'uses' },
    h('h3', {}, 'Uses in the workspace'),
    h('p', { class: 'sum' }, usesWords(uses)),
    uses.files.map(drawFile),
    h(
      'p',
      {},
      uses.state === 'looking'
        ? actButton('stop-finding', 'Stop')
        : actButton('search-word', 'Search for the word, of any resource', status),
    ),
  );
}

/** How many uses there are, and where to doubt it: for the panel, and for those who hear it. */
export function usesWords({ state, files, searched, known, isCut }: Uses): string {
  const through = known === undefined ? 'the workspace …' : `${searched} of ${counted(known, 'file')} …`;
  if (state === 'looking') return `Looking through ${through}`;
  const count = files.reduce((sum, { uses }) => sum + uses.length, 0);
  const found = count === 0 ? 'No use found' : `${counted(count, 'use')} in ${counted(files.length, 'file')}`;
  const doubt = state === 'stopped' ? ' You stopped it before the end.' : isCut ? ' There may be more.' : '';
  return `${found}, of ${counted(searched, 'file')} looked at.${doubt}`;
}

function drawFile({ name, uses }: UsesInFile, file: number): VNode {
  return h(
    'details',
    { open: true },
    h('summary', {}, name, h('span', { class: 'remark' }, ` ${uses.length}`)),
    h(
      'ul',
      {},
      uses.map((use, index) => h('li', {}, drawUse(use, `${file}:${index}`))),
    ),
  );
}

function drawUse({ line, text, isSure }: Use, ref: string): VNode {
  const title = isSure ? undefined : 'Likely, but not sure';
  return h(
    'button',
    { class: 'use', 'data-act': 'open-use', 'data-of': ref, title },
    h('span', { class: 'remark' }, `${line}${isSure ? '' : ' ?'}`),
    h('code', {}, text),
  );
}
