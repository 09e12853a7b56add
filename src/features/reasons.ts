import type { Catalog } from '../catalog/catalog';
import { stranger, type Contribution } from '../analysis/evidence';
import type { Resolved } from '../analysis/resolve';
import { place } from '../analysis/weights';
import type { ClueKind } from '../syntax/site';
import type { Reason } from './types';

const phrases: Readonly<Record<ClueKind, string>> = {
  subject: 'it is compared with',
  holder: 'it is held by',
  origin: 'the value comes from',
  use: 'it is used in',
  type: 'its type is',
  callee: 'it is given to',
  argument: 'the call also takes',
  field: 'beside it stands',
  neighbour: 'beside it stands',
  path: 'it stands at',
  sibling: 'beside it stands the key',
  resource: 'it stands in',
  function: 'it is in the function',
  class: 'it is in the class',
  parameter: 'the function takes',
  call: 'the function calls',
  url: 'the function asks',
  import: 'the file imports',
  file: 'the file is',
};

/** Lighter evidence decides nothing and would only hide what does. */
const leastShown = 0.1;

/** What was weighed, the heaviest first. */
export function reasonsOf(resolved: Resolved, catalog: Catalog): readonly Reason[] {
  const shown = resolved.contributions.map((contribution) => reasonOf(contribution, resolved, catalog));
  const signs = resolved.signs.map(({ text, of }) => ({ text, weight: rounded(place[of]) }));
  return [...shown, ...signs]
    .filter(({ weight }) => Math.abs(weight) >= leastShown)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function reasonOf({ to, clue, weight }: Contribution, resolved: Resolved, catalog: Catalog): Reason {
  const about = to === stranger ? 'a resource that the catalog does not know' : (catalog.get(to)?.id ?? to);
  const speaksFor = to === resolved.best?.id;
  return { text: `${phrases[clue.kind]} \`${clue.text}\`: ${about}`, weight: rounded(speaksFor ? weight : -weight) };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
