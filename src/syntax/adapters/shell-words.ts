/** Lines whose words may be statuses wherever they stand: `wait_for_status "$id" available`, `--status available`. */
const speaking = /wait|stat(?:e|us)|grep|awk/i;
/** After an operator, or as the label of a case. */
const placed = /(?:[=!]=|=~|[\s"]=)\s*$|(?:^|[|(])\s*$/;
/** A quote or a bare word; what commands print where there is no value says nothing. */
const word =
  /(?:(?<![\w$.\-/])|(?<=['~{(!&|]\s*\/))(?!["']?(?:None|null|true|false)\b)(?:"(?=[^"'`$\n]{1,120}")|'(?=[^'"`\n]{1,120}')|[A-Za-z])[\w-]*/g;

/** Where literals worth a look begin, quoted or bare: in a script nearly everything is a word. */
export function* wordsIn(text: string): Generator<number> {
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (/^\s*#/.test(line[0])) continue;
    const isSpeaking = speaking.test(line[0]);
    for (const { index, 0: found } of line[0].matchAll(word))
      if (isSpeaking || /^["']/.test(found) || placed.test(line[0].slice(0, index))) yield line.index + index;
  }
}
