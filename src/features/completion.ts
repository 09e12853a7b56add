import type { Lifecycle, Status, Kind } from '../catalog/types';
import type { Resolved } from '../analysis/resolve';
import { wordsOf } from '../analysis/words';
import type { Site, Span } from '../syntax/site';
import { consoleNames, kindName, statusFacts } from './facts';
import type { Needed } from './needed';
import type { Completion } from './types';

/**
 * The statuses that fit a site: first those that its wait needs there, then those that fit its position. `span` is what a
 * chosen one replaces.
 */
export function completionsOf(resolved: Resolved, span: Span, needed: Needed | undefined): readonly Completion[] {
  // The word is half typed, so whether the lifecycle has it does not matter: `best`, not `lifecycle`.
  const { best: lifecycle, site, tier } = resolved;
  if (!lifecycle || tier === 'possible') return [];
  const order = kindsFor(site);
  const taken = new Set(site.clues.filter((clue) => clue.kind === 'neighbour').map((clue) => clue.text));
  return lifecycle.statuses.map((status, index) => ({
    label: status.id,
    span,
    insertText: status.id,
    detail: `${lifecycle.title} · ${status.kind}`,
    documentation: documentationOf(status, lifecycle, needed),
    sortText: sortText(status, index, { order, taken, needed: needed?.statuses ?? [] }),
    kind: status.kind,
  }));
}

/** Words in the names around a literal that tell which kinds fit there best. */
const tastes: readonly (readonly [word: RegExp, kinds: readonly Kind[]])[] = [
  [/^(pending|waiting|transitional|progress)$/, ['transient', 'stable', 'failed', 'gone']],
  [/^(fail|failed|failure|error|bad)$/, ['failed', 'gone', 'transient', 'stable']],
  [/^(target|success|successful|wanted|expected|desired|final|ready|ok)$/, ['stable', 'gone', 'failed', 'transient']],
];

function kindsFor(site: Site): readonly Kind[] {
  const names = site.clues.filter((clue) => clue.kind === 'holder').flatMap((clue) => wordsOf(clue.text));
  const taste = tastes.find(([word]) => names.some((name) => word.test(name)));
  return taste?.[1] ?? ['stable', 'failed', 'transient', 'gone'];
}

interface Wishes {
  readonly order: readonly Kind[];
  readonly taken: ReadonlySet<string>;
  readonly needed: readonly string[];
}

/** What is in the list already goes last, and OpenStack's own statuses behind the documented ones. */
function sortText(status: Status, index: number, { order, taken, needed }: Wishes): string {
  const rare = status.origin === 'cinder' || status.origin === 'nova' ? 1 : 0;
  const need = needed.indexOf(status.id);
  const place = need < 0 ? 1 + rare * 4 + order.indexOf(status.kind) : 0;
  return `${taken.has(status.id) ? 9 : place}${String(need < 0 ? index : need).padStart(3, '0')}`;
}

function documentationOf(status: Status, lifecycle: Lifecycle, needed: Needed | undefined): string {
  const labels = consoleNames(lifecycle, status);
  const shown = labels.length > 0 ? [`Console: ${labels.join(', ')}`] : [];
  const need = needed?.statuses.includes(status.id) ? [needed.why] : [];
  return [`*${kindName(status.kind)}*`, ...need, ...statusFacts(lifecycle, status), ...shown].join('\n\n');
}
