import type { Branch } from '../../engine/branch';
import { unfold } from '../../engine/folding';
import { textOf, type Script } from '../../engine/script';
import type { WaitWord } from '../../wait';

/** What a variable or command's output is compared with. */
export interface Operand {
  /** The same for operands that are equal: a word, nothing at all, or text that can't be read. */
  readonly key: string;
  /** Where it is a plain word. */
  readonly word: WaitWord | undefined;
}

/** One place where a script compares something with a word. */
export interface Comparison extends Operand {
  readonly at: Branch;
  /** What is compared, without its quotes and whatever folds its case. */
  readonly subject: string;
  readonly isFolded: boolean;
}

/** The key of a status that is not there: an empty string. */
export const nothing = '';

/** The subject's name: `$status` for `"${status,,}"`, the command line for `"$(…)"`. */
export function subjectOf(branch: Branch, script: Script): Pick<Comparison, 'subject' | 'isFolded'> {
  const { text, folded } = unfold(textOf(branch, script));
  const inner = /^"(.*)"$/s.exec(text)?.[1] ?? text;
  return { subject: inner, isFolded: folded !== undefined };
}

const quoted = /^(["'])([^"'$`\\]*)\1$/;

/** A word, quoted or bare; patterns and expansions can't be read. */
export function operandOf(branch: Branch, script: Script): Operand {
  const at = { start: branch.start, end: branch.end };
  const text = textOf(branch, script);
  const inner = quoted.exec(text)?.[2];
  if (inner === '') return { key: nothing, word: undefined };
  const value = inner ?? text;
  if (!/^[A-Za-z][\w -]*$/.test(value)) return { key: `${text}?`, word: undefined };
  const quotes = inner === undefined ? 0 : 1;
  return { key: value, word: { value, span: { start: at.start + quotes, end: at.end - quotes }, at } };
}

/** The comparison that a branch is, if it is one: in brackets, by `test`, as a pattern of grep, as the labels of a case. */
export function comparisonsAt(branch: Branch, script: Script): readonly Comparison[] {
  switch (branch.type) {
    case 'binary_expression':
      return equality(branch, [branch.field('left'), branch.field('operator'), branch.field('right')], script);
    case 'command':
      return /^(?:test\b|\[)/.test(textOf(branch, script)) ? equality(branch, branch.fields('argument'), script) : [];
    case 'pipeline':
      return filtered(branch, script);
    case 'case_item':
      return labels(branch, script);
    default:
      return [];
  }
}

function equality(
  at: Branch,
  [left, operator, right]: readonly (Branch | undefined)[],
  script: Script,
): readonly Comparison[] {
  if (!left || !operator || !right || !/^(?:==?|!=|=~)$/.test(textOf(operator, script))) return [];
  const { subject, isFolded } = subjectOf(left, script);
  return /^[$`]/.test(subject) ? [{ at, subject, isFolded, ...operandOf(right, script) }] : [];
}

/** `openstack server show … | grep -q ACTIVE` looks for the word in what the command prints. */
function filtered(pipeline: Branch, script: Script): readonly Comparison[] {
  const grep = pipeline.named.at(-1);
  const words = grep?.type === 'command' ? grep.fields('argument') : [];
  const pattern = words.at(-1);
  if (!grep || !pattern || !/^e?grep\b/.test(textOf(grep, script))) return [];
  const options = words.slice(0, -1).map((word) => textOf(word, script));
  if (options.some((option) => !/^-[a-zA-Z]+$/.test(option) || option.includes('v'))) return [];
  const subject = script.text.slice(pipeline.start, grep.start);
  return [{ at: pipeline, subject, isFolded: options.join().includes('i'), ...operandOf(pattern, script) }];
}

function labels(item: Branch, script: Script): readonly Comparison[] {
  const subject = item.parent?.field('value');
  if (!subject) return [];
  const all = item.fields('value').filter((label) => textOf(label, script) !== '*');
  return all.map((label) => ({ at: item, ...subjectOf(subject, script), ...operandOf(label, script) }));
}
