import type { Catalog } from '../../catalog/catalog';
import type { Lifecycle } from '../../catalog/types';
import type { WrittenWait } from '../../syntax/wait';
import { lexiconOf, type Lexicon } from '../lexicon';
import type { Resolved } from '../resolve';
import { isComparedOutright } from '../standing-in';
import { standingOf } from '../vocabulary';
import { inferOperations } from './operation';
import { treatmentOf, type Treatment } from './verdict';
import type { Wait } from './wait';

/** The waits of a text whose words are surely statuses of one lifecycle. */
export function waitsOf(
  written: readonly WrittenWait[],
  resolved: readonly Resolved[],
  text: string,
  catalog: Catalog,
): readonly Wait[] {
  const sites = new Map(resolved.map((site) => [site.site.span.start, site]));
  return written.flatMap((wait) => {
    const lifecycle = lifecycleOf(wait, sites, lexiconOf(catalog));
    return lifecycle ? [waitOf(wait, lifecycle, text, catalog)] : [];
  });
}

/** The lifecycle of most of the statuses; nothing where those of another one are as many, or where none is sure. */
function lifecycleOf(wait: WrittenWait, sites: ReadonlyMap<number, Resolved>, lexicon: Lexicon): Lifecycle | undefined {
  const { pending, target, failure, folds } = wait;
  const words = [pending, target, failure, ...folds].flatMap((list) => list?.words ?? []);
  const votes = new Map<Lifecycle, number>();
  for (const { span } of words) {
    const site = sites.get(span.start);
    // A word that tools make up tells the resource only where it is held against what the API answers.
    const isStatus =
      site?.lifecycle &&
      (standingOf(site.lifecycle, site.site.value, true).is !== 'pseudo' ||
        isComparedOutright(site.site, site.lifecycle, lexicon));
    if (site?.tier === 'sure' && site.lifecycle && isStatus)
      votes.set(site.lifecycle, (votes.get(site.lifecycle) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  const isSure = first && first[1] > (second?.[1] ?? 0) && first[0].vocabulary === 'complete';
  return isSure ? first[0] : undefined;
}

/** What a wait does with each status of a lifecycle, and which operations it may be about. */
export function waitOf(written: WrittenWait, lifecycle: Lifecycle, text: string, catalog: Catalog): Wait {
  const known = new Map<string, Treatment>();
  const treated = (status: string): Treatment => {
    const treatment = known.get(status) ?? treatmentOf(status, written, lifecycle);
    known.set(status, treatment);
    return treatment;
  };
  const before = written.home ? text.slice(written.home.start, written.span.start) : '';
  return {
    written,
    lifecycle,
    ...inferOperations(written, lifecycle, treated, catalog),
    treatmentOf: treated,
    shows: (words) => words.some((word) => identifierWith(word).test(before)),
  };
}

/** The word as a part of an identifier, however that is written: `image_id`, `sourceImage`, `IMAGE`. */
function identifierWith(word: string): RegExp {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return new RegExp(`(?<![A-Za-z])${word}(?![a-z])|${capital}(?![a-z])|${word.toUpperCase()}(?![A-Z])`);
}
