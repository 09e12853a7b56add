import { chanceFrom, type Chance } from './chance';
import { goFunctions, goHead } from './go';
import { pythonFunctions, pythonHead } from './python';
import { typescriptFunctions, typescriptHead } from './typescript';

/** A name that occurs nowhere else in the text, for what one function is about. */
export interface Subject {
  /** With a capital: `Volume17`. */
  readonly name: string;
  /** One word, small: `volume`. */
  readonly noun: string;
  readonly status: string;
  readonly other: string;
}

/** The head of a file, and functions to fill it with: one speaks of statuses, the others do not. */
export interface Language {
  readonly id: string;
  readonly grammar: string;
  readonly head: string;
  readonly speaking: (subject: Subject) => string;
  readonly silent: readonly ((subject: Subject) => string)[];
}

export const languages: readonly Language[] = [
  { id: 'go', grammar: 'tree-sitter-go.wasm', head: goHead, ...goFunctions },
  { id: 'python', grammar: 'tree-sitter-python.wasm', head: pythonHead, ...pythonFunctions },
  { id: 'typescript', grammar: 'tree-sitter-typescript.wasm', head: typescriptHead, ...typescriptFunctions },
];

/** In providers of cloud resources about one line in sixty holds a status. */
const linesForEachStatus = 60;

/** A made-up source file of so many lines at least. */
export function codeOf({ head, speaking, silent }: Language, lines: number, seed: number): string {
  const chance = chanceFrom(seed);
  const parts = [head];
  let [written, due] = [linesIn(head), linesForEachStatus];
  while (written < lines) {
    const isDue = written >= due;
    const part = (isDue ? speaking : chance.oneOf(silent))(subjectOf(chance));
    if (isDue) due += linesForEachStatus * statusesIn(part);
    written += linesIn(part);
    parts.push(part);
  }
  return parts.join('\n');
}

function linesIn(text: string): number {
  return text.split('\n').length;
}

function statusesIn(text: string): number {
  return text.match(/["'](?:available|in-use|creating|ACTIVE|BUILD|SHUTOFF|error|ERROR)["']/g)?.length ?? 1;
}

const subjects = [
  { noun: 'volume', statuses: ['creating', 'available', 'in-use'] },
  { noun: 'snapshot', statuses: ['creating', 'available', 'error'] },
  { noun: 'server', statuses: ['BUILD', 'ACTIVE', 'SHUTOFF'] },
] as const;

function subjectOf(chance: Chance): Subject {
  const { noun, statuses } = chance.oneOf(subjects);
  const name = `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}${chance.below(1_000_000)}`;
  return { name, noun, status: chance.oneOf([statuses[1], statuses[2]]), other: statuses[0] };
}
