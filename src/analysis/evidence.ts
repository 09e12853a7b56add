import type { Catalog } from '../catalog/catalog';
import type { Clue, ClueKind } from '../syntax/site';
import { foreignSign, isAbroad, isAtHome, packagesOfOthers } from './abroad';
import { packageOf, toldBy, traced, type Context, type Meant } from './context';
import type { Lexicon } from './lexicon';
import { servicesOf, settled, type Services } from './services';
import { sayingsOf, type Saying } from './votes';
import { clueWeight, groundWeight, plainNounFrom, rings, strangerWeight, tuning, unknownWeight } from './weights';
import { wordsOf } from './words';

/** A resource that the catalog does not know. */
export const stranger = 'stranger';

export interface Contribution {
  /** A lifecycle's id, or `stranger`. */
  readonly to: string;
  readonly clue: Clue;
  readonly weight: number;
  /** Only a service was named, to which the lifecycle belongs. */
  readonly isVague?: boolean;
}

export interface Evidence {
  readonly scores: ReadonlyMap<string, number>;
  readonly contributions: readonly Contribution[];
  /** The file belongs to a service that the catalog does not know. */
  readonly abroad: boolean;
  /** It even belongs to another cloud. */
  readonly foreign: boolean;
  /** The catalog's own services that are spoken of. */
  readonly services: Services;
}

/** Weighs all clues, ring by ring from the nearest, for each lifecycle and for a stranger. */
export function evidenceOf(clues: readonly Clue[], catalog: Catalog, lexicon: Lexicon, meant: Meant): Evidence {
  const foreign = foreignSign(clues, lexicon);
  const abroad = foreign !== undefined || isAbroad(clues, lexicon);
  const services = servicesOf(clues, lexicon);
  const strange = abroad && !isAtHome(clues, lexicon);
  const around = strange ? clues.filter(({ kind }) => nearKinds.has(kind)) : [];
  const near = servicesOf(around, lexicon);
  const theirs = packagesOfOthers(clues, lexicon);
  const told = toldBy(clues, catalog, lexicon, theirs);
  const context = { catalog, lexicon, services, strange, near, theirs, ...told, ...meant };
  const scores = new Map<string, number>();
  const contributions: Contribution[] = [];
  if (foreign) {
    contributions.push({ to: stranger, clue: foreign, weight: tuning.foreignCloud });
    scores.set(stranger, tuning.foreignCloud);
  }
  let damping = 1;
  for (const ring of rings) {
    for (const { weight, ...vote } of ring.flatMap((kind) => votesOfKind(clues, kind, context))) {
      contributions.push({ ...vote, weight: weight * damping });
      scores.set(vote.to, (scores.get(vote.to) ?? 0) + weight * damping);
    }
    damping = 1 / (1 + Math.max(0, marginOf(scores)) / tuning.dampingMargin);
  }
  scores.set(stranger, (scores.get(stranger) ?? 0) + tuning.strangerPrior);
  return { scores, contributions, abroad, foreign: foreign !== undefined, services };
}

const nearKinds: ReadonlySet<ClueKind> = new Set([
  'subject',
  'holder',
  'callee',
  'origin',
  'type',
  'argument',
  'class',
]);

/** Clues of one kind come nearest first; each further one that says anything counts less, and all of them up to a limit. */
function votesOfKind(clues: readonly Clue[], kind: ClueKind, context: Context): readonly Contribution[] {
  const room = new Map<string, number>();
  let weight = clueWeight[kind];
  const all: Contribution[] = [];
  const own = clues.filter((clue) => clue.kind === kind);
  // Keys come in any order.
  if (kind === 'sibling') own.sort((a, b) => exactness(b, context.catalog) - exactness(a, context.catalog));
  for (const clue of own) {
    const votes = votesOf(clue, weight, context);
    if (votes.length > 0) weight *= traced.has(kind) ? tuning.traceFading : tuning.fading;
    for (const vote of votes) {
      const left = room.get(vote.to) ?? Math.max(clueWeight[kind] * tuning.repeatLimit, vote.weight);
      const taken = Math.min(vote.weight, left);
      room.set(vote.to, left - taken);
      if (taken > 0) all.push({ ...vote, weight: taken });
    }
  }
  return all;
}

