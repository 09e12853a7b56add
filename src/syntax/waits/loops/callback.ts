import type { Branch } from '../../engine/branch';
import { argumentsOf } from '../../engine/comparing';
import { calleeOf, fold } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import type { WrittenWait } from '../../wait';
import { waitClues } from '../clues';
import type { WaitReader } from '../reader';
import { checkIn } from '../times/bounds';
import { missed } from './absence';
import { stops, verdictOfCall } from './act';
import { holds } from './condition';
import { follow } from './follow';
import { verdictsOf, type Course } from './verdicts';
import { doubting, leave, type Walk } from './walk';

/** Functions that are handed over to be called until a status is there: timers, and helpers such as `waitFor`. */
export const pollCallback: WaitReader = {
  signs: /\b(?:setInterval|setTimeout|\w*wait_?(?:for|until)|\w*poll\w*|until|\w*retry)(?=\s?\()/gi,
  read(sign, world) {
    const call = [...sign.ancestors()].slice(0, 3).find((above) => calleeOf(above, world.script)?.end === sign.end);
    if (!call) return undefined;
    const name = world.text(sign);
    if (name === 'setTimeout') return again(call, sign, world);
    for (const given of argumentsOf(call, world.script)) {
      const body = isFunction.test(given.type) ? given.field('body') : undefined;
      const wait = body && waitOf(call, sign, courseOf(name, body), world);
      if (wait) return wait;
    }
    return undefined;
  },
};

const isFunction = /^(?:lambda(?:_expression)?|arrow_function|function_expression)$/;
const isBlock = /block$/;

function courseOf(name: string, body: Branch): Course {
  if (name === 'setInterval') return timer(body);
  return /retry/i.test(name) ? retried(body) : predicate(body);
}

/** Called again and again until it is stopped. */
function timer(body: Branch): Course {
  const stopped = (walk: Walk): boolean => walk.known.get(stops) === true;
  return {
    ...given(body),
    onReturn: (statement, walk) => verdictOfCall(statement.named[0], walk) ?? (stopped(walk) ? 'ends' : 'waits'),
    look: (walk) => {
      if (follow([body], walk) && stopped(walk)) leave(body, 'ends', walk);
    },
  };
}

/** Called again until it says yes. */
function predicate(body: Branch): Course {
  const answer = (value: Branch | undefined, walk: Walk): void => {
    const yes = value && holds(value, walk);
    if (value && yes !== false) leave(value, 'ends', yes ? walk : doubting(value, walk));
  };
  return {
    ...given(body),
    onReturn: (statement, walk) => {
      answer(statement.named[0], walk);
      return 'waits';
    },
    look: (walk) => {
      if (isBlock.test(body.type)) follow([body], walk);
      else answer(body, walk);
    },
  };
}

/** Called again as long as it throws. */
function retried(body: Branch): Course {
  return {
    ...given(body),
    thrown: 'waits',
    onReturn: (statement, walk) => verdictOfCall(statement.named[0], walk) ?? 'ends',
    look: (walk) => {
      if (follow([body], walk)) leave(body, 'ends', walk);
    },
  };
}

/** A function that asks to be called once more: `setTimeout(poll, 1000)`. */
function again(call: Branch, sign: Branch, world: Surroundings): WrittenWait | undefined {
  const self = world.enclosing(call).functions.find((each) => {
    const name = each.field('name') ?? each.parent?.field('name');
    return name && argumentsOf(call, world.script)[0]?.end !== undefined && calls(call, world.text(name), world);
  });
  const [name, body] = [self?.field('name') ?? self?.parent?.field('name'), self?.field('body')];
  if (!name || !body) return undefined;
  const course = { ...retried(body), thrown: 'fails', self: world.text(name) } as const;
  return waitOf(call, sign, course, world);
}

function calls(call: Branch, name: string, world: Surroundings): boolean {
  const [first] = argumentsOf(call, world.script);
  return (
    first !== undefined && new RegExp(`^(?:${name}$|(?:async )?\\(\\) ?=>[^]*\\b${name}\\()`).test(world.text(first))
  );
}

function given(body: Branch): Pick<Course, 'parts' | 'isRead' | 'miss'> {
  return { parts: [body], isRead: () => true, miss: (walk) => missed(body, walk, () => undefined) };
}

/** Longer ones do more than wait. */
const longest = 8000;

function waitOf(call: Branch, head: Branch, course: Course, world: Surroundings): WrittenWait | undefined {
  const [body] = course.parts;
  if (!body) return undefined;
  const verdicts = body.end - body.start < longest ? verdictsOf(course, world) : undefined;
  return (
    verdicts && {
      span: { start: call.start, end: call.end },
      head: { start: head.start, end: head.end },
      ...verdicts,
      folds: [],
      unfolded: 'itself',
      isContinuous: false,
      ...timesOf(call, head, body, world),
      clues: waitClues(call, [], world),
    }
  );
}

/** A timer says how often it looks, a helper has a limit of its own. */
function timesOf(
  call: Branch,
  sign: Branch,
  body: Branch,
  world: Surroundings,
): Pick<WrittenWait, 'timeout' | 'interval' | 'presumed'> {
  const isTimer = /^set/.test(world.text(sign));
  const timeout = checkIn(body, { world, text: world.text(body) });
  const interval = isTimer ? argumentsOf(call, world.script)[1] : undefined;
  return {
    ...(timeout === undefined ? {} : { timeout }),
    ...(interval ? { interval: fold(world.text(interval)) } : {}),
    ...(isTimer ? {} : { presumed: {} }),
  };
}
