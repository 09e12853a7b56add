import type { Arrangement } from '../arrangement';
import type { Comparison } from '../compare/compare';
import { drawSigns } from '../compare/draw-signs';
import { type Role, rolesOf } from '../coverage';
import { drawBadges } from '../draw-badges';
import { lineWords } from '../draw-line';
import { drawMark } from '../draw-mark';
import { drawRoles } from '../draw-roles';
import { drawTable } from '../draw-table';
import { overlayOf, selectedIn, statusesOf } from '../look';
import type { Saved } from '../saved';
import { matching, type Surroundings, surroundingsOf, surroundingsOfLine } from '../surroundings';
import { rowsOf } from '../table';
import type { View } from '../view-model';
import { elementOf, find } from './dom';
import { paintLook, repaint } from './paint';

/** What the reader is looking at for the moment. A reload forgets it. */
export interface Attention {
  /** The status under the cursor in the editor. */
  readonly marked: string | undefined;
  readonly query: string;
  readonly pointed: Surroundings | undefined;
  /** Whose signs the statuses bear. */
  readonly comparison: Comparison | undefined;
}

/** A shape or a line, by its name. */
export interface Pointed {
  readonly shape?: string | undefined;
  readonly line?: string | undefined;
}

/** What belongs to what is pointed at, and what a line that is pointed at stands for. */
export function pointedIn(view: View, { shape, line }: Pointed): { pointed?: Surroundings; words?: string } {
  const pointedLine = view.lines.find(({ id }) => id === line);
  if (pointedLine) return { pointed: surroundingsOfLine(view, pointedLine.id), words: lineWords(pointedLine) };
  return shape === undefined ? {} : { pointed: surroundingsOf(view, new Set([shape])) };
}

/** Lets stand out in the picture what is pointed at, or else searched for, or else asked for. */
export function attendInGraph(root: Element, drawn: Arrangement, saved: Saved, attention: Attention): void {
  const { view } = drawn;
  const overlay = overlayOf(view, saved);
  const near = attention.pointed ?? searchedIn(view, attention) ?? overlay?.near;
  const badges = overlay?.badges ?? [];
  const roles = rolesIn(saved);
  paintLook(root, { near, selected: selectedIn(view, saved), marked: attention.marked, badges, roles });
  const signs = attention.comparison ? drawSigns(attention.comparison, drawn) : [];
  const above = [
    ...drawMark(attention.marked, drawn),
    ...drawBadges(badges, drawn),
    ...signs,
    ...drawRoles(roles, drawn),
  ];
  find(root, '.badges', SVGGElement).replaceChildren(...above.map((each) => elementOf(each, true)));
}

/** The same in the table, which holds only the rows that are searched for. */
export function attendInTable(root: Element, { view }: Arrangement, saved: Saved, attention: Attention): void {
  const { sort, operation, task } = saved;
  const searched = searchedIn(view, attention);
  const found = searched && statusesOf(view, searched.shapes);
  const overlay = task.kind === 'facts' ? undefined : overlayOf(view, saved);
  const rows = rowsOf(view, sort, operation).filter(({ node }) => found?.has(node.id) ?? true);
  const table = drawTable(rows, {
    title: view.model.title,
    sort,
    near: overlay && statusesOf(view, overlay.near.shapes),
    selected: statusesOf(view, selectedIn(view, saved)),
    marked: attention.marked,
    roles: rolesIn(saved),
  });
  repaint(find(root, '.sheet', HTMLElement), table);
}

function rolesIn({ task }: Saved): ReadonlyMap<string, Role> {
  return task.kind === 'coverage' ? rolesOf(task.coverage) : new Map();
}

/** How many shapes a search finds; nothing while none is made. */
export function searchNews(view: View, query: string): string {
  if (query.trim() === '') return '';
  const { size } = matching(view, query);
  return size === 0 ? 'No status found' : `${size} found`;
}

function searchedIn(view: View, { query }: Attention): Surroundings | undefined {
  if (query.trim() === '') return undefined;
  return { shapes: matching(view, query), lines: new Set(), fans: new Set() };
}
