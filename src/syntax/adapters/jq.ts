import { Piece, type Branch } from '../engine/branch';

const comparison = /((?:\.[\w-]+|\.?\[[^[\]]*\])+)\s*(==|!=)\s*\\?$/;
const literal = /\\?"(\p{L}[\w -]*)\\?"/uy;

/**
 * The literal of a jq filter at an offset inside a string, as a comparison below that string: `select(.status == "ready")`.
 * Text that is compared with no field is none.
 */
export function jqLiteralAt(string: Branch, offset: number, text: string): Branch | undefined {
  const before = comparison.exec(text.slice(string.start, offset));
  const start = text.charAt(offset - 1) === '\\' ? offset - 1 : offset;
  literal.lastIndex = start;
  const found = literal.exec(text);
  if (!before || !found || start + found[0].length > string.end) return undefined;
  const [, subject = '', operator = ''] = before;
  const from = string.start + before.index;
  const sign = from + before[0].lastIndexOf(operator);
  const whole = new Piece(string, 'binary_expression', { start: from, end: start + found[0].length });
  const quote = found[0].indexOf('"') + 1;
  return whole.hold([
    { start: from, end: from + subject.length },
    { start: sign, end: sign + operator.length },
    { start: start + quote - 1, end: start + quote + (found[1]?.length ?? 0) + 1 },
  ]);
}
