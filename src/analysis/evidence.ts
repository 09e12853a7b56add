import type { Catalog } from '../catalog/catalog';
import type { Clue, ClueKind } from '../syntax/site';
import { isAbroad } from './abroad';
import { familyOf, readExpression, type Reading } from './reading';
import { recognised } from './recognise';
import type { Lexicon } from './lexicon';
import { remembered } from './memory';
import {
  ambiguousAbroad,
  attributeFactor,
  dampingMargin,
  exactFactor,
  fading,
  familyFactor,
  nounWeight,
  plainNounFrom,
  repeatLimit,
  rings,
  siblingStranger,
  strangerPrior,
} from './weights';

/** A resource that the catalog does not know. */
export const stranger = 'stranger';

export interface Contribution {
  /** A lifecycle's id, or `stranger`. */
  readonly to: string;
  readonly clue: Clue;
  readonly weight: number;
}

export interface Evidence {
  readonly scores: ReadonlyMap<string, number>;
  readonly contributions: readonly Contribution[];
  /** The file belongs to a service that the catalog does not know. */
  readonly abroad: boolean;
}

/** Kinds of clue in which an unknown noun is no sign of another resource: helpers and options have many names. */
const lenient: ReadonlySet<ClueKind> = new Set([
  'field',
  'argument',
  'call',
  'import',
  'file',
  'parameter',
  'url',
  'sibling',
  'use',
  'callee',
]);

/** Weighs all clues, ring by ring from the nearest, for each lifecycle and for a stranger. */
export function evidenceOf(clues: readonly Clue[], catalog: Catalog, lexicon: Lexicon): Evidence {
  const scores = new Map<string, number>();
  const contributions: Contribution[] = [];
  const abroad = isAbroad(clues, lexicon);
  let damping = 1;
  for (const ring of rings) {
    const found = ring.flatMap((kind) =>
      limited(
        ofKind(clues, kind)
          .map((clue) => votes(clue, { catalog, lexicon, abroad }))
          .filter((all) => all.length > 0)
          .flatMap(faded),
        kind,
      ),
    );
    for (const { to, clue, weight } of found) {
      contributions.push({ to, clue, weight: weight * damping });
      scores.set(to, (scores.get(to) ?? 0) + weight * damping);
    }
    damping = 1 / (1 + Math.max(0, marginOf(scores)) / dampingMargin);
  }
  scores.set(stranger, (scores.get(stranger) ?? 0) + strangerPrior);
  return { scores, contributions, abroad };
}

function ofKind(clues: readonly Clue[], kind: ClueKind): readonly Clue[] {
  return clues.filter((clue) => clue.kind === kind);
}

interface Context {
  readonly catalog: Catalog;
  readonly lexicon: Lexicon;
  /** The file belongs to a service that the catalog does not know. */
  readonly abroad: boolean;
}

function votes(clue: Clue, { catalog, lexicon, abroad }: Context): readonly Contribution[] {
  const weight = nounWeight[clue.kind];
  const exact = recognised(catalog, clue);
  if (exact.length > 0) return exact.map(({ id }) => ({ to: id, clue, weight: weight * exactFactor }));
  const reading = readCached(clue.text, lexicon);
  const factor = reading.special ? attributeFactor : 1;
  const named = clue.kind === 'sibling' ? [] : [...reading.lifecycles];
  const known = named.flatMap(([to, share]) =>
    shared({ to, clue, weight: weight * factor * Math.sqrt(share) }, share, abroad),
  );
  const strange = lenient.has(clue.kind) && reading.stranger < 1 ? 0 : reading.stranger;
  if (strange > 0)
    known.push({ to: stranger, clue, weight: weight * strange * (clue.kind === 'sibling' ? siblingStranger : 1) });
  if (known.length > 0) return known;
  return [...familyOf(clue.text, lexicon)].map(([to, share]) => ({ to, clue, weight: weight * share * familyFactor }));
}

/** Abroad, an ambiguous noun speaks mostly for a stranger: a snapshot in a file about shares, an instance of a database. */
function shared(vote: Contribution, share: number, abroad: boolean): readonly Contribution[] {
  if (!abroad || share >= plainNounFrom) return [vote];
  const kept = vote.weight * ambiguousAbroad;
  return [
    { ...vote, weight: kept },
    { ...vote, to: stranger, weight: vote.weight - kept },
  ];
}

/** Clues of one kind come nearest first; each further one that says anything counts less. */
function faded(all: readonly Contribution[], nth: number): readonly Contribution[] {
  return nth === 0 ? all : all.map((vote) => ({ ...vote, weight: vote.weight * fading ** nth }));
}

/** The first vote of a kind counts whole, more of the same kind up to a limit: ten calls are not ten proofs. */
function limited(all: readonly Contribution[], kind: ClueKind): readonly Contribution[] {
  const left = new Map<string, number>();
  return all.flatMap((vote) => {
    const room = left.get(vote.to) ?? nounWeight[kind] * repeatLimit;
    const weight = Math.min(vote.weight, room);
    left.set(vote.to, room - weight);
    return weight > 0 ? [{ ...vote, weight }] : [];
  });
}

/** How far the best is ahead of the second best. */
function marginOf(scores: ReadonlyMap<string, number>): number {
  const [first = 0, second = 0] = [...scores.values()].sort((a, b) => b - a);
  return first - second;
}

const readings = new WeakMap<Lexicon, Map<string, Reading>>();

/** Files repeat their expressions, so readings are kept. */
export function readCached(text: string, lexicon: Lexicon): Reading {
  const known = remembered(readings, lexicon, () => new Map<string, Reading>());
  if (known.size > 20_000) known.clear();
  return remembered(known, text, () => readExpression(text, lexicon));
}
