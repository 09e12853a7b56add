import type { Branch } from '../../engine/branch';
import { textOf, type Script } from '../../engine/script';
import { joinedTruth, not, type Truth } from '../truth';
import type { Comparison } from './comparison';

/** One round of a loop that finds its subject in a certain status. */
export interface Look {
  readonly script: Script;
  /** The comparisons of the subject, by the branches that hold them. */
  readonly comparisons: readonly Comparison[];
  /** The key of what the subject is found to be; a key that no comparison has stands for any other status. */
  readonly seen: string;
}

/** Whether a branch holds a comparison of the subject. */
export function speaks(branch: Branch, { comparisons }: Look): boolean {
  return comparisons.some(({ at }) => branch.start <= at.start && at.end <= branch.end);
}

/** Whether a condition holds in this round; undefined where it is about something else, such as a counter. */
export function truth(branch: Branch, look: Look): Truth {
  const own = look.comparisons.filter(({ at }) => at === branch);
  if (own.length > 0) return own.some(({ key }) => key === look.seen) !== isNegated(branch, look);
  switch (branch.type) {
    case 'test_command':
    case 'parenthesized_expression':
    case 'compound_statement':
    case 'subshell':
      return lastTruth(branch, look);
    case 'negated_command':
      return not(lastTruth(branch, look));
    case 'unary_expression':
      return unary(branch, look);
    case 'list':
    case 'binary_expression':
      return joined(branch, look);
    default:
      return undefined;
  }
}

function lastTruth(branch: Branch, look: Look): Truth {
  const last = branch.named.at(-1);
  return last && truth(last, look);
}

/** `!=`, and a pipeline whose first command has a `!` before it. */
function isNegated(branch: Branch, { script }: Look): boolean {
  const operator = branch.field('operator') ?? branch.fields('argument')[1];
  return branch.type === 'pipeline'
    ? branch.named[0]?.type === 'negated_command'
    : operator !== undefined && textOf(operator, script) === '!=';
}

/** `! …`, and whether something is empty: the subject itself, or what grep finds of it. */
function unary(branch: Branch, look: Look): Truth {
  const [sign, operand] = [branch.children[0], branch.named.at(-1)];
  if (!sign || !operand) return undefined;
  const operator = textOf(sign, look.script);
  if (operator === '!') return not(truth(operand, look));
  if (operator !== '-z' && operator !== '-n') return undefined;
  const found = filled(operand, look);
  return operator === '-n' ? found : not(found);
}

function filled(operand: Branch, look: Look): Truth {
  const inside = look.comparisons.find(({ at }) => operand.start <= at.start && at.end <= operand.end);
  if (inside) return truth(inside.at, look);
  const text = textOf(operand, look.script).replace(/["{}]/g, '');
  return look.comparisons.some(({ subject }) => subject === text) ? look.seen !== '' : undefined;
}

function joined(branch: Branch, look: Look): Truth {
  const [left, right] = [branch.named[0], branch.named.at(-1)];
  const signs = branch.children.map(({ type }) => type);
  if (!left || !right || !signs.some((sign) => sign === '&&' || sign === '||')) return undefined;
  return joinedTruth([truth(left, look), truth(right, look)], signs.includes('||'));
}
