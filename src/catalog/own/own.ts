import { catalogWith, type Catalog } from '../catalog';
import type { Lifecycle } from '../types';
import { readOwn, type Problem } from './read';

/** A `*.lifecycle.json` file of a workspace. */
export interface OwnFile {
  /** Tells the file apart from the others: its path or address. */
  readonly name: string;
  readonly text: string;
}

/** A catalog with the lifecycles of a workspace behind the shipped ones, and what is wrong in the files, by name. */
export interface OwnCatalog {
  readonly catalog: Catalog;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** Reads lifecycle files and puts what is sound in them into a catalog. `schemaText` is lifecycle.schema.json. */
export function withOwn(shipped: Catalog, files: readonly OwnFile[], schemaText: string): OwnCatalog {
  const own: Lifecycle[] = [];
  const problems = new Map<string, readonly Problem[]>();
  for (const { name, text } of files) {
    const reading = readOwn(text, schemaText);
    const taken = reading.lifecycle && idTaken(reading.lifecycle, [...shipped.lifecycles, ...own], text);
    if (reading.lifecycle && !taken) own.push(reading.lifecycle);
    problems.set(name, taken ? [...reading.problems, taken] : reading.problems);
  }
  return { catalog: own.length > 0 ? catalogWith(shipped, own) : shipped, problems };
}

function idTaken({ id }: Lifecycle, others: readonly Lifecycle[], text: string): Problem | undefined {
  const other = others.find((each) => each.id === id);
  if (!other) return undefined;
  const start = Math.max(0, text.indexOf(`"${id}"`));
  return {
    span: { start, end: start + id.length + 2 },
    message: `The lifecycle is not used: ${other.title} has the id ${id} already. Give it another one.`,
    severity: 'error',
  };
}
