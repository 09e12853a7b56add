import type { ClueKind } from '../syntax/site';

/** What a clue rests on, from the surest to the vaguest. */
export type Ground = 'exact' | 'attribute' | 'noun' | 'stranger' | 'unknown' | 'family';

/** How much a clue counts, by where it stands. All numbers are fitted on the labelled set; see docs/measure.md. */
export const clueWeight: Readonly<Record<ClueKind, number>> = {
  subject: 4.2,
  path: 4.1,
  resource: 4.5,
  holder: 5.4,
  callee: 4.1,
  origin: 3.2,
  use: 2.2,
  type: 4.5,
  argument: 4.8,
  field: 3,
  neighbour: 0,
  sibling: 0.85,
  function: 0.8,
  parameter: 2,
  class: 0.8,
  call: 1.4,
  url: 1.4,
  import: 0.3,
  file: 2.8,
};

/** How much it counts by what it rests on. A name in the recognition data is worth more than a noun in an identifier. */
export const groundWeight: Readonly<Record<Ground, number>> = {
  exact: 0.85,
  attribute: 2,
  noun: 1,
  stranger: 0.75,
  unknown: 0.7,
  family: 0.45,
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
  sibling: 0.85,
  argument: 1,
  parameter: 0.7,
  origin: 0.9,
  call: 0.7,
  class: 0.6,
  import: 0.3,
  url: 0.5,
};

/** Only what has a status of its own is a stranger when nobody knows its name; helpers and options have many names. */
export const unknownWeight: Partial<Record<ClueKind, number>> = {
  subject: 1,
  path: 0.95,
  resource: 1,
  type: 1.4,
  callee: 0.4,
};

export const tuning = {
  /** One kind of clue counts at most this often its weight, however many clues there are. */
  repeatLimit: 1.5,
  /** Each further clue of one kind counts this part of the one before. */
  fading: 0.7,
  /** A clear margin in a nearer ring damps the rings behind it: weight / (1 + margin / dampingMargin). */
  dampingMargin: 1,
  /** The same for what is traced: the second origin is already one of something else that went into the first. */
  traceFading: 0.6,
  /** What speaks for "a resource that the catalog does not know" before anything is read. */
  strangerPrior: 1.6,
  /** What speaks for a stranger in the code and the answers of another cloud. */
  foreignCloud: 6,
  /** What is left of a stranger where all words beside each other are one lifecycle's and some nobody else's. */
  strangerToList: 0.2,
  /** What is left of it where one of the words is a status that only this lifecycle has. */
  strangerToWord: 0.6,
  /** What is left of an ambiguous noun's weight in the files of another service. */
  ambiguousAbroad: 0.5,
  /** How much one point of evidence changes the odds between two lifecycles: e to this power. */
  sharpness: 1.8,
};

/** A noun from this weight on means the same everywhere; below it, in the files of another service, mostly something else. */
export const plainNounFrom = 0.88;

/** A noun from this weight on means the same behind any word; below it, it is another thing: a database server. */
export const unmistakableFrom = 0.93;

/** How well the written words fit a lifecycle's vocabulary. */
export const fit = {
  status: 0.75,
  distinctive: 0.85,
  misspelt: 0.3,
  label: 0.35,
  pseudo: -0.7,
  near: 0.7,
  joined: 0.5,
  unknown: -0.6,
  /** The same for a vocabulary that is not complete. */
  unlisted: -0.7,
};

/** Whether a status is meant at all. */
export const place = {
  prior: -1.1,
  comment: 10,
  statusAttribute: 4.2,
  statusOrigin: 3.2,
  statusType: 3,
  waitField: 3,
  returnedStatus: 1.3,
  statusCall: 3.4,
  statusFunction: 0.3,
  comparedOrCase: 0,
  distinctiveValue: 2.2,
  slip: 2.2,
  capitalValue: 0.65,
  actionValue: -2.4,
  fittingNeighbours: 3.3,
  manyNeighbours: 1,
  plainAttribute: -1,
  muteCall: -2.3,
  besideList: -2.5,
  bareArgument: -0.3,
  key: -3.2,
  statusFlag: 2.5,
  ownCall: 2.3,
  outcome: 2.3,
};

export const sureFrom = 0.8;
/** From here on a word that is no mere slip is worth an error. */
export const loudFrom = 0.9;
export const likelyFrom = 0.6;
export const namedFrom = 0.5;
/** The same for what is written otherwise than the lifecycle does, where nothing names our cloud. */
export const otherwiseFrom = 0.88;
/** The same for a word that the lifecycle does not know. */
export const unknownFrom = 0.8;
