import { absent, type Kind, type Lifecycle, type Status, type Transition } from '../catalog/types';
import { transitionsOf } from '../catalog/graph';
import { code, escaped } from './markdown';

const kindNames: Readonly<Record<Kind, string>> = {
  transient: 'transient (passes by itself)',
  stable: 'stable (may rest here)',
  failed: 'failed (something went wrong)',
  gone: 'gone (the resource is no more)',
};

/** What a kind means, in a few words. */
export function kindName(kind: Kind): string {
  return kindNames[kind];
}

/** The lines of facts about one status, as Markdown, the most useful first. */
export function statusFacts(lifecycle: Lifecycle, status: Status): readonly string[] {
  const all = transitionsOf(lifecycle);
  return [
    escaped(status.meaning),
    ways(
      'Next',
      all.filter((step) => step.from === status.id),
      (step) => step.to,
    ),
    ways(
      'From',
      all.filter((step) => step.to === status.id),
      (step) => step.from,
    ),
  ].filter((line) => line !== '');
}

/** Ways in or out, joined by operation: "extend → `available`, `in-use`; fails → `error_extending`". */
function ways(title: string, steps: readonly Transition[], end: (step: Transition) => string): string {
  const moves = steps.filter((step) => step.from !== step.to);
  const known = moves.filter((step) => step.evidence !== 'inferred' || moves.length === 1);
  const byOperation = new Map<string, Set<string>>();
  for (const step of known) {
    const key = `${step.operation.id}${step.outcome === 'failure' ? ' (failure)' : ''}`;
    byOperation.set(key, (byOperation.get(key) ?? new Set()).add(end(step)));
  }
  const shown = [...byOperation].slice(0, waysAtMost).map(([operation, ends]) => `${names(ends)} by *${operation}*`);
  const more = byOperation.size > waysAtMost ? `, and ${byOperation.size - waysAtMost} more` : '';
  return shown.length > 0 ? `**${title}:** ${shown.join(' · ')}${more}` : '';
}

const waysAtMost = 6;

function names(ends: ReadonlySet<string>): string {
  return [...ends].map((end) => (end === absent ? '*no resource*' : code(end))).join(', ');
}

/** The labels that the console shows while the API answers a status. */
export function consoleNames(lifecycle: Lifecycle, status: Status): readonly string[] {
  const fromLabels = (lifecycle.labels ?? [])
    .filter((label) => label.answers.some((answer) => answer.status === status.id))
    .map((label) => label.label);
  return [...new Set([...(status.console ?? []), ...fromLabels])];
}
