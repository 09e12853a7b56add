import type { GraphModel } from '../../features/types';
import type { Role } from '../coverage';
import { spokenRoles } from '../coverage-words';
import type { Badge } from '../overlay';
import type { Saved } from '../saved';
import type { Surroundings } from '../surroundings';
import { usefulToggles } from '../view-model';
import { markWords } from '../draw-mark';
import { h, type VNode } from '../vnode';
import { elementOf, find } from './dom';

export interface Look {
  /** What stands out; undefined when nothing does. */
  readonly near: Surroundings | undefined;
  /** Shapes. */
  readonly selected: ReadonlySet<string>;
  readonly marked: string | undefined;
  /** The halves of lines that a way goes over. */
  readonly badges: readonly Badge[];
  /** What code does at statuses. */
  readonly roles: ReadonlyMap<string, Role>;
}

/** Puts the classes on that the style sheet tells apart: near, dimmed, selected, marked, uncovered. */
export function paintLook(root: Element, { near, selected, marked, badges, roles }: Look): void {
  find(root, '.graph', SVGSVGElement).classList.toggle('is-dimmed', near !== undefined);
  for (const node of root.querySelectorAll<SVGElement>('.graph .node')) {
    const { status, shape = '', words = '', more = '' } = node.dataset;
    const tag = status !== undefined && status === marked ? ` ${markWords(status)}` : '';
    const role = roles.get(status ?? '');
    const inCode = role ? `, ${spokenRoles[role]}` : '';
    node.setAttribute('aria-label', `${words}${tag}${inCode}, ${more}`);
    node.classList.toggle('is-uncovered', role === 'uncovered');
    node.classList.toggle('is-near', near?.shapes.has(shape) ?? false);
    node.classList.toggle('is-selected', selected.has(shape));
    node.classList.toggle('is-marked', status === marked);
    node.setAttribute('aria-pressed', String(selected.has(shape)));
  }
  for (const line of root.querySelectorAll<SVGElement>('.graph .line'))
    paintLine(line, near?.lines.has(line.dataset['edge'] ?? '') ?? false, badges);
  for (const label of root.querySelectorAll<SVGElement>('.graph .label')) {
    const { edgeLabel = '', fanLabel = '' } = label.dataset;
    label.classList.toggle('is-near', near !== undefined && (near.lines.has(edgeLabel) || near.fans.has(fanLabel)));
  }
}

/** A way goes over a line in one direction: the head at its other end does not stand out. */
function paintLine(line: SVGElement, isNear: boolean, badges: readonly Badge[]): void {
  line.classList.toggle('is-near', isNear);
  const goals = badges.filter((badge) => badge.line === line.dataset['edge']).map(({ to }) => to);
  for (const half of line.querySelectorAll<SVGElement>('[data-half]'))
    half.classList.toggle('is-against', goals.length > 0 && !goals.includes(half.dataset['half'] ?? ''));
}

export interface Offer {
  readonly id: string;
  readonly title: string;
}

/** The picker. A lifecycle that is shown before the list has come stands in it alone. */
export function paintLifecycles(root: Element, all: readonly Offer[], model: GraphModel | undefined): void {
  const offered = model && !all.some(({ id }) => id === model.id) ? [...all, model] : all;
  const picker = find(root, '.picker', HTMLSelectElement);
  picker.replaceChildren(...optionsOf(offered));
  if (!model) return;
  picker.value = model.id;
  picker.title = `${model.title} (${model.id})`;
}

/** The list of operations, of which one may be chosen. */
export function paintOperations(root: Element, { operations }: GraphModel, { operation }: Saved): void {
  const options = optionsOf([{ id: '', title: 'Any operation' }, ...operations]);
  const list = find(root, '.operation', HTMLSelectElement);
  list.replaceChildren(...options);
  list.value = operation ?? '';
}

/** The buttons that stay pressed, and the operation that is chosen. A toggle that would change nothing in this lifecycle can't be pressed. */
export function paintButtons(root: Element, model: GraphModel, saved: Saved): void {
  const { toggles, form, task, pinned, operation } = saved;
  const useful = usefulToggles(model, toggles);
  for (const name of ['openstack', 'inferred', 'failures'] as const) {
    const button = find(root, `[data-toggle="${name}"]`, HTMLButtonElement);
    button.setAttribute('aria-pressed', String(toggles[name]));
    button.disabled = !useful.has(name);
  }
  const pressed = {
    table: form === 'table',
    way: task.kind === 'way',
    walk: task.kind === 'walk',
    compare: task.kind === 'compare',
    pin: pinned,
  };
  for (const [act, isPressed] of Object.entries(pressed))
    find(root, `.bar [data-act="${act}"]`, HTMLButtonElement).setAttribute('aria-pressed', String(isPressed));
  find(root, '.operation', HTMLSelectElement).value = operation ?? '';
}

/** The picture or the table. */
export function paintForm(root: Element, { form }: Saved): void {
  const isTable = form === 'table';
  root.classList.toggle('is-table', isTable);
  find(root, '.graph', SVGSVGElement).toggleAttribute('hidden', isTable);
  find(root, '.sheet', HTMLElement).hidden = !isTable;
}

/** Puts something else into a part of the page. Whoever was at a button of it finds the same one again. */
export function repaint(part: Element, content: VNode): void {
  const active = document.activeElement;
  const name = active instanceof HTMLElement && part.contains(active) ? nameOf(active) : undefined;
  part.replaceChildren(elementOf(content));
  if (name === undefined) return;
  const again = [...part.querySelectorAll<HTMLElement>('button, select')].find((each) => nameOf(each) === name);
  again?.focus({ preventScroll: true });
}

function nameOf({ dataset }: HTMLElement): string {
  return JSON.stringify(dataset);
}

function optionsOf(offers: readonly Offer[]): readonly Element[] {
  return offers.map(({ id, title }) => elementOf(h('option', { value: id }, title)));
}
