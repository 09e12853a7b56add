import { stateChange } from './go/state-change';
import type { WaitReader } from './reader';
import { shellLoops } from './shell/loop';

/** The idioms of waiting that can be read, by language id. */
export const waitReaders: Readonly<Record<string, readonly WaitReader[]>> = {
  go: [stateChange],
  shellscript: [shellLoops],
};
