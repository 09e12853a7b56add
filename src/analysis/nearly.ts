import { remembered } from './memory';

/** Shorter words are near to too much else. */
const shortest = 5;

/** Letters at each end of a word of which one pair stays when the word has one slip. */
const end = 2;

/** Tells whether a word is at most one slip away from one of the names: a letter too many, too few, wrong or exchanged. */
export function nearlyOneOf(names: Iterable<string>): (word: string) => boolean {
  const long = [...names].filter(({ length }) => length >= shortest);
  const byHead = shelved(long, headOf);
  const byTail = shelved(long, tailOf);
  return (word) => {
    if (word.length < shortest - 1) return false;
    const isMet = (name: string): boolean => isOneSlipFrom(name, word);
    return (byHead.get(headOf(word))?.some(isMet) ?? false) || (byTail.get(tailOf(word))?.some(isMet) ?? false);
  };
}

function shelved(names: readonly string[], keyOf: (name: string) => string): ReadonlyMap<string, readonly string[]> {
  const shelves = new Map<string, string[]>();
  for (const name of names) remembered(shelves, keyOf(name), () => []).push(name);
  return shelves;
}

function headOf(word: string): string {
  return word.slice(0, end);
}

function tailOf(word: string): string {
  return word.slice(-end);
}

/** Whether at most one letter is left on each side, or two that are exchanged, between what both words begin and end with. */
function isOneSlipFrom(name: string, word: string): boolean {
  if (Math.abs(name.length - word.length) > 1) return false;
  const most = Math.min(name.length, word.length);
  let head = 0;
  while (head < most && name[head] === word[head]) head++;
  let tail = 0;
  while (tail < most - head && name.at(-1 - tail) === word.at(-1 - tail)) tail++;
  const [left, right] = [name.slice(head, name.length - tail), word.slice(head, word.length - tail)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && isExchanged(left, right));
}

function isExchanged(left: string, right: string): boolean {
  return right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
