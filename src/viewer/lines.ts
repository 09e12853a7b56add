import { grouped } from '../catalog/grouped';
import type { Evidence } from '../catalog/types';
import type { GraphEdge } from '../features/types';
import { shortTitle } from './text';

/** All transitions between two statuses, drawn as one line with a head at each end that something leads to. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Leads from `from` to `to`. Never empty. */
  readonly forth: Way;
  readonly back: Way | undefined;
  /** Titles of the operations that are written on the line. */
  readonly labels: readonly string[];
  /** The fan that the line runs into on its way. */
  readonly fan: string | undefined;
}

/** One direction of a line. */
export interface Way {
  readonly edges: readonly GraphEdge[];
  /** The best that is known of any of the transitions. */
  readonly evidence: Evidence;
  /** Nothing leads this way but failures. */
  readonly failure: boolean;
}

/** Many lines with one meaning that run into one status: they meet before it and share their label. */
export interface Fan {
  readonly id: string;
  readonly to: string;
  readonly labels: readonly string[];
  readonly failure: boolean;
}

const byTrust: readonly Evidence[] = ['documented', 'source-code', 'inferred'];
const leastFan = 3;

/** What the lines need to know of the statuses at their ends. */
export interface Ends {
  /** Whether a status at one end names the operation already. */
  told(edge: GraphEdge): boolean;
  rests(status: string): boolean;
}

/** Merges parallel and opposite transitions. */
export function linesOf(edges: readonly GraphEdge[], ends: Ends): readonly Line[] {
  const lines = [...grouped(edges, pairKey).values()].map((pair) => lineOf(pair, ends));
  const fans = grouped(lines, fanKey);
  return lines.map((line) => {
    const key = fanKey(line);
    const crowded = (fans.get(key)?.length ?? 0) >= leastFan && !line.back && line.from !== line.to;
    // Work that comes back to where it began is best seen coming back by itself.
    const meets = crowded && (line.labels.length > 0 || !ends.rests(line.to));
    return meets ? { ...line, fan: key } : line;
  });
}

/** The fans that the lines run into. */
export function fansOf(lines: readonly Line[]): readonly Fan[] {
  const fans = new Map<string, Fan>();
  for (const { fan, to, labels, forth } of lines)
    if (fan !== undefined) fans.set(fan, { id: fan, to, labels, failure: forth.failure });
  return [...fans.values()];
}

function pairKey({ from, to }: GraphEdge): string {
  return JSON.stringify([from, to].sort());
}

function fanKey({ to, labels, forth, back }: Line): string {
  return JSON.stringify(['fan', to, forth.failure, back === undefined, ...labels]);
}

function lineOf(pair: readonly GraphEdge[], ends: Ends): Line {
  const [{ from, to } = { from: '', to: '' }] = pair;
  const forth = pair.filter((edge) => edge.from === from);
  const back = pair.filter((edge) => edge.from !== from);
  const named = pair.filter((edge) => !ends.told(edge));
  return {
    id: `${from} → ${to}`,
    from,
    to,
    forth: wayOf(forth),
    back: back.length > 0 ? wayOf(back) : undefined,
    labels: labelsOf(named),
    fan: undefined,
  };
}

/** Titles of the operations; one that only fails here says so. */
function labelsOf(edges: readonly GraphEdge[]): readonly string[] {
  const titles = [...grouped(edges, ({ title }) => shortTitle(title))];
  return titles.map(([title, same]) => (same.every(({ outcome }) => outcome === 'failure') ? `${title} fails` : title));
}

function wayOf(edges: readonly GraphEdge[]): Way {
  const evidence = byTrust.find((level) => edges.some((edge) => edge.evidence === level)) ?? 'inferred';
  return { edges, evidence, failure: edges.every((edge) => edge.outcome === 'failure') };
}
