import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One literal in public code. */
export interface Place {
  readonly repo: string;
  readonly commit: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

/** What a person says of a literal, before any tool had an opinion. */
export interface Label extends Place {
  /** Null for no status at all, and for one of a resource that the catalog does not know. */
  readonly lifecycle: string | null;
  /** Nobody can tell; left out of all figures. */
  readonly doubtful?: boolean;
  /** What the compute service is asked to list: it folds case, so that another case is no slip. */
  readonly filter?: boolean;
}

/** What the detector said of a literal when it was drawn: nothing, or a resource with little or much confidence. */
export type Part = (typeof parts)[number];

export const parts = ['unsure', 'none', 'sure'] as const;

/** How a sample was drawn. */
export interface Drawn {
  /** How many literals there were of each part to draw from. */
  readonly sizes: Readonly<Record<Part, number>>;
  /** By the key of a place. */
  readonly parts: Readonly<Record<string, Part>>;
}

/** Where it stands how a label file was drawn; only those that were drawn by part have one. */
export function drawnFile(labels: string): string {
  return labels.replace(/\.jsonl$/, '.drawn.json');
}

export function keyOf({ repo, path, line, column }: Place): string {
  return `${repo}/${path}:${line}:${column}`;
}

/** The label files, either those that the detector was made on or those held out. */
export function labelFiles(folder: string, isHeldOut: boolean): readonly string[] {
  const all = globSync(join(folder, '*.jsonl')).sort();
  return all.filter((file) => basename(file).endsWith('held-out.jsonl') === isHeldOut);
}

export function labelsOf(files: readonly string[]): readonly Label[] {
  return (objectsIn(files) as readonly Label[]).filter((label) => !label.doubtful);
}

/** The objects in files of JSON Lines. */
export function objectsIn(files: readonly string[]): readonly unknown[] {
  return files.flatMap((file) => objectsOf(readFileSync(file, 'utf8')));
}

/** The objects in JSON Lines. */
export function objectsOf(text: string): readonly unknown[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** Where a repository is checked out: one folder a repository, named owner__name. */
export function checkoutOf(repo: string, checkouts: string): string {
  return join(checkouts, repo.replace('/', '__'));
}

/** Where a labelled literal begins in its file's text. */
export function offsetOf({ line, column }: Place, text: string): number {
  let start = 0;
  for (let left = line - 1; left > 0; left--) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
