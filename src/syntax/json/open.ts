import type { Site } from '../site';

/** An object or array that is open. */
export interface Open {
  readonly isArray: boolean;
  readonly name: string;
  readonly start: number;
  readonly group: number;
  readonly keys: string[];
  /** Values beside the keys. */
  readonly fields: Field[];
  /** The strings of an array. */
  readonly members: string[];
  readonly waiting: Waiting[];
  /** What has ended but may be told by what still comes behind it. */
  readonly early: Ended[];
}

export interface Ended {
  readonly open: Open;
  readonly end: number;
}

export interface Field {
  readonly key: string;
  readonly value: unknown;
}

/** A wanted literal, which waits for the end of its object or array, when all that stands beside it is known. */
export interface Waiting extends Omit<Site, 'clues' | 'frame'> {
  readonly holder: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly position: number;
}

/** A clue for each further field would tell nothing new. */
const mostFields = 20;
const longestField = 80;

/** Adds a value to what stands beside the others of its object. */
export function addField({ fields }: Open, key: string, value: unknown): void {
  if (fields.length > mostFields || (typeof value === 'string' && value.length > longestField)) return;
  fields.push({ key, value });
}
