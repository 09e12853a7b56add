import type { GraphEdge, GraphModel, GraphNode } from '../../features/types';
import { isTold, isWayTold, type Surface } from './surfaces';

/** The words of a lifecycle on one surface. */
export interface Side {
  readonly lifecycle: string;
  readonly title: string;
  readonly surface: Surface;
  readonly entries: readonly Entry[];
}

/** One word of a side. */
export interface Entry {
  /** As it is written there. */
  readonly name: string;
  readonly kind: GraphNode['kind'];
  readonly meaning: string;
  /** What the API answers where this word is met: the word itself, but on the console. Empty where nobody knows. */
  readonly answers: readonly { readonly status: string; readonly when: string | undefined }[];
  /** The ways out; undefined for words of a console, of which nobody tells any. */
  readonly ways: readonly GraphEdge[] | undefined;
}

export function sideOf(model: GraphModel, surface: Surface): Side {
  const entries = surface === 'console' ? consoleEntries(model) : apiEntries(model, surface);
  return { lifecycle: model.id, title: model.title, surface, entries };
}

/** The statuses that a word of a side stands for. */
export function statusesBehind(model: GraphModel, surface: Surface, name: string): ReadonlySet<string> {
  const entry = sideOf(model, surface).entries.find((each) => each.name === name);
  return new Set(entry?.answers.map(({ status }) => status));
}

function apiEntries(model: GraphModel, surface: Exclude<Surface, 'console'>): readonly Entry[] {
  const nodes = model.nodes.filter(
    ({ id, kind }) => kind !== 'absent' && (surface === 'api' || isTold(model, id, surface)),
  );
  return nodes.map(({ id, kind, meaning }) => ({
    name: id,
    kind,
    meaning,
    answers: [{ status: id, when: undefined }],
    ways: model.edges.filter((edge) => edge.from === id && (surface === 'api' || isWayTold(model, edge, surface))),
  }));
}

/** Labels that have a table of their own, and those that are told with their statuses. */
function consoleEntries({ nodes, labels }: GraphModel): readonly Entry[] {
  const told = labels.map(({ label, kind, meaning, answers }) => ({
    name: label,
    kind,
    meaning,
    answers: answers.map(({ status, when }) => ({ status, when })),
    ways: undefined,
  }));
  const known = new Set(told.map(({ name }) => name));
  const others = nodes.flatMap((node) =>
    node.console
      .filter((name) => !known.has(name))
      .map((name) => ({
        name,
        kind: node.kind,
        meaning: node.meaning,
        answers: [{ status: node.id, when: undefined }],
        ways: undefined,
      })),
  );
  return [...others, ...told];
}
