import type { Catalog } from '../catalog/catalog';
import type { Lifecycle, Status } from '../catalog/types';
import type { Resolved } from '../analysis/resolve';
import { standingOf, type Standing } from '../analysis/vocabulary';
import { consoleNames, kindName, statusFacts } from './facts';
import { code, commandLink, escaped } from './markdown';
import type { HoverAnswer } from './types';

const showLifecycle = 'lifecycleLens.showLifecycle';
const explainStatus = 'lifecycleLens.explainStatus';

/**
 * What is known of the literal, in at most a dozen lines; nothing unless a lifecycle is likely. The link to the
 * explanation names document and offset, because a hover may stand where the cursor does not.
 */
export function hoverOf(resolved: Resolved, catalog: Catalog, uri: string): HoverAnswer | undefined {
  const { site, lifecycle, tier } = resolved;
  if (tier === 'possible' || !lifecycle) return undefined;
  const standing = standingOf(lifecycle, site.value, site.folded !== undefined);
  const lines = linesOf(standing, site.value, lifecycle);
  if (lines.length === 0) return undefined;
  const show = commandLink('Show lifecycle', showLifecycle, lifecycle.id, statusOf(standing, lifecycle)?.id);
  const explain = commandLink('Explain', explainStatus, uri, site.span.start);
  const age = `catalog of ${catalog.checked}`;
  return { span: site.span, markdown: [...lines, `${show} · ${explain} · ${age}`].join('\n\n') };
}

function linesOf(standing: Standing, value: string, lifecycle: Lifecycle): readonly string[] {
  switch (standing.is) {
    case 'status':
      return statusLines(standing.status, lifecycle);
    case 'misspelt':
    case 'near':
      return [
        `${code(value)} is no status of ${lifecycle.article} ${lifecycle.title}. Close to it:`,
        ...statusLines(standing.status, lifecycle),
      ];
    case 'label':
      return labelLines(standing, lifecycle);
    case 'pseudo':
      return pseudoLines(value, lifecycle);
    case 'joined':
      return [`${code(value)}: a comma is missing between ${code(standing.parts[0])} and ${code(standing.parts[1])}.`];
    case 'unknown':
      return [];
  }
}

function statusLines(status: Status, lifecycle: Lifecycle): readonly string[] {
  const labels = consoleNames(lifecycle, status);
  const shown = labels.length > 0 ? ` · console: ${labels.map(escaped).join(', ')}` : '';
  const [meaning = '', ...ways] = statusFacts(lifecycle, status);
  return [
    `**${escaped(status.id)}** · ${escaped(lifecycle.title)} · ${kindName(status.kind)}${shown}`,
    meaning,
    ...ways,
    ...(status.notes ?? []).slice(0, 2).map((note) => escaped(note)),
    ...(status.contradictions ?? []).slice(0, 2).map((line) => `⚠ Sources disagree: ${escaped(line)}`),
  ];
}

function labelLines(standing: Extract<Standing, { is: 'label' }>, lifecycle: Lifecycle): readonly string[] {
  const { label, answers, row } = standing;
  const attribute = row?.attribute ? ` · ${row.attribute}` : '';
  const first = row?.answers[0];
  const sure =
    first && first.certainty !== 'documented' ? ` (${first.certainty}${first.when ? `: ${first.when}` : ''})` : '';
  const api = answers.length > 0 ? answers.map(code).join(' or ') + escaped(sure) : 'nothing that is documented';
  return [
    `**${escaped(label)}** · ${escaped(lifecycle.title)} · console label${attribute}`,
    ...(row ? [escaped(row.meaning)] : []),
    `The API answers ${api}.`,
    ...(row?.notes ?? []).slice(0, 2).map((note) => escaped(note)),
    ...(row?.contradictions ?? []).slice(0, 2).map((line) => `⚠ Sources disagree: ${escaped(line)}`),
  ];
}

function pseudoLines(value: string, lifecycle: Lifecycle): readonly string[] {
  const pseudo = lifecycle.pseudo?.find((one) => one.value === value);
  return pseudo
    ? [`**${escaped(value)}** · a word of tools, not of the API (${escaped(lifecycle.title)})`, escaped(pseudo.meaning)]
    : [];
}

function statusOf(standing: Standing, lifecycle: Lifecycle): Status | undefined {
  if (standing.is === 'status' || standing.is === 'misspelt' || standing.is === 'near') return standing.status;
  if (standing.is !== 'label') return undefined;
  return lifecycle.statuses.find((status) => status.id === standing.answers[0]);
}
