import type { Span } from '../site';
import type { Asked } from './asked';
import type { Scope } from './scope';

/** One version of a file: its text, what is declared at its top, and the parts that the other version does not have. */
export interface Side {
  readonly text: string;
  readonly file: Scope | undefined;
  readonly changed: readonly Span[];
}

/** Tells, for the names that a region asked about, whether the answer may be another one now. */
export function changesBetween(before: Side, after: Side): (asked: Asked) => boolean {
  const importsDiffer = importsOf(before.file) !== importsOf(after.file);
  const words = new Set([...wordsIn(before), ...wordsIn(after)]);
  const functions = new Set([...functionsIn(before), ...functionsIn(after)]);
  const differs = (name: string): boolean => definitionText(name, before.file) !== definitionText(name, after.file);
  return (asked) =>
    importsDiffer ||
    some(asked.mentions, (name) => words.has(name)) ||
    some(asked.functions, (name) => functions.has(name)) ||
    some(asked.definitions, differs);
}

function some(names: ReadonlySet<string>, test: (name: string) => boolean): boolean {
  for (const name of names) if (test(name)) return true;
  return false;
}

function importsOf(file: Scope | undefined): string {
  return file?.imports.join('\n') ?? '';
}

function wordsIn({ text, changed }: Side): readonly string[] {
  return changed.flatMap(({ start, end }) => text.slice(start, end).match(/[\p{L}_$][\w$]*/gu) ?? []);
}

function functionsIn({ file, changed }: Side): readonly string[] {
  const inside = ({ start }: Span): boolean => changed.some((span) => span.start <= start && start < span.end);
  return [...(file?.functions ?? [])].filter(([, span]) => inside(span)).map(([name]) => name);
}

function definitionText(name: string, file: Scope | undefined): string {
  const found = file?.definitions.get(name)?.find(({ parameter }) => parameter === undefined);
  return found ? `${found.type ?? ''} = ${found.value ?? ''}` : '';
}
