import type { Span } from '../site';
import type { StatusList, WaitWord, WrittenWait } from '../wait';

/** The places that a wait speaks of. */
export function placesOf({ span, head, home, folds, ...lists }: WrittenWait): readonly Span[] {
  const { pending, target, failure } = lists;
  const words = [pending, target, failure, ...folds].flatMap((list) => list?.words ?? []);
  return [span, head, ...(home ? [home] : []), ...words.flatMap((word) => [word.span, word.at])];
}

/** The same wait in a declaration that stands further down. */
export function movedWait(wait: WrittenWait, shift: number): WrittenWait {
  const { home, pending, target, failure } = wait;
  return {
    ...wait,
    span: movedSpan(wait.span, shift),
    head: movedSpan(wait.head, shift),
    ...(home ? { home: movedSpan(home, shift) } : {}),
    ...(pending ? { pending: movedList(pending, shift) } : {}),
    ...(target ? { target: movedList(target, shift) } : {}),
    ...(failure ? { failure: movedList(failure, shift) } : {}),
    folds: wait.folds.map((fold) => ({ ...fold, words: fold.words.map((word) => movedWord(word, shift)) })),
  };
}

function movedList({ room, ...list }: StatusList, shift: number): StatusList {
  const words = list.words.map((word) => movedWord(word, shift));
  return { ...list, words, ...(room ? { room: { ...room, at: room.at + shift } } : {}) };
}

function movedWord(word: WaitWord, shift: number): WaitWord {
  return { ...word, span: movedSpan(word.span, shift), at: movedSpan(word.at, shift) };
}

function movedSpan({ start, end }: Span, shift: number): Span {
  return { start: start + shift, end: end + shift };
}
