/** How one check or test ended. */
export interface Outcome {
  readonly title: string;
  /** What went wrong; absent when it passed. */
  readonly error?: string;
}

/** A part of `npm test`, which can be run alone by its name. */
export interface Suite {
  readonly name: string;
  run(): Promise<readonly Outcome[]>;
}

/** One outcome from work that throws when it fails. */
export async function outcomeOf(title: string, work: () => unknown): Promise<Outcome> {
  try {
    await work();
    return { title };
  } catch (error) {
    return { title, error: messageOf(error) };
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
