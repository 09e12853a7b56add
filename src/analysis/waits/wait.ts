import type { Lifecycle, Operation } from '../../catalog/types';
import type { Clue } from '../../syntax/site';
import type { WrittenWait } from '../../syntax/wait';
import type { Treatment } from './verdict';

/** A wait of which it is sure whose statuses it looks at. */
export interface Wait {
  readonly written: WrittenWait;
  readonly lifecycle: Lifecycle;
  /** What it may be waiting for; empty where nothing tells. Whatever is said of the wait has to hold for each of them. */
  readonly operations: readonly Operation[];
  /** Every operation of which a good end ends the wait, as far as can be seen. */
  readonly possible: readonly Operation[];
  /** What told the operations, such as a call before the wait; nothing where its own lists did. */
  readonly inferredFrom: Clue | undefined;
  /** The lists speak of another operation: what is said of the wait is a hint at most. */
  readonly isDisputed: boolean;
  /** What it does when it sees a status of the lifecycle, or `(absent)`. */
  treatmentOf(status: string): Treatment;
  /** Whether one of these words stands in an identifier before the wait, in its function. */
  shows(words: readonly string[]): boolean;
}
