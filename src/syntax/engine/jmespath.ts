import type { Adapter } from '../adapter';
import { comparedPiece, type Branch } from './branch';

/** `volumes[?status ==`: what a filter of JMESPath compares, with the path to what it filters. */
const comparison = /((?:[\w.\]*-]|\[(?!\?))*\[\?(?:[^\]]*?[\s(&|!])?[\w."@-]+)\s*(==|!=)\s*$/;
const word = /(["'`])\\?"?[A-Za-z][\w -]*\\?"?\1/y;

/** No path that leads to a filter is longer. */
const farthest = 400;

/**
 * The word at an offset inside a string that a filter of JMESPath compares, as a comparison below that string:
 * `servers[?status=='ready']`. The language's places tell what type it has for one.
 */
export function jmespathLiteralAt(
  string: Branch,
  offset: number,
  text: string,
  places: Adapter['places'] = {},
): Branch | undefined {
  if (offset <= string.start) return undefined;
  word.lastIndex = offset;
  const [found] = word.exec(text) ?? [];
  if (found === undefined) return undefined;
  const before = text.slice(Math.max(string.start, offset - farthest), offset);
  const [whole = '', subject = '', operator] = (before.includes('[?') && comparison.exec(before)) || [];
  if (whole === '') return undefined;
  const start = offset - whole.length;
  const quotes = /^.\\?"/.exec(found) ? 1 : 0;
  const span = { start: offset + quotes, end: offset + found.length - quotes };
  const compared = { subject: { start, end: start + subject.length }, word: span };
  const type = Object.keys(places).find((each) => places[each]?.kind === 'binary');
  return comparedPiece(string, { ...compared, operator: operator === '!=' ? '!=' : '==' }, type);
}
