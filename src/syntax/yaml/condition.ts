import type { Branch } from '../engine/branch';
import { unfold } from '../engine/folding';
import { joinedTruth, not, type Truth } from '../waits/truth';
import type { StatusList, WaitWord } from '../wait';

/** One expression of a task, read with Python's grammar. */
export interface Condition {
  readonly root: Branch;
  readonly python: string;
  /** It reads in Python as it is written. */
  readonly isPlain: boolean;
  /** What is to be added to an offset in it to come to the document. */
  readonly shift: number;
}

/** A place where a condition compares something with a word. */
export interface Compared {
  readonly at: Branch;
  readonly condition: Condition;
  readonly subject: string;
  readonly isFolded: boolean;
  readonly isNegated: boolean;
  /** The word, nothing for an empty string, other text with a sign behind it where it can't be read. */
  readonly key: string;
  readonly word: WaitWord | undefined;
  /** Where another word fits. */
  readonly room: StatusList['room'];
}

/** Every comparison of a condition, one for each word of a list. */
export function comparedIn(condition: Condition, branch = condition.root): readonly Compared[] {
  if (branch.type !== 'comparison_operator') return branch.named.flatMap((child) => comparedIn(condition, child));
  const [left, right] = [branch.named[0], branch.named.at(-1)];
  const sign = /^(?:==|!=|in|not in)$/.exec(textOf(branch.field('operators'), condition).replace(/\s+/g, ' '))?.[0];
  if (!left || !right || sign === undefined) return [];
  const [subject, operand] = left.type === 'string' ? [right, left] : [left, right];
  const isList = operand.type === 'list' || operand.type === 'tuple';
  const { text, folded } = unfold(textOf(subject, condition));
  const isNegated = sign.startsWith('n') || sign === '!=';
  return (isList ? operand.named : [operand]).map((each) => ({
    ...{ at: branch, condition, subject: text, isFolded: folded !== undefined, isNegated },
    ...wordOf(each, condition),
    room: condition.isPlain ? roomAt(each, isList ? undefined : branch, condition) : undefined,
  }));
}

function wordOf(branch: Branch, condition: Condition): Pick<Compared, 'key' | 'word'> {
  const [, value] = /^["']((?:[A-Za-z][\w -]*)?)["']$/.exec(textOf(branch, condition)) ?? [];
  if (value === undefined) return { key: `${textOf(branch, condition)}?`, word: undefined };
  const at = { start: branch.start + condition.shift, end: branch.end + condition.shift };
  return { key: value, word: value ? { value, span: { start: at.start + 1, end: at.end - 1 }, at } : undefined };
}

/** Behind the last word of a list, or behind a comparison that stands alone or beside others joined by `or`. */
function roomAt(word: Branch, comparison: Branch | undefined, condition: Condition): Compared['room'] {
  const quote = condition.python.charAt(word.start);
  if (!comparison) return { at: word.end + condition.shift, before: `, ${quote}`, after: quote };
  const again = condition.python.slice(comparison.start, word.start + 1);
  const above = comparison.parent?.type;
  const isFree = above === 'expression_statement' || textOf(comparison.parent, condition).includes(' or ');
  if (!isFree || comparison.end !== word.end || again.includes('!=')) return undefined;
  return { at: comparison.end + condition.shift, before: ` or ${again}`, after: quote };
}

function textOf(branch: Branch | undefined, { python }: Condition): string {
  return branch ? python.slice(branch.start, branch.end) : '';
}

/** Whether a condition holds when the subject of the comparisons is what the key says. */
export function holds(branch: Branch, own: readonly Compared[], seen: string): Truth {
  const here = own.filter(({ at }) => at === branch);
  if (here[0]) return here.some(({ key }) => key === seen) !== here[0].isNegated;
  const sides = branch.named.map((child) => holds(child, own, seen));
  switch (branch.type) {
    case 'not_operator':
      return not(sides[0]);
    case 'boolean_operator':
      return joinedTruth(
        sides,
        branch.children.some(({ type }) => type === 'or'),
      );
    case 'module':
    case 'expression_statement':
    case 'parenthesized_expression':
      return sides[0];
    default:
      return undefined;
  }
}
