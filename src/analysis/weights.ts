import type { ClueKind } from '../syntax/site';

/** How much a name of the resource counts, by where it stands. Tuned on the labelled set; see docs/measure.md. */
export const nounWeight: Readonly<Record<ClueKind, number>> = {
  subject: 4,
  path: 4,
  resource: 4,
  holder: 3.5,
  callee: 3,
  origin: 3.2,
  use: 3,
  type: 3,
  argument: 2,
  field: 2.5,
  neighbour: 0,
  sibling: 1.8,
  function: 2,
  parameter: 1,
  class: 1.5,
  call: 0.8,
  url: 1.5,
  import: 1,
  file: 1.2,
};

/** Rings of evidence, nearest first: what is near explains away what is far. */
export const rings: readonly (readonly ClueKind[])[] = [
  ['subject', 'path', 'resource', 'holder', 'sibling'],
  ['callee', 'origin', 'use', 'type', 'argument', 'field'],
  ['function', 'parameter'],
  ['class', 'call', 'url'],
  ['import', 'file'],
];

/** One kind of clue counts at most this often its weight, however many clues there are. */
export const repeatLimit = 1.5;
/** Each further clue of one kind counts this part of the one before. */
export const fading = 0.7;
/** A key that names another resource is often only a reference to it. */
export const siblingStranger = 0.35;
/** A clear margin in a nearer ring damps the rings behind it: weight / (1 + margin / dampingMargin). */
export const dampingMargin = 1.5;
/** What speaks for "a resource that the catalog does not know" before anything is read. */
export const strangerPrior = 1.5;
/** An attribute such as task_state leaves no doubt, whatever it is read from. */
export const attributeFactor = 1.6;
/** A word of the service supports every lifecycle of the family a little. */
export const familyFactor = 0.35;
/** Recognition data that names exactly this resource (a type, a call, an import) counts more than a noun. */
export const exactFactor = 1.3;

/** A noun from this weight on means the same everywhere; below it, in the files of another service, mostly something else. */
export const plainNounFrom = 0.88;
/** What is left of an ambiguous noun's weight there. */
export const ambiguousAbroad = 0.3;

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
  fittingNeighbours: 1.2,
  plainAttribute: -2.5,
  muteCall: -3.5,
  bareArgument: -0.8,
};

/** How much one point of evidence changes the odds between two lifecycles: e to this power. */
export const sharpness = 1.5;

export const sureFrom = 0.9;
export const likelyFrom = 0.6;
export const namedFrom = 0.5;
