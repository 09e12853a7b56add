import { keptByObject } from '../catalog/kept';
import { grouped } from '../catalog/grouped';
import { fansOf, type Fan, type Line } from './lines';
import { phasesOf } from './phases';
import { captionSize, captionWidth, nameSize, nameWidth, wrap } from './text';
import type { Shape, View } from './view-model';

/** What a layout is asked to place. Made of sizes and order only, so that equal plans have equal layouts. */
export interface Plan {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

/** Down for most panels, narrow for a slim column beside code, right for a low panel at the bottom. */
export type Form = 'down' | 'narrow' | 'right';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly id: string;
  /** Failures are kept to one side; lines meet in joints. */
  readonly role: 'status' | 'failure' | 'joint';
}

/** Leads onward in the life, whichever way its arrows point. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: Size | undefined;
  /** Part of the way that a resource goes when all is well. */
  readonly spine: boolean;
}

export const captionHeight = captionSize + 2;
/** Room for the mark that tells a kind without colour. */
export const glyphRoom = 15;
const lineRoom = 10;
const mostLabels = 3;

export function planOf(view: View, form: Form): Plan {
  const phases = phasesOf(view);
  const fans = fansOf(view.lines);
  const spine = spineOf(view, phases);
  const linkOf = (line: Line): Link => {
    const { id, from, fan, labels } = line;
    const to = fan ?? line.to;
    const label = fan === undefined ? labelSize(labels) : undefined;
    const onward = fan !== undefined || (phases.get(from) ?? 0) <= (phases.get(to) ?? 0);
    return { id, from: onward ? from : to, to: onward ? to : from, label, spine: spine.has(id) };
  };
  const links = [...view.lines.map(linkOf), ...fans.map(fanLink)];
  const before = grouped(links, ({ to }) => to);
  const after = grouped(links, ({ from }) => from);
  const meeting = (id: string) => Math.max(before.get(id)?.length ?? 0, after.get(id)?.length ?? 0);
  return {
    boxes: [...view.shapes.map((shape) => roomy(boxOf(shape), meeting(shape.id), form)), ...fans.map(fanBox)],
    links,
  };
}

/** The links of a plan by their names. */
export const linksByName = keptByObject(({ links }: Plan): ReadonlyMap<string, Link> => {
  return new Map(links.map((link) => [link.id, link]));
});

export interface LabelRow {
  readonly text: string;
  /** Where the row begins, from the top of the label. */
  readonly top: number;
}

/** The words on a line, one operation after the other with a little room between them. */
export const labelRows = keptByObject((labels: readonly string[]): readonly LabelRow[] => {
  const shown = labels.slice(0, mostLabels).map((label) => wrap(label, 18, 2));
  const blocks = labels.length > mostLabels ? [...shown, [`and ${labels.length - mostLabels} more`]] : shown;
  const gapped = blocks.flatMap((block, index) => block.map((text) => ({ text, gap: index * 4 })));
  return gapped.map(({ text, gap }, index) => ({ text, top: 2 + index * captionHeight + gap }));
});

/** The words below a status' name. */
export function captionRows({ caption }: Shape): readonly string[] {
  return caption === undefined ? [] : wrap(caption, 20, 2);
}

function boxOf(shape: Shape): Box {
  const { id, kind } = shape;
  if (kind === 'start') return { id, width: 16, height: 16, role: 'status' };
  if (kind === 'end') return { id, width: 20, height: 20, role: 'status' };
  const rows = captionRows(shape);
  const marked = kind === 'transient' || kind === 'failed';
  const name = nameWidth(id) + (marked ? glyphRoom : 0);
  return {
    id,
    width: Math.ceil(Math.max(name, captionWidth(rows)) + 16),
    height: nameSize + 14 + rows.length * captionHeight,
    role: kind === 'failed' ? 'failure' : 'status',
  };
}

/** A status where many lines meet is drawn large enough for each of their heads to be seen. */
function roomy(box: Box, lines: number, form: Form): Box {
  const least = lines * lineRoom + 6;
  if (form === 'right') return { ...box, height: Math.max(box.height, least) };
  return { ...box, width: Math.max(box.width, least) };
}

function fanBox({ id, labels }: Fan): Box {
  return { id, ...(labelSize(labels) ?? { width: 2, height: 2 }), role: 'joint' };
}

function fanLink({ id, to }: Fan): Link {
  return { id, from: id, to, label: undefined, spine: false };
}

function labelSize(labels: readonly string[]): Size | undefined {
  const rows = labelRows(labels);
  const last = rows.at(-1);
  if (!last) return undefined;
  return { width: Math.ceil(captionWidth(rows.map(({ text }) => text)) + 10), height: last.top + captionHeight + 2 };
}

/** Lines of the shortest successful way through the first resting statuses, from creation onward. */
function spineOf({ shapes, lines }: View, phases: ReadonlyMap<string, number>): ReadonlySet<string> {
  const main = shapes.filter(({ kind }) => kind !== 'failed').map(({ id }) => id);
  const onSpine = new Set<string>();
  const phase = (id: string) => phases.get(id) ?? 0;
  let here = main.find((id) => phase(id) === 0);
  for (let steps = 0; here !== undefined && steps < 4; steps++) {
    const from: string = here;
    const next = lines.filter((line) => line.from === from && !line.forth.failure && phase(line.to) > phase(from))[0];
    if (!next) break;
    onSpine.add(next.id);
    here = next.to;
  }
  return onSpine;
}
