import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import type { Severity } from '../../features/types';
import type { Region } from '../places';
import type { LocatedFinding, LocatedFix, Report } from './report';

/** What SARIF says of the program that found something. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly rules: readonly { readonly id: string; readonly severity: Severity; readonly summary: string }[];
}

/** A SARIF 2.1.0 log with one run. Its results come first, so that they can be written as they are found. */
export function sarifReport(tool: Tool): Report {
  let separator = '\n';
  return {
    head: `{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"results":[`,
    next(finding) {
      const text = separator + JSON.stringify(result(finding));
      separator = ',\n';
      return text;
    },
    tail: `\n],"columnKind":"utf16CodeUnits","tool":${JSON.stringify({ driver: driver(tool) })}}]}\n`,
  };
}

function driver({ name, version, rules }: Tool): unknown {
  const described = rules.map(({ id, severity, summary }) => ({
    id,
    shortDescription: { text: summary },
    defaultConfiguration: { level: levels[severity] },
  }));
  return { name, version, rules: described };
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

function result(finding: LocatedFinding): unknown {
  const artifactLocation = { uri: uriOf(finding.path) };
  return {
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding) } }],
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => sarifFix(fix, artifactLocation)) }),
    properties: { lifecycle: finding.lifecycle, value: finding.value },
  };
}

function sarifFix({ title, edits }: LocatedFix, artifactLocation: object): unknown {
  const replacements = edits.map((edit) => ({
    deletedRegion: region(edit),
    insertedContent: { text: edit.newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

function region({ line, column, endLine, endColumn }: Region): unknown {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}
