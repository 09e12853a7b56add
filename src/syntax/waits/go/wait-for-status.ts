import { argumentsOf } from '../../engine/comparing';
import { fold } from '../../engine/script';
import { waitClues } from '../clues';
import type { WaitReader } from '../reader';
import { listOf } from '../words';
import { contextBound } from './times';

/**
 * gophercloud's and golangsdk's `volumes.WaitForStatus(client, id, "ready", 60)`, the client after a context in newer
 * versions. Only the one status ends it, and an answer that there is no such resource is an error.
 */
export const waitForStatus: WaitReader = {
  signs: /(?<=\.)WaitForStatus(?=\()/g,
  read(sign, world) {
    const call = sign.parent?.parent;
    if (call?.type !== 'call_expression' || sign.parent?.type !== 'selector_expression') return undefined;
    const given = argumentsOf(call, world.script);
    if (given.length !== 4) return undefined;
    const isNew = /ctx|context/i.test(given[0] ? world.text(given[0]) : '');
    const [status, last] = isNew ? [given[3], given[0]] : [given[2], given[3]];
    if (!status || !last) return undefined;
    const timeout = isNew ? contextBound(world.text(last), last, world) : fold(world.text(last));
    const { words, open } = listOf(status, world);
    return {
      span: { start: call.start, end: call.end },
      head: { start: sign.start, end: sign.end },
      target: { words, open },
      ...{ others: 'waits', absent: 'fails', folds: [], unfolded: 'itself', isContinuous: false, isFolded: false },
      ...(timeout === undefined ? {} : { timeout }),
      clues: waitClues(call, [], world),
    };
  },
};
