import { comparedPiece, type Branch } from './branch';

/** `volumes[?status ==`: what a filter of JMESPath compares, with the path to what it filters. */
const comparison = /((?:[\w.\]*-]|\[(?!\?))*\[\?(?:[^\]]*?[\s(&|!])?[\w."@-]+)\s*(==|!=)\s*$/;
const word = /(["'`])\\?"?[A-Za-z][\w -]*\\?"?\1/y;

/**
 * The word at an offset inside a string that a filter of JMESPath compares, as a comparison below that string:
 * `servers[?status=='ready']`.
 */
export function jmespathLiteralAt(string: Branch, offset: number, text: string, type?: string): Branch | undefined {
  word.lastIndex = offset;
  const [found] = offset > string.start ? (word.exec(text) ?? []) : [];
  const [whole = '', subject = '', operator] = comparison.exec(text.slice(string.start, offset)) ?? [];
  if (found === undefined || whole === '') return undefined;
  const start = offset - whole.length;
  const quotes = /^.\\?"/.exec(found) ? 1 : 0;
  const span = { start: offset + quotes, end: offset + found.length - quotes };
  const compared = { subject: { start, end: start + subject.length }, word: span };
  return comparedPiece(string, { ...compared, operator: operator === '!=' ? '!=' : '==' }, type);
}
