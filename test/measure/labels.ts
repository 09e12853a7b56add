import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a person says of one literal in public code, before any tool had an opinion. */
export interface Label {
  readonly repo: string;
  readonly commit: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly value: string;
  /** Null for no status at all, and for one of a resource that the catalog does not know. */
  readonly lifecycle: string | null;
  /** Nobody can tell; left out of all figures. */
  readonly doubtful?: boolean;
  /** What the compute service is asked to list: it folds case, so that another case is no slip. */
  readonly filter?: boolean;
}

/** The label files, either those that the detector was made on or those held out. */
export function labelFiles(folder: string, isHeldOut: boolean): readonly string[] {
  const all = globSync(join(folder, '*.jsonl')).sort();
  return all.filter((file) => basename(file).endsWith('held-out.jsonl') === isHeldOut);
}

export function labelsOf(files: readonly string[]): readonly Label[] {
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Label)
    .filter((label) => !label.doubtful);
}

/** Where a repository is checked out: one folder a repository, named owner__name. */
export function checkoutOf(repo: string, checkouts: string): string {
  return join(checkouts, repo.replace('/', '__'));
}

/** Where a labelled literal begins in its file's text. */
export function offsetOf({ line, column }: Label, text: string): number {
  let start = 0;
  for (let left = line - 1; left > 0; left--) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
