import type { World } from '../features/lens-types';

/** All that the command line takes from outside, so that a test can give it another. */
export interface Io {
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves when standard output has taken the text, so that a slow reader slows the writer down. */
  write(text: string): Promise<void>;
  /** One line for standard error. */
  note(line: string): void;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** The text of the shipped catalog. */
  loadCatalog(): Promise<string>;
  /** The text of the schema of lifecycle files. */
  loadSchema(): Promise<string>;
  /** The text of the layouts that the build has made. */
  loadLayouts(): Promise<string>;
  readonly loadGrammar: World['loadGrammar'];
}

export const exitCodes = { clean: 0, findings: 1, trouble: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A wish that cannot be met as it was put; the message names what to say instead. */
export class UsageError extends Error {}
