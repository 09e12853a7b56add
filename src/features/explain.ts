import type { Catalog } from '../catalog/catalog';
import { findingsAt, silenceOf, type Evident } from '../analysis/findings';
import type { Resolved } from '../analysis/resolve';
import type { Treatment } from '../analysis/waits/verdict';
import type { Wait } from '../analysis/waits/wait';
import { standingOf } from '../analysis/vocabulary';
import { code, escaped } from './markdown';
import { reasonsOf } from './reasons';
import type { Explanation } from './types';

/**
 * What was matched, which lifecycle, why, how sure, why it is reported or not, and what the waits that name it do with
 * it, as a Markdown page.
 */
export function explanationOf(
  resolved: Resolved,
  waits: readonly Wait[],
  evident: Evident,
  catalog: Catalog,
): Explanation {
  const { site, best, lifecycle, confidence, withheld } = resolved;
  const verdict = lifecycle
    ? `**${escaped(lifecycle.title)}** (${lifecycle.id}), ${percent(confidence)} sure.`
    : `No lifecycle${withheld === undefined ? '' : `: ${withheld}`}. The closest is ${best ? `${escaped(best.title)} (${best.id})` : 'none'}, ${percent(confidence)} sure.`;
  const lines = [
    `# ${code(site.value)}`,
    `Read as: *${site.role}*. ${verdict}`,
    `## Reported?`,
    reported(resolved, waits, evident, catalog),
    ...waits.flatMap((wait) => waitPart(site.value, wait)),
    `## Why`,
    ...reasonTable(resolved, catalog),
    `A weight above zero speaks for the first choice, one below zero against it. To name the lifecycle yourself, write a comment such as ${code(`lifecycle: ${best?.id ?? 'evs.disk'}`)} behind the line or above the block.`,
  ];
  return { span: site.span, markdown: lines.join('\n\n') };
}

/** What a wait is for, what told that, and what it does when it sees the status. */
function waitPart(value: string, wait: Wait): readonly string[] {
  const { operations, inferredFrom, lifecycle } = wait;
  const titles = operations.map(({ title }) => `*${escaped(title)}*`).join(' or ');
  const source = inferredFrom ? code(inferredFrom.text) : 'its lists of statuses';
  const purpose = titles ? `${titles}, told by ${source}` : 'an operation that nothing tells';
  const status = standingOf(lifecycle, value, true);
  const deed = status.is === 'status' ? doing[wait.treatmentOf(status.status.id).verdict] : doing.unknown;
  return ['## In a wait', `The wait is for ${purpose}. When it sees the status, ${deed}.`];
}

const doing: Readonly<Record<Treatment['verdict'], string>> = {
  waits: 'it goes on waiting',
  ends: 'it ends well',
  fails: 'it fails',
  unknown: 'code that is not seen decides what it does',
};

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

function reported(resolved: Resolved, waits: readonly Wait[], evident: Evident, catalog: Catalog): string {
  const findings = findingsAt(resolved, waits, evident, catalog);
  if (findings.length > 0)
    return findings.map(({ rule, severity, message }) => `- **${rule}** (${severity}): ${escaped(message)}`).join('\n');
  if (!resolved.lifecycle) return 'No: without a lifecycle there is nothing to compare the word with.';
  return `No: ${silenceOf(resolved, evident, catalog)}.`;
}

function reasonTable(resolved: Resolved, catalog: Catalog): readonly string[] {
  const rows = reasonsOf(resolved, catalog).map(
    ({ text, weight }) => `| ${weight > 0 ? '+' : ''}${weight} | ${text.replace(/\|/g, '\\|')} |`,
  );
  return rows.length > 0
    ? [['| weight | evidence |', '| --- | --- |', ...rows].join('\n')]
    : ['Nothing around the literal tells.'];
}
