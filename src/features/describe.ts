import type { Lifecycle, Status } from '../catalog/types';
import { consoleNames, kindName, statusFacts } from './facts';
import { code, escaped } from './markdown';

/** A lifecycle as a Markdown page: what it is, every status, every operation. */
export function describeLifecycle(lifecycle: Lifecycle): string {
  return [
    `# ${escaped(lifecycle.title)} (${lifecycle.id})`,
    lifecycle.summary,
    '| status | kind | console | meaning |\n| --- | --- | --- | --- |\n' +
      lifecycle.statuses.map((status) => row(status, lifecycle)).join('\n'),
    ...labelTable(lifecycle),
  ].join('\n\n');
}

function row(status: Status, lifecycle: Lifecycle): string {
  const cells = [code(status.id), status.kind, consoleNames(lifecycle, status).join(', '), status.meaning];
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

function labelTable(lifecycle: Lifecycle): readonly string[] {
  if (!lifecycle.labels || lifecycle.labels.length === 0) return [];
  const rows = lifecycle.labels.map((label) => {
    const answers = label.answers.map((answer) => `${answer.status} (${answer.certainty})`).join(', ');
    return `| ${label.label} | ${label.attribute ?? ''} | ${answers || 'not documented'} | ${label.meaning} |`;
  });
  return [['| console label | attribute | API answers | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n')];
}

/** One status as Markdown, with everything the catalog holds about it and where each fact is from. */
export function describeStatus(lifecycle: Lifecycle, status: Status): string {
  const labels = consoleNames(lifecycle, status);
  return [
    `# ${escaped(status.id)} · ${escaped(lifecycle.title)}`,
    `*${kindName(status.kind)}*${labels.length > 0 ? ` · console: ${labels.join(', ')}` : ''}`,
    ...statusFacts(lifecycle, status),
    ...(status.notes ?? []),
    ...(status.contradictions ?? []).map((line) => `Sources disagree: ${line}`),
    `Sources:\n${status.sources.map((key) => `- ${lifecycle.sources[key] ?? key}`).join('\n')}`,
  ].join('\n\n');
}
