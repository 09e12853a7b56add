import { Piece, type Branch } from '../engine/branch';

const comparison = /("?(?:\$\([^']*?\)|\$\{?\w+\}?)"?)\s+(==?|!=)\s+$/;
const literal = /"[A-Za-z][\w-]*"|[A-Za-z][\w-]*(?=\s)/y;

/** A word that a script inside quotes compares: `bash -c 'until [ "$(…)" = "ready" ]; do …'`. */
export function innerLiteralAt(string: Branch, offset: number, text: string): Branch | undefined {
  if (
    string.type !== 'raw_string' ||
    !/\b(?:ba)?sh\s+-\w*c\s+$/.test(text.slice(Math.max(0, string.start - 20), string.start))
  )
    return undefined;
  const before = comparison.exec(text.slice(string.start, offset));
  literal.lastIndex = offset;
  const found = literal.exec(text);
  if (!before || !found || offset + found[0].length > string.end) return undefined;
  const [, subject = '', operator = ''] = before;
  const from = string.start + before.index;
  const sign = from + before[0].lastIndexOf(operator);
  const end = offset + found[0].length;
  const whole = new Piece(string, 'binary_expression', { start: from, end });
  return whole.hold([
    { start: from, end: from + subject.length },
    { start: sign, end: sign + operator.length },
    { start: offset, end },
  ]);
}
