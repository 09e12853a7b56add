import type { Move } from '../engine/moved-site';
import type { Scalar } from './scalar';

/** A script as the shell reads it, and where an offset of it stands in the document. */
export interface ShellText {
  readonly text: string;
  readonly move: Move;
}

/**
 * The script that a scalar holds. What a literal block indents is taken away, because a shell looks for the end of a
 * document at the left edge; the lines of all others are one, and what a template fills in is a variable.
 */
export function shellText({ content, span, style }: Scalar): ShellText {
  const known = withoutTemplates(content);
  if (style !== 'literal') return { text: folded(known), move: (offset) => offset + span.start };
  const indent = /^[ \t]*(?=\S)/m.exec(known)?.[0] ?? '';
  const lines = known.split('\n');
  const kept = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  return { text: kept.join('\n'), move: mover(lines, kept, span.start) };
}

/** Finds the line of an offset, and adds what was taken away up to there. */
function mover(lines: readonly string[], kept: readonly string[], start: number): Move {
  const starts: { readonly at: number; readonly from: number }[] = [];
  let [at, from] = [0, start];
  lines.forEach((line, index) => {
    const length = kept[index]?.length ?? 0;
    starts.push({ at, from: from + line.length - length });
    at += length + 1;
    from += line.length + 1;
  });
  return (offset) => {
    const line = starts.findLast((each) => each.at <= offset);
    return line ? line.from + offset - line.at : offset + start;
  };
}

/** A line break between two lines is a blank; one before an empty line stays. */
function folded(content: string): string {
  return content.replace(/\r?\n(?![ \t]*\r?\n)/g, (ending) => ' '.repeat(ending.length));
}

/** `{{ name }}` and `${{ name }}` are variables of the same length, and control blocks are blank. */
function withoutTemplates(content: string): string {
  return content
    .replace(/\r/g, ' ')
    .replace(/\{%[^]*?%\}/g, (block) => block.replace(/[^\n]/g, ' '))
    .replace(/\$?\{\{[^{}]*\}\}/g, (template) => {
      const name = template.slice(2, -1).replace(/\W/g, '_');
      return `\${${name}}`;
    });
}
