import type { Branch } from '../../engine/branch';
import { fold } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import type { Fold, StatusList, WrittenWait } from '../../wait';
import { waitClues } from '../clues';
import type { WaitReader } from '../reader';
import { listOf } from '../words';
import { fieldsOf, type Fields } from './fields';
import { refreshOf, type Refresh, type Refreshed } from './refresh';

/** The Terraform plugin SDK's waiter: `retry.StateChangeConf{…}`, `resource.StateChangeConf{…}`. */
export const stateChange: WaitReader = {
  signs: /\bStateChangeConf\b/g,
  read(sign, world) {
    const literal = [...sign.ancestors()].slice(0, 2).find(({ type }) => type === 'composite_literal');
    const fields = literal && fieldsOf(literal, world);
    return literal && fields ? waitOf(literal, sign, fields, world) : undefined;
  },
};

type Outcome = WrittenWait['others'];

function waitOf(literal: Branch, head: Branch, fields: Fields, world: Surroundings): WrittenWait {
  const [pending, target] = [listIn(fields, 'Pending', world), listIn(fields, 'Target', world)];
  const asks = fields.values.get('Refresh');
  const refresh = asks && refreshOf(asks, world);
  const rules = { pending, target, others: othersOf(pending), nothing: goneOf(target) };
  return {
    span: { start: literal.start, end: literal.end },
    head: { start: head.start, end: head.end },
    ...(pending ? { pending } : {}),
    ...(target ? { target } : {}),
    others: rules.others,
    absent: refresh ? verdictOf(refresh.absent, rules) : 'unknown',
    ...readingOf(refresh, rules),
    isContinuous: Number(textIn(fields, 'ContinuousTargetOccurence', world) ?? 1) > 1,
    ...timesOf(fields, world),
    clues: waitClues(literal, asks ? [asks] : [], world),
  };
}

/** How the SDK takes what Refresh gives it. */
interface Rules {
  readonly pending: StatusList | undefined;
  readonly target: StatusList | undefined;
  readonly others: Outcome;
  readonly nothing: Outcome;
}

/** Without anything pending, any status goes on; with something, a status in neither list is an error. */
function othersOf(pending: StatusList | undefined): Outcome {
  if (!pending) return 'waits';
  if (pending.words.length > 0) return 'fails';
  return pending.open ? 'unknown' : 'waits';
}

/** Nothing found ends a wait without a target, and fails any other after a while. */
function goneOf(target: StatusList | undefined): Outcome {
  if (!target) return 'ends';
  if (target.words.length > 0) return 'fails';
  return target.open ? 'unknown' : 'ends';
}

function verdictOf(refreshed: Refreshed, { pending, target, others, nothing }: Rules): Outcome {
  if (refreshed === 'nothing') return nothing;
  if (refreshed === 'fails') return 'fails';
  if (typeof refreshed === 'string') return 'unknown';
  const isIn = (list: StatusList | undefined): boolean => !!list?.words.some(({ value }) => value === refreshed.word);
  if (isIn(target)) return 'ends';
  if (target?.open) return 'unknown';
  if (isIn(pending)) return 'waits';
  return pending?.open ? 'unknown' : others;
}

function readingOf(refresh: Refresh | undefined, rules: Rules): Pick<WrittenWait, 'folds' | 'unfolded' | 'isFolded'> {
  if (!refresh) return { folds: [], unfolded: 'unknown', isFolded: false };
  const { unfolded, folds, isFolded } = refresh;
  return {
    folds: folds.map(({ word, as }) => ({ words: [word], as: asFold(as, rules) })),
    unfolded: unfolded === 'itself' || unfolded === 'unknown' ? unfolded : asFold(unfolded, rules),
    isFolded,
  };
}

function asFold(refreshed: Refreshed, rules: Rules): Fold['as'] {
  return typeof refreshed === 'object' ? refreshed : { verdict: verdictOf(refreshed, rules) };
}

function timesOf(fields: Fields, world: Surroundings): Pick<WrittenWait, 'timeout' | 'interval'> {
  const timeout = textIn(fields, 'Timeout', world);
  const interval = textIn(fields, 'PollInterval', world) ?? textIn(fields, 'MinTimeout', world);
  return { ...(timeout === undefined ? {} : { timeout }), ...(interval === undefined ? {} : { interval }) };
}

function listIn({ values, unsure }: Fields, name: string, world: Surroundings): StatusList | undefined {
  const value = values.get(name);
  const list = value && listOf(value, world);
  return unsure.has(name) ? { words: list?.words ?? [], open: true } : list;
}

function textIn({ values }: Fields, name: string, world: Surroundings): string | undefined {
  const value = values.get(name);
  return value && fold(world.text(value));
}
