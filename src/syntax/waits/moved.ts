import type { Span } from '../site';
import type { StatusList, WaitWord, WrittenWait } from '../wait';

/** The places that a wait speaks of. */
export function placesOf({ span, head, home, folds, ...lists }: WrittenWait): readonly Span[] {
  const { pending, target, failure } = lists;
  const words = [pending, target, failure, ...folds].flatMap((list) => list?.words ?? []);
  return [span, head, ...(home ? [home] : []), ...words.flatMap((word) => [word.span, word.at])];
}

/** How much further down a place of another version of a text stands now. */
export type ShiftAt = (offset: number) => number;

/** The same wait where its declaration, and the others that it speaks of, stand now. */
export function movedWait(wait: WrittenWait, shiftAt: ShiftAt): WrittenWait {
  const { home, pending, target, failure } = wait;
  return {
    ...wait,
    span: movedSpan(wait.span, shiftAt),
    head: movedSpan(wait.head, shiftAt),
    ...(home ? { home: movedSpan(home, shiftAt) } : {}),
    ...(pending ? { pending: movedList(pending, shiftAt) } : {}),
    ...(target ? { target: movedList(target, shiftAt) } : {}),
    ...(failure ? { failure: movedList(failure, shiftAt) } : {}),
    folds: wait.folds.map((fold) => ({ ...fold, words: fold.words.map((word) => movedWord(word, shiftAt)) })),
  };
}

function movedList({ room, ...list }: StatusList, shiftAt: ShiftAt): StatusList {
  const words = list.words.map((word) => movedWord(word, shiftAt));
  // Room is behind something of its list, and may be where the next declaration begins.
  return { ...list, words, ...(room ? { room: { ...room, at: room.at + shiftAt(room.at - 1) } } : {}) };
}

function movedWord(word: WaitWord, shiftAt: ShiftAt): WaitWord {
  return { ...word, span: movedSpan(word.span, shiftAt), at: movedSpan(word.at, shiftAt) };
}

function movedSpan({ start, end }: Span, shiftAt: ShiftAt): Span {
  return { start: start + shiftAt(start), end: end + shiftAt(Math.max(start, end - 1)) };
}
