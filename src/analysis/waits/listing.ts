import type { Span } from '../../syntax/site';
import type { StatusList, WaitWord } from '../../syntax/wait';
import type { Fix } from '../finding';
import { meant } from './verdict';
import type { Wait } from './wait';

/** Where something is said of a list: at its last word, or at the wait where it has none. */
export function placeOf(list: StatusList | undefined, { written }: Wait): Span {
  return list?.words.at(-1)?.at ?? written.head;
}

/** Adds statuses to a list in the list's own style; nothing where it has no room that can be seen. */
export function addTo(name: 'pending' | 'target' | 'failure', statuses: readonly string[], wait: Wait): readonly Fix[] {
  const room = wait.written[name]?.room;
  if (!room) return [];
  const newText = statuses.map((status) => `${room.before}${styled(status, wait)}${room.after}`).join('');
  const title = `Add ${statuses.map((status) => `"${status}"`).join(', ')} to the ${names[name]} statuses`;
  return [{ title, edits: [{ span: { start: room.at, end: room.at }, newText }], preferred: true, safe: false }];
}

const names = { pending: 'pending', target: 'target', failure: 'failure' } as const;

/** Where the wait's own words are in lower or upper case throughout, so is the new one. */
function styled(status: string, { written, lifecycle }: Wait): string {
  const words = wordsOf(written);
  const isLower = words.some((word) => isCased(word, (text) => text.toLowerCase()));
  const isUpper = words.some((word) => isCased(word, (text) => text.toUpperCase()));
  if (isLower) return status.toLowerCase();
  return isUpper ? status.toUpperCase() : status;

  function isCased(word: WaitWord, fold: (text: string) => string): boolean {
    const status = meant(word, written, lifecycle);
    return written.isFolded && status !== undefined && word.value !== status && word.value === fold(status);
  }
}

function wordsOf({ pending, target, failure }: Wait['written']): readonly WaitWord[] {
  return [pending, target, failure].flatMap((list) => list?.words ?? []);
}
