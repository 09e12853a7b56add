import { waitingCall } from './calls/call';
import { goLoop } from './go/loop';
import { predicate } from './go/predicate';
import { stateChange } from './go/state-change';
import { waitForStatus } from './go/wait-for-status';
import { pollCallback } from './loops/callback';
import { pollLoop } from './loops/loop';
import type { WaitReader } from './reader';
import { rubyLoop } from './ruby-loop';
import { innerLoop } from './shell/inner';
import { shellLoops } from './shell/loop';

const script = [pollLoop, pollCallback];

/** The idioms of waiting that can be read, by language id. */
export const waitReaders: Readonly<Record<string, readonly WaitReader[]>> = {
  go: [stateChange, waitForStatus, predicate, goLoop],
  java: [waitingCall, pollLoop, pollCallback],
  javascript: script,
  javascriptreact: script,
  python: [waitingCall, pollLoop, pollCallback],
  ruby: [rubyLoop],
  shellscript: [shellLoops, innerLoop],
  typescript: script,
  typescriptreact: script,
};
