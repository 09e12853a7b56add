import { waitingCall } from './calls/call';
import { stateChange } from './go/state-change';
import { pollLoop } from './loops/loop';
import type { WaitReader } from './reader';
import { innerLoop } from './shell/inner';
import { shellLoops } from './shell/loop';

const script = [pollLoop];

/** The idioms of waiting that can be read, by language id. */
export const waitReaders: Readonly<Record<string, readonly WaitReader[]>> = {
  go: [stateChange],
  java: [waitingCall, pollLoop],
  javascript: script,
  javascriptreact: script,
  python: [waitingCall, pollLoop],
  shellscript: [shellLoops, innerLoop],
  typescript: script,
  typescriptreact: script,
};
