import type { Catalog } from '../catalog/catalog';
import type { Lifecycle, Status } from '../catalog/types';
import { foldedName } from '../analysis/words';
import { consoleNames } from './facts';
import type { StatusMatch } from './types';

/** Statuses and their console labels over all lifecycles whose name holds the text, spelling aside. */
export function searchOf(text: string, catalog: Catalog): readonly StatusMatch[] {
  const wanted = foldedName(text.trim());
  return catalog.lifecycles.flatMap((lifecycle) =>
    lifecycle.statuses
      .map((status) => matchOf(lifecycle, status))
      .filter((match) => namesOf(match).some((name) => name.includes(wanted))),
  );
}

function matchOf(lifecycle: Lifecycle, status: Status): StatusMatch {
  return {
    lifecycle: lifecycle.id,
    lifecycleTitle: lifecycle.title,
    status: status.id,
    kind: status.kind,
    console: consoleNames(lifecycle, status),
    meaning: status.meaning,
  };
}

function namesOf(match: StatusMatch): readonly string[] {
  return [match.status, ...match.console].map(foldedName);
}
