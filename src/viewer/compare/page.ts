import { code, escaped } from '../../features/markdown';
import type { GraphEdge, GraphModel } from '../../features/types';
import { statusName } from '../words';
import { type Comparison, type Mark, marks, type Row } from './compare';
import type { Differences } from './differences';
import type { Entry } from './side';
import { differenceWords, fullTitle, markWords, sideTitles, signs, sumWords } from './words';

/** A comparison as a Markdown page that stands alone: a table for each way in which words stand to each other. */
export function comparisonPage(comparison: Comparison, { catalogVersion }: GraphModel): string {
  const { left, right } = comparison;
  return [
    `# ${escaped(`${fullTitle(left)} and ${fullTitle(right)}`)}`,
    escaped(sumWords(comparison)),
    ...marks.flatMap((mark) => groupOf(mark, comparison)),
    `Made by Lifecycle Lens from catalog ${catalogVersion}.`,
    '',
  ].join('\n\n');
}

function groupOf(mark: Mark, comparison: Comparison): readonly string[] {
  const rows = comparison.rows.filter((row) => row.mark === mark);
  if (rows.length === 0) return [];
  const [left, right] = sideTitles(comparison).map(escaped);
  const head = [`| ${left ?? ''} | | ${right ?? ''} | differs in |`, '| --- | --- | --- | --- |'];
  return [
    `## ${escaped(markWords(mark, comparison))}`,
    [...head, ...rows.map((row) => rowOf(row, comparison))].join('\n'),
  ];
}

function rowOf(row: Row, comparison: Comparison): string {
  const { mark, left, right, differences } = row;
  const partners = right.map(({ entry, when }) => `${told(entry)}${when === undefined ? '' : ` – ${escaped(when)}`}`);
  const differs = [...differenceWords(row).slice(0, differences.kind ? 1 : 0), ...waysOf(differences, comparison)];
  return `| ${[left ? told(left) : '', signs[mark], partners.join('<br>'), differs.join('<br>')].join(' | ')} |`;
}

function told({ name, kind }: Entry): string {
  return `${code(name)} (${kind})`;
}

function waysOf({ ways }: Differences, comparison: Comparison): readonly string[] {
  const [left, right] = sideTitles(comparison).map(escaped);
  const list = (title: string, edges: readonly GraphEdge[]) =>
    edges.length === 0 ? [] : [`only ${title}: ${edges.map((edge) => `→ ${code(statusName(edge.to))}`).join(', ')}`];
  return ways ? [...list(left ?? '', ways.left), ...list(right ?? '', ways.right)] : [];
}
