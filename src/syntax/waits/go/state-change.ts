import type { Branch } from '../../engine/branch';
import { fold } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import type { StatusList, WrittenWait } from '../../wait';
import { waitClues } from '../clues';
import type { WaitReader } from '../reader';
import { listOf } from '../words';
import { fieldsOf } from './fields';

/** The Terraform plugin SDK's waiter: `retry.StateChangeConf{…}`, `resource.StateChangeConf{…}`. */
export const stateChange: WaitReader = {
  signs: /\bStateChangeConf\b/g,
  read(sign, world) {
    const literal = [...sign.ancestors()].slice(0, 2).find(({ type }) => type === 'composite_literal');
    const fields = literal ? fieldsOf(literal, world) : undefined;
    return literal && fields ? waitOf(literal, sign, fields, world) : undefined;
  },
};

function waitOf(literal: Branch, head: Branch, fields: ReadonlyMap<string, Branch>, world: Surroundings): WrittenWait {
  const list = (name: string): StatusList | undefined => {
    const value = fields.get(name);
    return value && listOf(value, world);
  };
  const text = (name: string): string | undefined => {
    const value = fields.get(name);
    return value && fold(world.text(value));
  };
  const [pending, target] = [list('Pending'), list('Target')];
  const [timeout, interval] = [text('Timeout'), text('PollInterval') ?? text('MinTimeout')];
  return {
    span: { start: literal.start, end: literal.end },
    head: { start: head.start, end: head.end },
    ...(pending ? { pending } : {}),
    ...(target ? { target } : {}),
    others: othersOf(pending),
    absent: 'unknown',
    folds: [],
    unfolded: 'unknown',
    isContinuous: Number(text('ContinuousTargetOccurence') ?? 1) > 1,
    isFolded: false,
    ...(timeout === undefined ? {} : { timeout }),
    ...(interval === undefined ? {} : { interval }),
    clues: waitClues(literal, [...fields.values()], world),
  };
}

/** Without anything pending, any status goes on; with something, a status in neither list is an error. */
function othersOf(pending: StatusList | undefined): WrittenWait['others'] {
  if (!pending) return 'waits';
  if (pending.words.length > 0) return 'fails';
  return pending.open ? 'unknown' : 'waits';
}
