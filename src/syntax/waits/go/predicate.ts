import type { Branch } from '../../engine/branch';
import { argumentsOf } from '../../engine/comparing';
import { calleeOf, fold } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import type { Verdict, WrittenWait } from '../../wait';
import { waitClues } from '../clues';
import type { Steps } from '../flow';
import type { WaitReader } from '../reader';
import { verdictsOf } from '../verdicts';
import { functionIn } from './functions';
import { stepsOf } from './steps';
import { isFault, testOf, type Reading } from './tests';

/**
 * `gophercloud.WaitFor(60, func() (bool, error) {…})`, `WaitUntilReady(…)` and the like with a time and a pause, and the
 * wait.Poll… and wait.…Backoff… of k8s.io/apimachinery.
 */
export const predicate: WaitReader = {
  signs: /\bWait(?:For|Until\w*)(?=\()|(?<=\bwait\.)\w*(?:Poll|Backoff)\w*(?=\()/g,
  read(sign, world) {
    const call = [...sign.ancestors()].slice(0, 2).find(({ type }) => type === 'call_expression');
    const given = call && calleeOf(call, world.script) ? argumentsOf(call, world.script) : [];
    const last = given.at(-1);
    const found = last && functionIn(last, { world, given: new Map() });
    const read = found && verdictsOf(stepsOf(found.body, endsOf(found.reading)));
    if (!call || !read) return undefined;
    return {
      span: { start: call.start, end: call.end },
      head: { start: sign.start, end: sign.end },
      ...read,
      isContinuous: false,
      ...timesOf(world.text(sign), given.slice(0, -1), world),
      clues: waitClues(call, [last], world),
    };
  },
};

function endsOf(reading: Reading): Parameters<typeof stepsOf<Verdict | 'unknown'>>[1] {
  const onReturn = (statement: Branch): Steps<Verdict | 'unknown'> => endOf(statement, reading);
  return {
    ...reading,
    onReturn,
    onBreak: [],
    onContinue: [],
    onFatal: [{ kind: 'leave', result: 'fails' }],
    onLabel: [],
  };
}

/** An error fails; otherwise the condition says whether that was all. */
function endOf(statement: Branch, reading: Reading): Steps<Verdict | 'unknown'> {
  const [done, error] = statement.named[0]?.named ?? [];
  if (!done || !error) return [{ kind: 'leave', result: 'unknown' }];
  const fault = isFault(error, reading.world);
  if (fault === true || fault === 'unknown') return [{ kind: 'leave', result: fault === true ? 'fails' : 'unknown' }];
  const answer: Steps<Verdict | 'unknown'> = [
    {
      kind: 'if',
      test: boolTest(done, reading),
      then: [{ kind: 'leave', result: 'ends' }],
      otherwise: [{ kind: 'leave', result: 'waits' }],
    },
  ];
  if (fault === false) return answer;
  return [{ kind: 'if', test: { kind: 'failed' }, then: [{ kind: 'leave', result: 'fails' }], otherwise: answer }];
}

function boolTest(done: Branch, reading: Reading): ReturnType<typeof testOf> {
  if (done.type === 'true') return { kind: 'all', tests: [] };
  return done.type === 'false' ? { kind: 'any', tests: [] } : testOf(done, reading);
}

/** Where the durations stand among the arguments, which differs between the functions. */
function timesOf(
  name: string,
  given: readonly Branch[],
  world: Surroundings,
): Pick<WrittenWait, 'timeout' | 'interval'> {
  const texts = given.map((each) => fold(world.text(each))).filter((text) => !/^ctx$|[cC]ontext\b/.test(text));
  const [first, second] = texts;
  if (first === undefined) return {};
  if (name.startsWith('Wait')) return { timeout: first, ...(second === undefined ? {} : { interval: second }) };
  if (!name.includes('Poll')) return {};
  const hasTimeout = second !== undefined && !/Infinite|Cancel|Until$/.test(name);
  return { interval: first, ...(hasTimeout ? { timeout: second } : {}) };
}
