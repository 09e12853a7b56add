import type { GraphModel } from '../../features/types';
import type { Surroundings } from '../surroundings';
import { type Toggles, usefulToggles } from '../view-model';
import { elementOf, find } from './dom';
import { h } from '../vnode';

export interface Look {
  /** What stands out; undefined when nothing does. */
  readonly near: Surroundings | undefined;
  readonly selected: string | undefined;
  readonly marked: string | undefined;
}

/** Puts the classes on that the style sheet tells apart: near, dimmed, selected, marked. */
export function paintLook(root: Element, { near, selected, marked }: Look): void {
  find(root, '.graph', SVGSVGElement).classList.toggle('is-dimmed', near !== undefined);
  for (const node of root.querySelectorAll<SVGElement>('.graph .node')) {
    const { status, shape = '' } = node.dataset;
    node.classList.toggle('is-near', near?.shapes.has(shape) ?? false);
    node.classList.toggle('is-selected', status === selected);
    node.classList.toggle('is-marked', status === marked);
    node.setAttribute('aria-pressed', String(status === selected));
  }
  for (const line of root.querySelectorAll<SVGElement>('.graph .line'))
    line.classList.toggle('is-near', near?.lines.has(line.dataset['edge'] ?? '') ?? false);
  for (const label of root.querySelectorAll<SVGElement>('.graph .label')) {
    const { edgeLabel = '', fanLabel = '' } = label.dataset;
    label.classList.toggle('is-near', near !== undefined && (near.lines.has(edgeLabel) || near.fans.has(fanLabel)));
  }
}

/** The picker. A lifecycle that is shown before the list has come stands in it alone. */
export function paintLifecycles(
  root: Element,
  all: readonly { readonly id: string; readonly title: string }[],
  model: GraphModel | undefined,
): void {
  const offered = model && !all.some(({ id }) => id === model.id) ? [...all, model] : all;
  const options = offered.map(({ id, title }) => elementOf(h('option', { value: id }, title)));
  const picker = find(root, '.picker', HTMLSelectElement);
  picker.replaceChildren(...options);
  if (!model) return;
  picker.value = model.id;
  picker.title = `${model.title} (${model.id})`;
}

/** The legend, or the button behind which it waits. */
export function paintLegend(root: Element, isOpen: boolean): void {
  find(root, '.unfold', HTMLButtonElement).setAttribute('aria-expanded', String(isOpen));
  find(root, '.legend', HTMLUListElement).hidden = !isOpen;
}

/** A toggle that would change nothing in this lifecycle can't be pressed. */
export function paintToggles(root: Element, model: GraphModel, toggles: Toggles): void {
  const useful = usefulToggles(model, toggles);
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-toggle]')) {
    const name = button.dataset['toggle'];
    if (name !== 'openstack' && name !== 'inferred' && name !== 'failures') continue;
    button.setAttribute('aria-pressed', String(toggles[name]));
    button.disabled = !useful.has(name);
  }
}
