import type { Span } from '../features/types';

/** A point in a text as editors count it: both numbers start at 1, columns are UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Region extends Place {
  readonly endLine: number;
  readonly endColumn: number;
}

/** Gives a function from spans of the text to lines and columns. */
export function regionsOf(text: string): (span: Span) => Region {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
  return ({ start, end }) => {
    const last = placeOf(starts, end);
    return { ...placeOf(starts, start), endLine: last.line, endColumn: last.column };
  };
}

function placeOf(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
