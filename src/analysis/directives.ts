import type { Span } from '../syntax/site';

/** What the comments of a text ask for. */
export interface Directives {
  /** Whether a rule is silenced at an offset. */
  isSilenced(rule: string, offset: number): boolean;
  /** The lifecycle that a comment names for an offset, if any. */
  lifecycleAt(offset: number): string | undefined;
}

const silence = /lifecycle-lens-disable(-next-line|-line|-file)((?:[ \t,]+[a-z]+(?:-[a-z]+)+)*)/g;
const naming = /(?:\/\/|#|\/\*|--)[ \t]*lifecycle:[ \t]*([a-z]+\.[A-Za-z_]+)/g;

/** What generators write at the head of a file. Whoever reads a finding there could not mend it. */
const generated =
  /^\W*(?:code )?(?:auto-?)?generated\b.*\bdo not (?:edit|modify)\b|^\W*@generated\b|\bdo not (?:edit|modify)\b.*\bgenerated\b/im;
const heading = 2000;

interface Silence {
  readonly span: Span;
  /** Empty for all rules. */
  readonly rules: readonly string[];
}

/**
 * Reads `lifecycle-lens-disable…` and `lifecycle: ID` comments, in any language's comment style. A file whose head says that
 * it was generated and is not to be edited is silenced as a whole.
 */
export function directivesOf(text: string): Directives {
  const silences = [...text.matchAll(silence)].map((match) => silenceOf(text, match));
  if (generated.test(text.slice(0, heading))) silences.push({ span: { start: 0, end: text.length }, rules: [] });
  const names = [...text.matchAll(naming)].map((match) => ({ id: match[1], span: scopeOf(text, match.index) }));
  return {
    isSilenced: (rule, offset) =>
      silences.some(({ span, rules }) => holds(span, offset) && (rules.length === 0 || rules.includes(rule))),
    lifecycleAt: (offset) => names.findLast(({ span }) => holds(span, offset))?.id,
  };
}

function silenceOf(text: string, match: RegExpExecArray): Silence {
  const rules = (match[2] ?? '').split(/[\s,]+/).filter((rule) => rule !== '');
  return { rules, span: silencedSpan(text, match) };
}

function silencedSpan(text: string, match: RegExpExecArray): Span {
  switch (match[1]) {
    case '-file':
      return { start: 0, end: text.length };
    case '-next-line': {
      const next = lineEnd(text, match.index) + 1;
      return { start: next, end: lineEnd(text, next) };
    }
    default:
      return { start: lineStart(text, match.index), end: lineEnd(text, match.index) };
  }
}

/**
 * A naming comment behind code speaks for its line; one on a line of its own for the lines that follow, until an empty
 * line or one indented less than the comment.
 */
function scopeOf(text: string, offset: number): Span {
  const start = lineStart(text, offset);
  const indent = text.slice(start, offset);
  if (indent.trim() !== '') return { start, end: lineEnd(text, offset) };
  let end = lineEnd(text, offset);
  while (end < text.length) {
    const line = text.slice(end + 1, lineEnd(text, end + 1));
    if (line.trim() === '' || line.length - line.trimStart().length < indent.length) break;
    end = lineEnd(text, end + 1);
  }
  return { start, end };
}

function holds(span: Span, offset: number): boolean {
  return offset >= span.start && offset <= span.end;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
