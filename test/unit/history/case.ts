/** A wait that failed in public. The code is our own: it has the shape that failed, and no line of the original. */
export interface HistoryCase {
  /** The thread or commit that tells the story. */
  readonly link: string;
  readonly languageId: string;
  /** As it failed, with `^^^ severity rule` under what is found. */
  readonly broken: string;
  /** How it was mended: this, which stands there once, became that. Nothing is found afterwards. */
  readonly mend: readonly [was: string, became: string];
}
