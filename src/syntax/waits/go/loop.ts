import type { Branch } from '../../engine/branch';
import type { Surroundings } from '../../engine/surroundings';
import type { Verdict } from '../../wait';
import { waitClues } from '../clues';
import type { Steps } from '../flow';
import type { WaitReader } from '../reader';
import { verdictsOf } from '../verdicts';
import { stepsOf } from './steps';
import { isFault, testOf, type Reading } from './tests';
import { timesOf } from './times';

type Outcome = Verdict | 'unknown';

const leave = (result: Outcome): Steps<Outcome> => [{ kind: 'leave', result }];

/** A loop that sleeps between its looks at a status. */
export const goLoop: WaitReader = {
  signs: /\btime\.(?:Sleep|After)(?=\()|<-\s*\w+\.C\b/g,
  read(sign, world) {
    const above = [...sign.ancestors()];
    const loop = above.find(({ type }) => type === 'for_statement' || world.script.adapter.functions.has(type));
    if (loop?.type !== 'for_statement') return undefined;
    const body = loop.field('body');
    const read = body && verdictsOf(stepsOfLoop(loop, body, world));
    if (!read) return undefined;
    return {
      span: { start: loop.start, end: loop.end },
      head: { start: loop.start, end: loop.start + 'for'.length },
      ...read,
      isContinuous: false,
      ...timesOf(loop, sign, world),
      clues: waitClues(loop, [], world),
    };
  },
};

/** One turn of the loop. What leaves it well ends the wait, a break too unless an error is given back below. */
function stepsOfLoop(loop: Branch, body: Branch, world: Surroundings): Steps<Outcome> {
  const reading: Reading = { world, given: new Map() };
  const onReturn = (statement: Branch): Steps<Outcome> => endOf(statement, reading);
  const rest = { ...reading, onReturn, onFatal: leave('fails') };
  const over = leave(isFailing(loop, world) ? 'fails' : 'ends');
  const test = conditionOf(loop);
  const stops = test && testOf(test, reading);
  // The turns of a loop are counted or timed as well; that they run out says nothing about a status.
  const isAsked = stops && JSON.stringify(stops).includes('"status"');
  return [
    ...(isAsked ? [{ kind: 'if', test: sure(stops), then: [], otherwise: over } as const] : []),
    ...stepsOf(body, { ...rest, onBreak: over, onContinue: leave('waits'), onLabel: over }),
    ...leave('waits'),
  ];
}

/** The condition with what can't be read left out: the loop goes on as long as that holds. */
function sure(test: ReturnType<typeof testOf>): ReturnType<typeof testOf> {
  if (test.kind !== 'all') return test;
  return { kind: 'all', tests: test.tests.filter(({ kind }) => kind !== 'unknown').map(sure) };
}

function conditionOf(loop: Branch): Branch | undefined {
  const head = loop.named.find(({ type }) => type !== 'block');
  return head?.type === 'for_clause' ? head.field('condition') : head?.type === 'range_clause' ? undefined : head;
}

/** Right below the loop an error is given back: it was left because of one, or the time is over. */
function isFailing(loop: Branch, world: Surroundings): boolean {
  const own = loop.parent?.type === 'labeled_statement' ? loop.parent : loop;
  const below = own.parent?.named.filter(({ start, type }) => start > own.start && type !== 'expression_statement');
  const given = below?.[0]?.type === 'return_statement' ? below[0].named[0]?.named.at(-1) : undefined;
  return given !== undefined && isFault(given, world) === true;
}

/** What a return makes of the wait: an error fails it; a call's result belongs to what comes after. */
function endOf(statement: Branch, { world }: Reading): Steps<Outcome> {
  const values = statement.named[0]?.named ?? [];
  const last = values.at(-1);
  if (!last || last.type === 'true') return leave('ends');
  if (last.type === 'false') return leave('unknown');
  const fault = isFault(last, world);
  if (fault === true) return leave('fails');
  if (fault !== 'asking') return leave('ends');
  const otherwise = leave(values.length > 1 ? 'ends' : 'unknown');
  return [{ kind: 'if', test: { kind: 'failed' }, then: leave('fails'), otherwise }];
}
