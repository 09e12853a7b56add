/** Where someone who works with the keyboard goes on in a task: its first open question, its first choice, or its head. */
const goals = ['select:has(option[value=""]:checked)', 'select', '.choice', 'h2'];

export function focusTask(panel: Element): void {
  const goal = goals.map((selector) => panel.querySelector<HTMLElement>(selector)).find((found) => found !== null);
  goal?.focus({ preventScroll: true });
}

/** Whoever was reading facts goes on in the next ones, or else at the status in the picture or table that they were about. */
export function focusFacts(root: Element, panel: Element, before: string | undefined): void {
  const name = CSS.escape(before ?? '');
  const goal =
    panel.querySelector<HTMLElement>('.close') ??
    root.querySelector<HTMLElement>(`.app.is-table [data-pick="${name}"]`) ??
    root.querySelector<SVGElement>(`.graph [data-status="${name}"]`);
  goal?.focus({ preventScroll: true });
}
