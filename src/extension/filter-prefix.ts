/**
 * VS Code drops every item that does not hold the letters before the cursor in their order. Where that would leave
 * nothing, as inside a word from the console, the answer put before each filter text keeps the whole list.
 */
export function filterPrefix(written: string, words: readonly string[]): string {
  return words.some((word) => holdsInOrder(word.toLowerCase(), written.toLowerCase())) ? '' : written;
}

function holdsInOrder(word: string, letters: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
