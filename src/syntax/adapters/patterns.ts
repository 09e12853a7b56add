import { comparedPiece, Piece, type Branch } from '../engine/branch';

/** A word alone between the bars of a pattern: `ACTIVE|ERROR`, `| ACTIVE |`, `.* ready$`. */
const lone =
  /^(?:[\s^(]|\w*stat(?:us|e)(?=\W)|\.\*|(?<!\.|\\s)\*|\\[<b]|\\s[+*]?)*(\p{L}[\w-]*)(?:[\s$)\\*]|\\[>b])*$/u;
/** A word of a row of what is printed: `disk1 ready`, `$name.*ready`. */
const inRow = /(?<=^|[\s*^(])\p{L}[\w-]*(?=$|[\s|)$\\])/gu;
/** A pattern of awk or a text that one of its columns is compared with: `/ready/`, `$6 == "ready"`, `$4 ~ /ready/`. */
const inAwk = /(?<=(?:^|[\s{;(&|!'])!?\/\s*|\$\w+\s*(?:[!=]=|!?~)\s*["/]\^?)\p{L}[\w-]*(?=\s*[/"$])/gu;

/** The word of a pattern at an offset inside a string that grep or awk gets, as a word of the command. */
export function patternLiteralAt(string: Branch, offset: number, text: string): Branch | undefined {
  const command = string.parent;
  if (command?.type !== 'command') return undefined;
  const name = /^\w+/.exec(text.slice(command.start, command.start + 8))?.[0] ?? '';
  const grepped = command.parent?.type === 'pipeline' ? rowWordsIn : lonesIn;
  const words = /^[efg]?grep$/.test(name) ? grepped : name === 'awk' || name === 'gawk' ? awkWordsIn : undefined;
  const content = text.slice(string.start + 1, string.end - 1);
  if (!words || isPlain.test(content)) return undefined;
  const from = offset + (text.charAt(offset) === '"' ? 1 : 0);
  const found = words(content).find(({ at }) => string.start + 1 + at === from || offset === string.start);
  if (!found) return undefined;
  const start = string.start + 1 + found.at;
  return new Piece(command, 'word', { start, end: start + found.word.length });
}

/** The word of a pattern that a test compares with: `[[ $status =~ ^(ready|gone)$ ]]`, `[[ $status != *"ready"* ]]`. */
export function matchLiteralAt(string: Branch, offset: number, text: string): Branch | undefined {
  const [subject, sign] = string.parent?.children ?? [];
  const isPart =
    string.parent?.type === 'binary_expression' && /extglob/.test(string.parent.children.at(-1)?.type ?? '');
  if (!(isPart || string.type === 'regex') || !subject || !sign || subject === string) return undefined;
  const content = text.slice(string.start, string.end);
  const quotes = isPart && /^(["'])[\w-]+\1$/.test(content) ? 1 : 0;
  const found = lonesIn(content.slice(quotes, content.length - quotes)).find(({ at }) => string.start + at === offset);
  if (!found || (!isPart && found.word === content)) return undefined;
  return comparedPiece(string, {
    subject,
    word: { start: offset, end: offset + found.word.length + 2 * quotes },
    operator: text.charAt(sign.start) === '!' ? '!=' : '==',
  });
}

/** A string that is a single word is a literal like any other. */
const isPlain = /^\p{L}[\w-]*$/u;

interface Found {
  readonly at: number;
  readonly word: string;
}

function lonesIn(content: string): readonly Found[] {
  return [...content.matchAll(/(?:[^|\\]|\\[^|])+/g)].flatMap(({ index, 0: part }) => {
    const word = lone.exec(part)?.[1];
    return word === undefined ? [] : [{ at: index + part.indexOf(word), word }];
  });
}

function rowWordsIn(content: string): readonly Found[] {
  return [...lonesIn(content), ...matchesOf(inRow, content)];
}

function awkWordsIn(content: string): readonly Found[] {
  return matchesOf(inAwk, content);
}

function matchesOf(pattern: RegExp, content: string): readonly Found[] {
  return [...content.matchAll(pattern)].map(({ index, 0: word }) => ({ at: index, word }));
}
