import { comparedPiece, type Branch } from '../engine/branch';

const comparison = /("?\\?(?:\$\([^']*?\)|\$\{?\w+\}?)"?)\s+(==?|!=)\s+$/;
const literal = /"[A-Za-z][\w-]*"|[A-Za-z][\w-]*(?=[\s;|"'])/y;

/** A word that a script inside quotes compares: `bash -c 'until [ "$(…)" = "ready" ]; do …'`. */
export function innerLiteralAt(string: Branch, offset: number, text: string): Branch | undefined {
  if (string.type === 'heredoc_body') return programLiteralAt(string, offset, text);
  if (string.type !== 'raw_string' && string.type !== 'string') return undefined;
  if (!isScript(string, text)) return undefined;
  const isQuote = text.charAt(offset) === "'";
  literal.lastIndex = isQuote ? ++offset : offset;
  const found = offset > string.start ? literal.exec(text) : undefined;
  if (!found || offset + found[0].length > string.end) return undefined;
  const before = text.slice(string.start, offset);
  const isOwn = string.type === 'raw_string' || before.includes('\\$');
  const test = (isOwn ? comparison.exec(before) : undefined) ?? printed.exec(before) ?? option.exec(before);
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

/** What a shell gets to run, here or on another machine. */
function isScript({ start, parent }: Branch, text: string): boolean {
  const isHere =
    /\b(?:ba)?sh\s+-\w*c\s+$/.test(text.slice(Math.max(0, start - 20), start)) ||
    /^["'](?:\[{1,2}|test)\s/.test(text.slice(start, start + 8));
  return isHere || (parent?.type === 'command' && /^ssh\s/.test(text.slice(parent.start, start)));
}

/** What a command prints is looked through: `while ! openstack volume show $id | grep -q ready; do …`. */
const printed = /([A-Za-z](?:[^;&|`"']|\|\s*grep\s)*)\|\s*grep\s+(?:-\w+\s+)*(?:'(?:[\w-]+\|)*)?$/;

/** The option that says a status: `ssh $host "openstack volume set --state ready $id"`. */
const option = /(--(?:[a-z]+-)*stat(?:us|e))\s+$/;

const tested = /([A-Za-z_][\w.]*(?:\[["']\w+["']\])?)\s+([=!]=)\s+$/;
const quoted = /(["'])[A-Za-z][\w-]*\1/y;

/** A word that a program compares which stands in the script: `python3 - <<EOF`. */
function programLiteralAt(body: Branch, offset: number, text: string): Branch | undefined {
  quoted.lastIndex = offset;
  const [word] = quoted.exec(text) ?? [];
  const [whole, subject = '', operator] = tested.exec(text.slice(Math.max(body.start, offset - 200), offset)) ?? [];
  if (word === undefined || whole === undefined) return undefined;
  const start = offset - whole.length;
  return comparedPiece(body, {
    subject: { start, end: start + subject.length },
    word: { start: offset, end: offset + word.length },
    operator: operator === '!=' ? '!=' : '==',
  });
}

/** A word behind the sign that keeps both sides of a test from being empty: `[ "x$status" = "xready" ]`. */
export function guardedWordAt(string: Branch, offset: number, text: string): Branch | undefined {
  if (offset !== string.start || !string.parent) return undefined;
  const [, quote = '', sign] = /^(["']?)([xX_])[A-Za-z][\w-]*["']?$/.exec(text.slice(offset, string.end)) ?? [];
  const before = text.slice(Math.max(0, offset - 80), offset);
  const [whole = '', other, subject = '', operator] = /([xX_])(\$\{?\w+\}?)["']?\s+(==?|!=)\s+$/.exec(before) ?? [];
  if (!sign || other !== sign) return undefined;
  const start = offset - whole.length + 1;
  return comparedPiece(string.parent, {
    subject: { start, end: start + subject.length },
    word: { start: offset + quote.length + 1, end: string.end - quote.length },
    operator: operator === '!=' ? '!=' : '==',
  });
}
