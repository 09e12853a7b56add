import type { Clue, Span } from './site';

/** What a wait does when it sees a status: look again, end well, or end with an error. */
export type Verdict = 'waits' | 'ends' | 'fails';

/** A status that a wait names. */
export interface WaitWord {
  readonly value: string;
  /** The characters inside the quotes, as the literal's site has them; for a constant, those where it is declared. */
  readonly span: Span;
  /** Where the wait itself names it: the literal with its quotes, or the constant's name. */
  readonly at: Span;
}

/** Statuses with the same verdict, where they are written. */
export interface StatusList {
  readonly words: readonly WaitWord[];
  /** Holds something that can't be read, such as a variable; nothing can be concluded then from a missing word. */
  readonly open: boolean;
  /** Where another word can be added: insert `before`, the word without quotes, and `after` at the offset. */
  readonly room?: { readonly at: number; readonly before: string; readonly after: string };
}

/** How code turns a status that it has read into the word that the wait compares: a Refresh function's branches. */
export interface Fold {
  readonly words: readonly WaitWord[];
  /** The word that these become, or what comes of them at once; unknown where something else decides as well. */
  readonly as: { readonly word: string } | { readonly verdict: Verdict | 'unknown' };
}

/**
 * One place where code waits for a status, as it is written; what its words mean is decided later.
 *
 * How the idioms look at a status that has been read, in the order of their checks. Readers put it in these terms:
 *
 * - StateChangeConf of Terraform's plugin SDK (hashicorp/terraform-plugin-sdk, helper/retry/state.go). An error of
 *   Refresh fails at once. A nil result means not found: with an empty Target that ends the wait, else it is looked
 *   again, and fails after more than NotFoundChecks (20 unless given) in a row; the word given with it is not looked at.
 *   A word of Target ends the wait when seen ContinuousTargetOccurence times (1 unless given), a word of Pending begins
 *   that count anew, so that with a count above 1 a word in both never ends it and with 1 ends it at once. Any other
 *   word fails where Pending has words, and is looked at again where it is empty. Words are compared as they are.
 * - WaitForStatus of gophercloud and golangsdk (util.go beside each resource, WaitFor in the root's util.go): the one
 *   word ends, any other goes on until the time is over, not found is an error.
 * - A predicate (WaitFor, k8s.io/apimachinery's wait.Poll…): an error fails, true ends, false looks again.
 * - A loop: what leaves it well ends, what leaves it with an error fails, all else looks again.
 */
export interface WrittenWait {
  /** The whole construct: the struct literal, the call, the loop. */
  readonly span: Span;
  /** The words that name it, for a mark on the whole: `StateChangeConf`, `wait_for_status`, `while …`. */
  readonly head: Span;
  /** The function that it stands in, the outermost where there are several; in a script, the statements around. */
  readonly home?: Span;
  readonly pending?: StatusList;
  readonly target?: StatusList;
  readonly failure?: StatusList;
  /**
   * What a called function looks for beside the lists of its call, in lower case and compared whatever the case: the
   * statuses that it takes where the call names none, and those that it always fails on.
   */
  readonly presumed?: { readonly target?: readonly string[]; readonly failure?: readonly string[] };
  /** What a status in none of the lists does; unknown where code that can't be seen decides. */
  readonly others: Verdict | 'unknown';
  /** What it does when the resource is not found, and stays so. */
  readonly absent: Verdict | 'unknown';
  /** Statuses that are read as something else before they are compared. Empty where each stands for itself. */
  readonly folds: readonly Fold[];
  /** Every status that no fold names is read as itself; `unknown` where the reading code can't be seen. */
  readonly unfolded: 'itself' | 'unknown' | Fold['as'];
  /** The target has to be seen several times in a row. */
  readonly isContinuous: boolean;
  /** Statuses are compared whatever their case. */
  readonly isFolded: boolean;
  /** What ends it whatever the status is, as written: `10 * time.Minute`, `range(60)`, `time.time() < deadline`. */
  readonly timeout?: string;
  /** The pause between two looks, as written. */
  readonly interval?: string;
  /** What tells the operation: enclosing functions, calls before the wait (nearest first), the waiting call, its arguments. */
  readonly clues: readonly Clue[];
}
