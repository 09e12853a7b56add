import type { Finding, Fix, Severity } from '../../features/types';
import type { Place, Region } from '../places';

export interface LocatedFix extends Omit<Fix, 'edits'> {
  readonly edits: readonly (Region & { readonly newText: string })[];
}

/** A finding as the command line tells it: with its file, and lines and columns in place of offsets. */
export interface LocatedFinding extends Region {
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly lifecycle: string;
  readonly value: string;
  readonly fixes: readonly LocatedFix[];
}

/** One way to write findings down. The parts are printed as they come, file by file. */
export interface Report {
  readonly head: string;
  /** The text for the next finding. */
  next(finding: LocatedFinding): string;
  readonly tail: string;
}

/** Puts a finding where it stands in the file. */
export function located(path: string, finding: Finding, regionOf: (span: Finding['span']) => Region): LocatedFinding {
  const { rule, severity, message, lifecycle, value } = finding;
  const fixes = finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ span, newText }) => ({ ...regionOf(span), newText })),
  }));
  return { path, ...regionOf(finding.span), rule, severity, message, lifecycle, value, fixes };
}

/** `path:line:column`, as editors and terminals make it a link. */
export function link({ path, line, column }: Place & { readonly path: string }): string {
  return `${path}:${line}:${column}`;
}
