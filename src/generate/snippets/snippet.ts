/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** Snippets by their titles. */
export type Snippets = Readonly<Record<string, Snippet>>;

/** A place in a snippet where one of some words is picked; a single word is just offered. */
export function choice(place: number, words: readonly string[]): string {
  if (words.length === 1) return `\${${place}:${words.join('')}}`;
  return `\${${place}|${words.join(',')}|}`;
}

/** Words in quotes, parted by commas. */
export function quoted(words: readonly string[], quote: '"' | "'"): string {
  return words.map((word) => quote + word + quote).join(', ');
}
