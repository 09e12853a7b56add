/** A span of a text with what is said of it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text whose marks were taken out. */
export interface Marked {
  readonly text: string;
  /** Where `<|>` stood. */
  readonly cursor?: number;
  readonly marks: readonly Mark[];
}

const markLine = /^(\s*)(\^+)(?: (.*))?$/;
const cursorSign = '<|>';

/**
 * Reads a text in which `<|>` is the cursor and a line of `^^^ text` marks the columns above it. The first line break
 * and the indentation that all lines share are taken off, so that a case can be written inside a test.
 */
export function parseMarked(source: string): Marked {
  const lines = outdent(source);
  const kept: string[] = [];
  const marks: Mark[] = [];
  let lineStart = 0;
  for (const line of lines) {
    const match = markLine.exec(line);
    const [, blank = '', carets = '', text = ''] = match ?? [];
    const start = lineStart + blank.length;
    if (match) marks.push({ start, end: start + carets.length, text });
    else {
      lineStart = kept.reduce((sum, each) => sum + each.length + 1, 0);
      kept.push(line);
    }
  }
  const whole = kept.join('\n');
  const cursor = whole.indexOf(cursorSign);
  if (cursor < 0) return { text: whole, marks };
  return { text: whole.replace(cursorSign, ''), cursor, marks };
}

function outdent(source: string): readonly string[] {
  const lines = source
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(Number.isFinite(common) ? common : 0));
}

/** Writes marks back under the lines of a text: what `parseMarked` reads, without the cursor. */
export function renderMarked(text: string, marks: readonly Mark[]): string {
  const ordered = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  let lineStart = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const start = lineStart;
      lineStart += line.length + 1;
      const own = ordered.filter((mark) => mark.start >= start && mark.start < lineStart);
      return [line, ...own.map((mark) => markText(mark, start))];
    })
    .join('\n');
}

function markText({ start, end, text }: Mark, lineStart: number): string {
  return `${' '.repeat(start - lineStart)}${'^'.repeat(Math.max(1, end - start))}${text ? ` ${text}` : ''}`;
}
