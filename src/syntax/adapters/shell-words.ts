import { Piece, type Branch } from '../engine/branch';

/** Lines whose words may be statuses wherever they stand: `wait_for_status "$id" available`, `--status available`. */
const speaking = /wait|stat(?:e|us)|grep|awk/i;
/** After an operator, as the label of a case, or as one of those that a loop runs over. */
const placed = /(?:(?:[=!]=|=~|[\s"]=)\s*|(?:^|[|(])\s*)\*?$|\bfor\s+\w+\s+in\s[^;$]*$/;
/** A quote or a bare word; what commands print where there is no value says nothing. */
const word =
  /(?:(?<![\w$.\-/])|(?<=['~{(!&|]\s*\/))(?!["']?(?:None|null|true|false)\b)(?:"(?=[^"'`$\n]{1,120}")|'(?=[^'"`\n]{1,120}')|["'](?=\{\s*(?:\\?"|$))|[A-Za-z])[\w-]*/g;

/** Where literals worth a look begin, quoted or bare: in a script nearly everything is a word. */
export function* wordsIn(text: string): Generator<number> {
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (/^\s*#/.test(line[0])) continue;
    const isSpeaking = speaking.test(line[0]);
    for (const { index, 0: found } of line[0].matchAll(word))
      if (isSpeaking || /^["']/.test(found) || placed.test(line[0].slice(0, index))) yield line.index + index;
  }
}

const list = /^["'](?:[A-Za-z][\w-]*\s+)+[A-Za-z][\w-]*["']$/;

/** One of the words in a string that a variable with the name of several gets: `STATES="ready gone"`. */
export function listedWordAt(string: Branch, offset: number, text: string): Branch | undefined {
  const { parent, start, end } = string;
  const isList = parent?.type === 'variable_assignment' && /s\+?=$/i.test(text.slice(parent.start, start));
  if (!isList || !list.test(text.slice(start, end))) return undefined;
  const from = Math.max(offset, start + 1);
  const length = text.slice(from, end).search(/[^\w-]/);
  return length > 0 ? new Piece(string, 'word', { start: from, end: from + length }) : undefined;
}
