import { comparedPiece, type Branch } from '../engine/branch';
import type { Span } from '../site';

const path = String.raw`(?:\.[\w-]+|\.?\[[^[\]]*\]|\."[^"\n]*")+`;
const fold = String.raw`(?:\s*\|\s*ascii_\w+case)?`;
const literal = /\\?"( ?\p{L}[\w -]*)\\?"/uy;

/** `.status ==`, or `(.status | ascii_downcase) ==`. */
const comparison = new RegExp(String.raw`(${path}${fold})\s*\)?\s*(==|!=)\s*\\?$`);
/** `.status | contains(`, `.status | IN("ready",`, `.[].status | select(. ==`; other tests may stand between. */
const piped = new RegExp(
  String.raw`(${path}${fold})\)*\s*\|\s*[^|;]*(?:\b(?:contains|test|startswith|endswith|index|inside)\(\s*\\?|\bIN\([^()|]*|[\s(]\.\s*(==|!=)\s*\\?)$`,
);
/** `"ready" == .status`. */
const turned = new RegExp(String.raw`\s*(==|!=)\s*(${path})`, 'y');
/** `test("ready"; "i")` ignores case, and words that are given to such a test may be parts of many. */
const loose = /\s*;\s*\\?"\w*i/y;

/**
 * The literal of a jq filter at an offset inside a string, as a comparison below that string: `select(.status == "ready")`.
 * Text that is compared with no field is none.
 */
export function jqLiteralAt(string: Branch, offset: number, text: string): Branch | undefined {
  const start = text.charAt(offset - 1) === '\\' ? offset - 1 : offset;
  literal.lastIndex = start;
  const found = literal.exec(text);
  const end = start + (found?.[0].length ?? 0);
  loose.lastIndex = end;
  if (!found || start <= string.start || end > string.end || loose.test(text)) return undefined;
  const open = start + found[0].indexOf('"');
  const word = { start: open, end: open + (found[1]?.length ?? 0) + 2 };
  const other = before(string, offset, text) ?? behind(end, text);
  return other && other.subject.end <= string.end ? comparedPiece(string, { ...other, word }) : undefined;
}

interface Other {
  readonly subject: Span;
  readonly operator: '==' | '!=';
}

function before(string: Branch, offset: number, text: string): Other | undefined {
  const script = text.slice(string.start, offset);
  const found = comparison.exec(script) ?? piped.exec(script);
  if (!found) return undefined;
  const start = string.start + found.index;
  return { subject: { start, end: start + (found[1]?.length ?? 0) }, operator: found[2] === '!=' ? '!=' : '==' };
}

function behind(offset: number, text: string): Other | undefined {
  turned.lastIndex = offset;
  const found = turned.exec(text);
  if (!found) return undefined;
  const end = offset + found[0].length;
  return { subject: { start: end - (found[2]?.length ?? 0), end }, operator: found[1] === '!=' ? '!=' : '==' };
}
