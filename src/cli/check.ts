import type { Severity } from '../features/types';
import { jsonReport } from './formats/json';
import { located, type Report } from './formats/report';
import { sarifReport, type Tool } from './formats/sarif';
import { textReport } from './formats/text';
import type { StdinOptions } from './inputs';
import { exitCodes, type ExitCode, type Io } from './io';
import type { LensWith } from './own-lifecycles';
import { regionsOf } from './places';
import { readEach } from './reading';

export const checkFormats = ['text', 'json', 'sarif'] as const;
export const failOnChoices = ['error', 'warning', 'never'] as const;

export interface CheckOptions extends StdinOptions {
  readonly format: (typeof checkFormats)[number];
  readonly failOn: (typeof failOnChoices)[number];
}

/** What a task of the command line works with. */
export interface World {
  readonly lensWith: LensWith;
  readonly io: Io;
  readonly tool: Tool;
}

const failing: Readonly<Record<CheckOptions['failOn'], readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

/** Writes the findings of all inputs, file by file. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  { lensWith, io, tool }: World,
): Promise<ExitCode> {
  const report = reportIn(options.format, tool);
  const counts = new Map<Severity, number>();
  await io.write(report.head);
  const tally = await readEach(paths, options, { lensWith, io }, async (path, source, lens) => {
    const findings = await lens.findings(source);
    const regionOf = regionsOf(source.text);
    for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
    await io.write(findings.map((finding) => report.next(located(path, finding, regionOf))).join(''));
  });
  await io.write(report.tail);
  if (options.format === 'text') io.note(summary(tally.read, counts));
  if (tally.code !== exitCodes.clean) return tally.code;
  return failing[options.failOn].some((severity) => counts.has(severity)) ? exitCodes.findings : exitCodes.clean;
}

function reportIn(format: CheckOptions['format'], tool: Tool): Report {
  switch (format) {
    case 'text':
      return textReport();
    case 'json':
      return jsonReport();
    case 'sarif':
      return sarifReport(tool);
  }
}

function summary(read: number, counts: ReadonlyMap<Severity, number>): string {
  const found = [...counts].map(([severity, count]) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  return `${read} ${read === 1 ? 'file' : 'files'} read: ${found.join(', ') || 'nothing found'}`;
}
