import type { WaitPlan } from './plan';

/** The lines of a wait as an editor's snippet, for a plan and the text of the file that it is written into. */
export type Template = (plan: WaitPlan, text: string) => readonly string[];

/** Words in quotes, parted by commas. */
export function quoted(words: readonly string[], quote = '"'): string {
  return words.map((word) => quote + word + quote).join(', ');
}
