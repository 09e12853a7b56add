import type { Use } from '../features/types';

/** The uses of a status in the workspace, as far as they are known. */
export interface Uses {
  readonly lifecycle: string;
  readonly status: string;
  readonly state: 'looking' | 'found' | 'stopped';
  readonly files: readonly UsesInFile[];
  /** How many files were looked at, and how many there are to look at, once that is known. */
  readonly searched: number;
  readonly known: number | undefined;
  /** Whether there may be more than what was found. */
  readonly isCut: boolean;
}

export interface UsesInFile {
  /** As the editor names it. */
  readonly name: string;
  readonly uses: readonly Use[];
}

/** A use by its file and its place among that file's. */
export interface UseRef {
  readonly file: number;
  readonly use: number;
}
