/** Shorter words are near to too much else. */
const shortest = 5;

/** Tells whether a word is at most one slip away from one of the names: a letter too many, too few, wrong or exchanged. */
export function nearlyOneOf(names: Iterable<string>): (word: string) => boolean {
  const shortened = new Set<string>();
  let longest = 0;
  for (const name of names) {
    if (name.length < shortest) continue;
    longest = Math.max(longest, name.length);
    for (const part of lackingOne(name)) shortened.add(part);
  }
  const isMet = (word: string): boolean => shortened.has(word);
  return (word) =>
    word.length >= shortest - 1 && word.length <= longest + 1 && (isMet(word) || lackingOne(word).some(isMet));
}

/** Both ways of a word with a letter less meet where the two words differ in one letter. */
function lackingOne(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
