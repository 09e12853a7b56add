import type { ClueKind } from '../syntax/site';
import type { Ground } from './votes';

/** How much a clue counts, by where it stands. All numbers are fitted on the labelled set; see docs/measure.md. */
export const clueWeight: Readonly<Record<ClueKind, number>> = {
  subject: 4,
  path: 4,
  resource: 4,
  holder: 3.5,
  callee: 3,
  origin: 3.2,
  use: 3,
  type: 3,
  argument: 2,
  field: 3,
  neighbour: 0,
  sibling: 1.8,
  function: 2,
  parameter: 1,
  class: 1.8,
  call: 0.8,
  url: 1.5,
  import: 1,
  file: 1.5,
};

/** How much it counts by what it rests on. A name in the recognition data is worth more than a noun in an identifier. */
export const groundWeight: Readonly<Record<Ground, number>> = {
  exact: 1.3,
  attribute: 1.6,
  noun: 1,
  stranger: 1,
  unknown: 0.3,
  family: 0.35,
};

/** Rings of evidence, nearest first: what is near explains away what is far. */
export const rings: readonly (readonly ClueKind[])[] = [
  ['subject', 'path', 'resource', 'holder', 'sibling', 'callee', 'field'],
  ['origin', 'use', 'type', 'argument'],
  ['function', 'parameter'],
  ['class', 'call', 'url'],
  ['import', 'file'],
];

/** Where a foreign noun is often only a reference to another resource, it counts less. */
export const strangerWeight: Partial<Record<ClueKind, number>> = {
  sibling: 0.35,
  argument: 0.5,
  parameter: 0.5,
  origin: 0.7,
  call: 0.5,
  import: 0.5,
  url: 0.5,
};

/** Only what has a status of its own is a stranger when nobody knows its name; helpers and options have many names. */
export const unknownWeight: Partial<Record<ClueKind, number>> = { subject: 1, path: 1, resource: 1, type: 0.5 };

export const tuning = {
  /** One kind of clue counts at most this often its weight, however many clues there are. */
  repeatLimit: 1.5,
  /** Each further clue of one kind counts this part of the one before. */
  fading: 0.6,
  /** A clear margin in a nearer ring damps the rings behind it: weight / (1 + margin / dampingMargin). */
  dampingMargin: 1.5,
  /** What speaks for "a resource that the catalog does not know" before anything is read. */
  strangerPrior: 1.5,
  /** What is left of an ambiguous noun's weight in the files of another service. */
  ambiguousAbroad: 0.3,
  /** How much one point of evidence changes the odds between two lifecycles: e to this power. */
  sharpness: 1.5,
};

/** A noun from this weight on means the same everywhere; below it, in the files of another service, mostly something else. */
export const plainNounFrom = 0.88;

/** How well the written words fit a lifecycle's vocabulary. */
export const fit = {
  status: 0.6,
  distinctive: 2,
  misspelt: 0,
  label: 0.2,
  pseudo: 0,
  near: 0,
  joined: 0.5,
  unknown: -0.8,
  /** The same for a vocabulary that is not complete. */
  unlisted: -0.5,
};

/** Whether a status is meant at all. */
export const place = {
  prior: -1.5,
  comment: 10,
  statusAttribute: 4.2,
  statusOrigin: 2.5,
  statusType: 2,
  waitField: 2.5,
  returnedStatus: 2.5,
  statusCall: 2.5,
  statusFunction: 1,
  comparedOrCase: 0.5,
  distinctiveValue: 2,
  capitalValue: 1,
  actionValue: -2,
  fittingNeighbours: 1.2,
  manyNeighbours: 1,
  plainAttribute: -2.5,
  muteCall: -3.5,
  bareArgument: -0.8,
};

export const sureFrom = 0.9;
export const likelyFrom = 0.6;
export const namedFrom = 0.5;
