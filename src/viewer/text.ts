/** How wide text is, near enough for boxes that are laid out where nothing can be measured. Sizes are in pixels at zoom 1. */

export const nameSize = 13;
export const captionSize = 11;
const nameAdvance = 0.605;
const proseAdvance = 0.53;

/** Width of an API string, which is set in the editor's monospaced font. */
export function nameWidth(text: string): number {
  return text.length * nameSize * nameAdvance;
}

/** Width of the widest line of small prose. */
export function captionWidth(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => line.length * captionSize * proseAdvance));
}

/** Breaks prose between words. What does not fit on the last line ends in an ellipsis. */
export function wrap(text: string, columns: number, rows: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= rows) return lines;
  return [...lines.slice(0, rows - 1), `${lines[rows - 1] ?? ''}…`];
}

/** Remarks in brackets are for the facts, not for the picture. */
export function shortTitle(title: string): string {
  return title.replace(/\s*\([^()]*\)$/u, '');
}
