import { visit } from 'jsonc-parser';
import type { DataReader } from './reader';
import { readSound } from './sound';

/** Reads a document that stands at an offset of a longer text. */
export function read(text: string, base: number, reader: DataReader): void {
  const before = reader.mark();
  if (readSound(text, base, reader)) return;
  reader.backTo(before);
  readBroken(text, base, reader);
}

function readBroken(text: string, base: number, reader: DataReader): void {
  const end = (offset: number, length: number): void => {
    reader.end(base + offset + length);
  };
  const begin = (isArray: boolean) => (offset: number) => {
    reader.begin(isArray, base + offset);
  };
  visit(text, {
    onObjectBegin: begin(false),
    onArrayBegin: begin(true),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (key) => {
      reader.key(key);
    },
    onLiteralValue: (value: unknown, offset, length) => {
      const [start, stop] = [base + offset, base + offset + length];
      // An unclosed string runs to the end of its line; half a value is none.
      const isClosed = length > 1 && text.charAt(offset + length - 1) === '"';
      reader.value(value, { start, end: stop }, isClosed ? { start: start + 1, end: stop - 1 } : undefined);
    },
  });
  reader.endAll(base + text.length);
}
