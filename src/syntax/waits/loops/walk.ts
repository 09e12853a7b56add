import type { Branch } from '../../engine/branch';
import type { Verdict } from '../../wait';
import { holds, type Supposition } from './condition';
import { isLimit } from '../times/limit';

/** A way out of a wait that the code takes with the supposed status. */
export interface Exit {
  readonly at: Branch;
  readonly verdict: Verdict;
  /** Whether it is taken only under a condition that can't be told from the status. */
  readonly isMaybe: boolean;
  /** Such a condition speaks of the status all the same. */
  readonly isRelated: boolean;
}

/** What is noted while the statements of a wait are followed. */
export interface Walk extends Supposition {
  readonly exits: Exit[];
  /** The variable that the status is read from. */
  readonly root: string;
  /** What a return does: it ends a loop, but in a timer's callback it only ends this look. */
  readonly onReturn: (statement: Branch, walk: Walk) => Verdict;
  /** What an error does: it fails, but a retry looks again. */
  readonly thrown: Verdict;
  /** The function whose call begins the wait anew. */
  readonly self: string | undefined;
  /** The conditions on the way that can't be told. */
  readonly doubts: string[];
  /** What a break would end instead of the wait. */
  readonly inner: 'loop' | 'switch' | undefined;
  /** Set by a break of that kind. */
  readonly broken: { is: boolean };
  /** Set by a loop inside that waits for the same status. */
  readonly within: { waits: boolean };
}

/** Notes a way out, behind which nothing follows. */
export function leave(at: Branch, verdict: Verdict, walk: Walk): false {
  const { doubts, subject } = walk;
  const isRelated = doubts.some((text) => isAbout(subject, text));
  const isBound = !isRelated && doubts.some(isLimit);
  if (!isBound) walk.exits.push({ at, verdict, isMaybe: doubts.length > 0, isRelated });
  return false;
}

/** Whether a condition speaks of the status that is waited for. */
export function isAbout(subject: string, condition: string): boolean {
  return condition.includes(subject) || /stat(?:us|e)\b|phase/i.test(condition);
}

/** The way on under a condition that can't be told. */
export function doubting(condition: Branch, walk: Walk): Walk {
  const unknown: string[] = [];
  holds(condition, { ...walk, unknown });
  return { ...walk, doubts: [...walk.doubts, ...(unknown.length > 0 ? unknown : [''])] };
}
