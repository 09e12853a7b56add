import type { Line } from './lines';
import type { Shape, View } from './view-model';

/** What belongs to a shape that is pointed at: the rest of the picture is dimmed. */
export interface Surroundings {
  readonly shapes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly fans: ReadonlySet<string>;
}

/** The given shapes, their lines in and out, and what these lead to. */
export function surroundingsOf(view: View, shapes: ReadonlySet<string>): Surroundings {
  return gather(
    view.lines.filter(({ from, to }) => shapes.has(from) || shapes.has(to)),
    shapes,
  );
}

/** One line and its ends. */
export function surroundingsOfLine(view: View, id: string): Surroundings {
  return gather(
    view.lines.filter((line) => line.id === id),
    new Set(),
  );
}

/** Shapes that a search speaks of: by name, by console label, or by what the status means. */
export function matching(view: View, query: string): ReadonlySet<string> {
  const words = query.trim().toLowerCase();
  const fits = ({ id, node }: Shape) =>
    [id, ...node.console, ...labelsOf(view, node.id)].some((name) => name.toLowerCase().includes(words));
  return new Set(view.shapes.filter((shape) => shape.node.kind !== 'absent' && fits(shape)).map(({ id }) => id));
}

function labelsOf({ model }: View, status: string): readonly string[] {
  return model.labels
    .filter(({ answers }) => answers.some((answer) => answer.status === status))
    .map(({ label }) => label);
}

/** Lines with their ends, and the given shapes. */
export function gather(lines: readonly Line[], shapes: ReadonlySet<string>): Surroundings {
  return {
    shapes: new Set([...shapes, ...lines.flatMap(({ from, to }) => [from, to])]),
    lines: new Set(lines.map(({ id }) => id)),
    fans: new Set(lines.flatMap(({ fan }) => fan ?? [])),
  };
}
