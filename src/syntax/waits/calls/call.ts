import type { Branch } from '../../engine/branch';
import { calleeOf, fold } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import type { StatusList, WrittenWait } from '../../wait';
import { waitClues } from '../clues';
import type { WaitReader } from '../reader';
import { listOf } from '../words';
import { argumentFor, fits, givenTo, type Given } from './given';
import { waiterNames, waitersNamed, type Waiter } from './waiter';

/** Calls of functions that wait, as libraries offer them. */
export const waitingCall: WaitReader = {
  signs: new RegExp(`\\b(?:${waiterNames.join('|')})\\s?\\(`, 'g'),
  read(sign, world) {
    const name = world.text(sign);
    const call = [...sign.ancestors()].slice(0, 2).find((above) => calleeOf(above, world.script)?.end === sign.end);
    // A function of the file's own is read where it stands.
    if (!call || world.function(name)) return undefined;
    const given = givenTo(call, world);
    const waiter = waitersNamed(name).find((each) => fits(each, given, world));
    return waiter && waitOf(call, sign, waiter, given, world);
  },
};

function waitOf(call: Branch, head: Branch, waiter: Waiter, given: Given, world: Surroundings): WrittenWait {
  const list = (parameter: string | undefined): StatusList | undefined => {
    const value = argumentFor(parameter, waiter, given);
    if (value && world.text(value) !== 'None') return listOf(value, world);
    return parameter !== undefined && given.isOpen ? { words: [], open: true } : undefined;
  };
  const text = (parameter: string | undefined): string | undefined => {
    const value = argumentFor(parameter, waiter, given);
    return value && fold(world.text(value));
  };
  const [target, failure] = [list(waiter.target), list(waiter.failure) ?? leniency(waiter, given)];
  const [timeout, interval] = [text(waiter.timeout), text(waiter.interval)];
  const presumed = {
    ...(target || !waiter.presumed.target ? {} : { target: waiter.presumed.target }),
    ...(failure || !waiter.presumed.failure ? {} : { failure: waiter.presumed.failure }),
  };
  return {
    span: { start: call.start, end: call.end },
    head: { start: head.start, end: head.end },
    ...(target ? { target } : {}),
    ...(failure ? { failure } : {}),
    presumed,
    others: 'waits',
    absent: (waiter.forDeletion ?? argumentFor(waiter.deletion, waiter, given)) ? 'ends' : 'fails',
    folds: [],
    unfolded: 'itself',
    isContinuous: false,
    isFolded: true,
    ...(timeout === undefined ? {} : { timeout }),
    ...(interval === undefined ? {} : { interval }),
    clues: waitClues(call, given.inOrder, world),
  };
}

/** Where a call says itself whether an error fails, that can't be told. */
function leniency(waiter: Waiter, given: Given): StatusList | undefined {
  return argumentFor(waiter.lenient, waiter, given) ? { words: [], open: true } : undefined;
}
