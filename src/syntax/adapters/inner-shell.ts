import { comparedPiece, type Branch } from '../engine/branch';

const comparison = /("?(?:\$\([^']*?\)|\$\{?\w+\}?)"?)\s+(==?|!=)\s+$/;
const literal = /"[A-Za-z][\w-]*"|[A-Za-z][\w-]*(?=[\s;])/y;

/** A word that a script inside quotes compares: `bash -c 'until [ "$(…)" = "ready" ]; do …'`. */
export function innerLiteralAt(string: Branch, offset: number, text: string): Branch | undefined {
  if (string.type !== 'raw_string' && string.type !== 'string') return undefined;
  if (!/\b(?:ba)?sh\s+-\w*c\s+$/.test(text.slice(Math.max(0, string.start - 20), string.start))) return undefined;
  literal.lastIndex = offset;
  const found = offset > string.start ? literal.exec(text) : undefined;
  if (!found || offset + found[0].length > string.end) return undefined;
  const before = text.slice(string.start, offset);
  const test = (string.type === 'raw_string' ? comparison.exec(before) : undefined) ?? printed.exec(before);
  if (!test) return undefined;
  const subject = (test[1] ?? '').replace(/^(?:(?:while|until|if|do|then|!)\s+)+/, '');
  const operator = test[2];
  const start = string.start + test.index + test[0].indexOf(subject);
  return comparedPiece(string, {
    subject: { start, end: start + subject.length },
    word: { start: offset, end: offset + found[0].length },
    operator: operator === '!=' ? '!=' : '==',
  });
}

/** What a command prints is looked through: `while ! openstack volume show $id | grep -q ready; do …`. */
const printed = /([A-Za-z](?:[^;&|`"']|\|\s*grep\s)*)\|\s*grep\s+(?:-\w+\s+)*$/;
