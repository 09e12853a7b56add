import { formatNamed, isPicture, type ExportFormat } from '../export/formats';
import { type Palette, print } from '../export/palette';
import { pictureOf } from '../export/picture';
import type { ToHost } from '../messages';
import { find } from './dom';
import type { Viewer } from './viewer';

/** Asks the extension to save or copy what is shown. Pictures are made here, because they show what is drawn. */
export async function takeAway(viewer: Viewer, id: string, to: 'file' | 'clipboard'): Promise<void> {
  const [format, lifecycle] = [formatNamed(id), viewer.model?.id];
  closeMenu(viewer.root);
  if (!format || lifecycle === undefined) return;
  try {
    viewer.tell({ type: 'export', lifecycle, format: format.id, to, content: await contentOf(format, viewer) });
  } catch (error) {
    viewer.tell({ type: 'failed', message: `export as ${format.words}: ${String(error)}` });
  }
}

/** The list closes by Escape and when the focus leaves it, as menus do. */
export function listenToMenu(root: Element, signal: AbortSignal): void {
  const menu = find(root, '.export', HTMLDetailsElement);
  menu.addEventListener(
    'keydown',
    (event) => {
      // Whatever else the keys of the viewer do, they do it outside of the list.
      if (menu.open) event.stopPropagation();
      if (menu.open && event.key === 'Escape') closeMenu(root);
    },
    { signal },
  );
  menu.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      const isInside = relatedTarget instanceof Node && menu.contains(relatedTarget);
      if (!isInside && document.hasFocus()) menu.open = false;
    },
    { signal },
  );
}

function closeMenu(root: Element): void {
  const menu = find(root, '.export', HTMLDetailsElement);
  if (menu.contains(document.activeElement)) find(menu, 'summary', HTMLElement).focus();
  menu.open = false;
}

async function contentOf(format: ExportFormat, { arrangement, root }: Viewer): Promise<Content> {
  if (!arrangement || !isPicture(format)) return undefined;
  const svg = pictureOf(arrangement, format.id === 'svg-paper' ? print : paletteOf(root));
  return format.id === 'png' ? pngOf(svg) : svg;
}

type Content = Extract<ToHost, { type: 'export' }>['content'];

/** The colours of the panel as they are, whatever the theme writes for them. */
function paletteOf(root: Element): Palette {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const probe = root.appendChild(document.createElement('i'));
  const colour = (name: keyof Palette) => {
    probe.style.color = `var(--${name})`;
    return (brush && hexOf(brush, getComputedStyle(probe).color)) ?? print[name];
  };
  const palette = {
    ground: colour('ground'),
    ink: colour('ink'),
    stable: colour('stable'),
    transient: colour('transient'),
    failed: colour('failed'),
    gone: colour('gone'),
  };
  probe.remove();
  return palette;
}

/** A colour as the screen shows it: themes write names, functions and transparent colours. */
function hexOf(brush: OffscreenCanvasRenderingContext2D, colour: string): string {
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const channels = [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Twice as large as on the screen, as far as canvases go. */
const sharpness = 2;
const largest = 8000;

async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(sharpness, largest / Math.max(naturalWidth, naturalHeight));
  const canvas = new OffscreenCanvas(Math.round(naturalWidth * scale), Math.round(naturalHeight * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
