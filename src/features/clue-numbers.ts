import type { Clue } from '../syntax/site';

/**
 * Gives each list of clues a number, the same to those that say the same. What an edit leaves alone keeps its very list, which
 * so is told again without a look at what it says.
 */
export class ClueNumbers {
  readonly #byList = new WeakMap<readonly Clue[], number>();
  #before: ReadonlyMap<string, number> = new Map();
  #byText = new Map<string, number>();
  #next = 0;

  /** A text is read anew: only what the last one said is still remembered. */
  begin(): void {
    this.#before = this.#byText;
    this.#byText = new Map();
  }

  of(clues: readonly Clue[]): number {
    const known = this.#byList.get(clues);
    if (known !== undefined) return known;
    const text = clues.map(({ kind, text: own }) => `${kind} ${own}`).join('\t');
    const number = this.#byText.get(text) ?? this.#before.get(text) ?? this.#next++;
    this.#byText.set(text, number);
    this.#byList.set(clues, number);
    return number;
  }
}