function exactness(clue: Clue, catalog: Catalog): number {
  return sayingsOf(clue, catalog)[0]?.ground === 'exact' ? 1 : 0;
}

function votesOf(clue: Clue, weight: number, context: Context): readonly Contribution[] {
  const isTheirs = context.theirs.has(packageOf(clue.text));
  return sayingsOf(clue, context.catalog).flatMap((saying) => {
    const own = weight * groundWeight[saying.ground] * saying.strength;
    if (isTheirs && saying.shares.size > 0) return vote(stranger, clue, weight * groundWeight.stranger);
    switch (saying.ground) {
      case 'stranger':
        if (context.isPathKnown && (clue.kind === 'holder' || clue.kind === 'argument')) return [];
        return vote(stranger, clue, own * (strangerWeight[clue.kind] ?? 1));
      case 'unknown': {
        const kind = saying.strength === 1 && isOwner(clue) ? 'subject' : clue.kind;
        if (context.isTraced && kind === 'subject') return [];
        return vote(stranger, clue, own * (unknownWeight[kind] ?? 0));
      }
      case 'noun':
        if (context.isShortened && (clue.kind === 'subject' || clue.kind === 'holder'))
          return vote(stranger, clue, own);
        return [...settled(context.suits(saying.shares), context.services)].flatMap(([id, share]) =>
          known(
            { to: context.instead.get(id) ?? id, clue, weight: weight * groundWeight.noun * Math.sqrt(share) },
            share,
            context,
          ),
        );
      case 'exact':
      case 'attribute':
      case 'family':
        return sharedOut(saying, clue, own, context);
    }
  });
}

/** `gadget["status"] = "ready"` is as much of a gadget as what is compared with it. */
function isOwner({ kind, text }: Clue): boolean {
  return kind === 'holder' && /\w(?:\.|\[["'])\w*stat(?:us|e)(?:["']\])?$/i.test(text);
}

function vote(to: string, clue: Clue, weight: number): readonly Contribution[] {
  return weight > 0 ? [{ to, clue, weight }] : [];
}

function sharedOut(
  saying: Saying,
  clue: Clue,
  weight: number,
  { services, lexicon, instead, suits, fits, isRenamed }: Context,
): readonly Contribution[] {
  if (saying.ground === 'attribute' && clue.kind === 'subject' && isRenamed) return [];
  const shares = saying.ground === 'family' ? saying.shares : settled(suits(saying.shares), services);
  return [...shares].map(([id, share]) => ({
    to:
      saying.ground === 'attribute' && isOthers(id, services, lexicon) && !fits(id)
        ? stranger
        : (instead.get(id) ?? id),
    clue,
    weight: weight * share,
    isVague: saying.ground === 'family',
  }));
}

/** An attribute of a service of which hardly anybody speaks here, while others are spoken of, is another one's. */
function isOthers(id: string, services: Services, { serviced }: Lexicon): boolean {
  return serviced.has(id) && (services.get(id) ?? 0) < Math.max(...services.values()) * hardlyAtAll;
}

const hardlyAtAll = 0.2;

/**
 * Abroad, an ambiguous noun speaks mostly for a stranger: a snapshot in a file about shares, an instance of a database. It
 * speaks for nobody else where the other service's package of that name is imported. But all services have the same jobs.
 */
function known(own: Contribution, share: number, context: Context): readonly Contribution[] {
  const { strange, near, theirs, catalog, fits } = context;
  const isTheirs = theirs.size > 0 && wordsOf(own.clue.text).some((word) => theirs.has(`${word}s`));
  if (isTheirs && share < plainNounFrom) return [{ ...own, to: stranger }];
  const isAlike = own.clue.kind === 'subject' && catalog.get(own.to)?.vocabulary === 'partial' && fits(own.to);
  if (!strange || share >= plainNounFrom || near.has(own.to) || isAlike) return [own];
  const kept = own.weight * tuning.ambiguousAbroad;
  return [
    { ...own, weight: kept },
    { ...own, to: stranger, weight: own.weight - kept },
  ];
}

/** How far the best is ahead of the second best. */
function marginOf(scores: ReadonlyMap<string, number>): number {
  const [first = 0, second = 0] = [...scores.values()].sort((a, b) => b - a);
  return first - second;
}
