import { existsSync } from 'node:fs';
import { answerOf } from './cli.ts';
import { checkoutOf, objectsOf, type Label } from './labels.ts';

interface Site {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly lifecycle: string | null;
  readonly confidence: number;
  readonly role: string;
  readonly reasons: readonly { readonly text: string; readonly weight: number }[];
}

/** A label, and what the detector says of its literal. */
export interface Judged {
  readonly label: Label;
  readonly site: Site | undefined;
}

function sitesIn(folder: string, paths: readonly string[]): ReadonlyMap<string, Site> {
  const sites = objectsOf(answerOf(['sites', '--format', 'jsonl'], folder, paths)) as readonly Site[];
  return new Map(sites.map((site) => [`${site.path}:${site.line}:${site.column}`, site]));
}

export function judge(labels: readonly Label[], checkouts: string): readonly Judged[] {
  return [...Map.groupBy(labels, (label) => label.repo)].flatMap(([repo, own]) => {
    const folder = checkoutOf(repo, checkouts);
    if (!existsSync(folder)) {
      console.error(`${repo}: no checkout at ${folder}; its ${own.length} labels are left out`);
      return [];
    }
    const sites = sitesIn(
      folder,
      own.map(({ path }) => path),
    );
    return own.map((label) => ({ label, site: sites.get(`${label.path}:${label.line}:${label.column}`) }));
  });
}
