import type { ResolvedSite, Source } from '../features/types';
import { link } from './formats/report';
import type { StdinOptions } from './inputs';
import type { ExitCode, Io } from './io';
import type { LensWith } from './own-lifecycles';
import { regionsOf } from './places';
import { readEach } from './reading';

export const sitesFormats = ['text', 'jsonl'] as const;

export interface SitesOptions extends StdinOptions {
  readonly format: (typeof sitesFormats)[number];
}

/** A site as the command line tells it. Without a lifecycle it holds null, so that the key is always there. */
interface LocatedSite extends Omit<ResolvedSite, 'span' | 'lifecycle'> {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly lifecycle: string | null;
}

/** Writes every site with what was concluded about it and why. */
export async function sites(
  paths: readonly string[],
  options: SitesOptions,
  world: { readonly lensWith: LensWith; readonly io: Io },
): Promise<ExitCode> {
  const write = options.format === 'jsonl' ? jsonLine : textLines;
  const tally = await readEach(paths, options, world, async (path, source, lens) => {
    const found = await lens.sites(source);
    await world.io.write(locatedSites(path, source, found).map(write).join(''));
  });
  return tally.code;
}

function locatedSites(path: string, source: Source, found: readonly ResolvedSite[]): readonly LocatedSite[] {
  const regionOf = regionsOf(source.text);
  return found.map(({ span, value, lifecycle, role, confidence, tier, withheld, reasons }) => {
    const { line, column } = regionOf(span);
    return { path, line, column, value, lifecycle: lifecycle ?? null, role, confidence, tier, withheld, reasons };
  });
}

function jsonLine(site: LocatedSite): string {
  return `${JSON.stringify(site)}\n`;
}

function textLines(site: LocatedSite): string {
  const none = site.withheld === undefined ? 'no lifecycle' : `no lifecycle (${site.withheld})`;
  const verdict = `${site.lifecycle ?? none}, ${site.tier} (${site.confidence.toFixed(2)}), ${site.role}`;
  const reasons = site.reasons.map(({ text, weight }) => `    ${weight < 0 ? '' : '+'}${weight.toFixed(2)} ${text}\n`);
  return `${link(site)}: ${JSON.stringify(site.value)}: ${verdict}\n${reasons.join('')}`;
}
