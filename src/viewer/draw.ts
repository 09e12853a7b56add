import type { Arrangement } from './arrangement';
import type { Layout, Point } from './layout';
import { drawLine } from './draw-line';
import { fansOf } from './lines';
import { glyph, outline } from './outline';
import { phasesOf } from './phases';
import { type Box, captionHeight, captionRows, glyphRoom, labelRows, linksByName, type Plan } from './plan';
import { nameSize, nameWidth } from './text';
import { type Shape, startId, type View } from './view-model';
import { h, type VNode } from './vnode';
import { spokenStatus, statusName } from './words';

/**
 * The picture of a lifecycle: lines below, their labels above them, statuses on top, in the order of the life. One that is taken
 * away has its lines `told`: each says what it stands for.
 */
export function drawGraph({ view, plan, layout }: Arrangement, told: boolean): VNode {
  const nodes = plan.boxes.flatMap((box) => {
    const shape = view.shapes.find(({ id }) => id === box.id);
    const corner = layout.boxes.get(box.id);
    return shape && corner ? [{ shape, box, corner }] : [];
  });
  const phases = phasesOf(view);
  const usual = usualWay(view, plan);
  const inOrder = nodes.sort((a, b) => (phases.get(a.box.id) ?? 0) - (phases.get(b.box.id) ?? 0));
  return h(
    'g',
    { class: 'camera' },
    h(
      'g',
      { class: 'lines', 'aria-hidden': 'true' },
      view.lines.map((line) => drawLine(line, { plan, layout, usual, told })),
    ),
    h('g', { class: 'hits', 'aria-hidden': 'true' }),
    h('g', { class: 'labels', 'aria-hidden': 'true' }, drawLabels(view, plan, layout)),
    h(
      'g',
      { class: 'nodes' },
      inOrder.map(({ box, shape, corner }, index) => drawNode(view, { box, shape, corner, first: index === 0 })),
    ),
    h('g', { class: 'badges', 'aria-hidden': 'true' }),
  );
}

/** From creation to the first status at which the resource may rest: where it goes from there is no more usual than elsewhere. */
function usualWay({ shapes, lines }: View, { links }: Plan): ReadonlySet<string> {
  const resting = new Set(shapes.flatMap(({ id, kind }) => (kind === 'stable' ? [id] : [])));
  const spine = new Set(links.flatMap(({ id, spine: isSpine }) => (isSpine ? [id] : [])));
  const usual = new Set<string>();
  const onward = (here: string) => lines.find(({ id, from }) => from === here && spine.has(id) && !usual.has(id));
  for (let here = startId; !resting.has(here);) {
    const next = onward(here);
    if (!next) break;
    usual.add(next.id);
    here = next.to;
  }
  return usual;
}

interface Placed {
  readonly shape: Shape;
  readonly box: Box;
  readonly corner: Point;
}

function drawNode(view: View, { shape, box, corner, first }: Placed & { readonly first: boolean }): VNode {
  const { id, kind, node } = shape;
  const seen = seenWords(shape);
  const more = spokenStatus(view.model, shape);
  return h(
    'g',
    {
      class: `node kind-${kind}`,
      'data-status': node.id,
      'data-shape': id,
      role: 'button',
      tabindex: first ? 0 : -1,
      'aria-label': `${seen}, ${more}`,
      'data-words': seen,
      'data-more': more,
      transform: `translate(${corner.x + box.width / 2} ${corner.y + box.height / 2})`,
    },
    h('title', {}, node.meaning),
    outline(kind, box, 'ring', 4),
    outline(kind, box, 'outline'),
    glyphBeside(shape, box),
    // The blanks keep the words apart for those who have them read out.
    ...wordsOf(shape).flatMap((words) => [words, ' ']),
  );
}

/** What can be read on a shape: those who speak to the machine call it by that. */
function seenWords(shape: Shape): string {
  const isPoint = shape.kind === 'start' || shape.kind === 'end';
  return isPoint ? statusName(shape.id) : [statusName(shape.id), ...captionRows(shape)].join(' ');
}

function glyphBeside(shape: Shape, box: Box): VNode | undefined {
  const { id, kind } = shape;
  const drawn = glyph(kind, box);
  if (!drawn || (kind !== 'transient' && kind !== 'failed')) return drawn;
  const left = -(nameWidth(id) + glyphRoom) / 2 + 4;
  return h('g', { transform: `translate(${left} ${nameLine(shape) - nameSize * 0.36})` }, drawn);
}

/** Baseline of the name, measured from the middle of the box. */
function nameLine(shape: Shape): number {
  return nameSize * 0.36 - (captionRows(shape).length * captionHeight) / 2;
}

function wordsOf(shape: Shape): readonly VNode[] {
  if (shape.kind === 'start' || shape.kind === 'end') return [];
  const shift = shape.kind === 'transient' || shape.kind === 'failed' ? glyphRoom / 2 : 0;
  const baseline = nameLine(shape);
  const name = h('text', { class: 'name', x: shift, y: baseline }, statusName(shape.id));
  const caption = captionRows(shape).map((row, index) =>
    h('text', { class: 'caption', x: 0, y: baseline + 2 + (index + 1) * captionHeight }, row),
  );
  return [name, ...caption];
}

function drawLabels(view: View, plan: Plan, layout: Layout): readonly VNode[] {
  const ofLines = view.lines.flatMap(({ id, fan, labels }) => {
    const size = linksByName(plan).get(id)?.label;
    const corner = layout.routes.get(id)?.label;
    return fan === undefined && size && corner
      ? [drawLabel(labels, { ...size, ...corner }, { 'data-edge-label': id })]
      : [];
  });
  const ofFans = fansOf(view.lines).flatMap(({ id, labels }) => {
    const size = plan.boxes.find((box) => box.id === id);
    const corner = layout.boxes.get(id);
    return size && corner && labels.length > 0
      ? [drawLabel(labels, { width: size.width, height: size.height, ...corner }, { 'data-fan-label': id })]
      : [];
  });
  return [...ofLines, ...ofFans];
}

function drawLabel(
  labels: readonly string[],
  { x, y, width, height }: Point & { readonly width: number; readonly height: number },
  hooks: Readonly<Record<string, string>>,
): VNode {
  const rows = labelRows(labels).map(({ text, top }) =>
    h('text', { x: x + width / 2, y: y + top + 0.8 * captionHeight }, text),
  );
  return h('g', { class: 'label', ...hooks }, h('rect', { x, y, width, height, rx: 4 }), rows);
}
