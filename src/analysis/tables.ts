import type { Catalog } from '../catalog/catalog';
import { grouped } from '../catalog/grouped';
import type { Lifecycle } from '../catalog/types';
import type { Sign } from './place';
import { isKey } from './rephrase';
import type { Resolved } from './resolved';
import { isMisspelling, isStatus, standingOf } from './vocabulary';

/** What a table from one lifecycle's words to another's says of them. */
interface Column {
  readonly lifecycle: Lifecycle;
  readonly text: string;
}

/**
 * Names what stands in a table from an attribute's words to the statuses that go with them: `{"stopped": "SHUTOFF"}`. The words
 * alone tell, where all of them fit and one pair of words has no place in the other column.
 */
export function withTables(all: readonly Resolved[], catalog: Catalog): readonly Resolved[] {
  const columns = new Map<Resolved, Column>();
  const keys = all.filter(({ site }) => site.role === 'element' && site.frame && isKey(site.clues));
  if (keys.length < fewestRows) return all;
  const values = grouped(
    all.filter(({ site }) => site.role === 'property'),
    ({ site }) => `${site.frame?.start ?? ''} ${site.clues.find(({ kind }) => kind === 'holder')?.text ?? ''}`,
  );
  for (const [start, own] of grouped(keys, ({ site }) => site.frame?.start)) {
    const rows = own.flatMap((key) =>
      (values.get(`${start ?? ''} ${key.site.value}`) ?? []).map((value): Row => [key, value]),
    );
    for (const [one, column] of columnsOf(rows, catalog)) columns.set(one, column);
  }
  return columns.size === 0 ? all : all.map((one) => named(one, columns.get(one)));
}

type Row = readonly [key: Resolved, value: Resolved];

const fewestRows = 2;

function columnsOf(rows: readonly Row[], catalog: Catalog): readonly (readonly [Resolved, Column])[] {
  if (rows.length < fewestRows) return [];
  return catalog.lifecycles.flatMap((attribute) => {
    const status = catalog.get(attribute.recognition.beside ?? '');
    if (!status || !isTable(rows, attribute, status)) return [];
    return rows.flatMap(([key, value]) => [
      [key, { lifecycle: attribute, text: `"${value.site.value}" stands for it in the table` }] as const,
      [value, { lifecycle: status, text: `it stands for "${key.site.value}" in the table` }] as const,
    ]);
  });
}

function isTable(rows: readonly Row[], attribute: Lifecycle, status: Lifecycle): boolean {
  const fits = rows.every(
    ([{ site: key }, { site }]) => isMeantFor(attribute, key.value) && isMeantFor(status, site.value),
  );
  return fits && rows.some(([{ site: key }, { site }]) => !isWord(status, key.value) && !isWord(attribute, site.value));
}

function isMeantFor(lifecycle: Lifecycle, value: string): boolean {
  return isStatus(lifecycle, value) || isMisspelling(lifecycle, value);
}

function isWord(lifecycle: Lifecycle, value: string): boolean {
  return standingOf(lifecycle, value, true).is === 'status';
}

/** Told as likely, and only where nothing else is known. */
function named(resolved: Resolved, column: Column | undefined): Resolved {
  if (!column || resolved.lifecycle) return resolved;
  const { lifecycle, text } = column;
  const signs: readonly Sign[] = [...resolved.signs, { text, of: 'fittingNeighbours' }];
  return { ...resolved, lifecycle, best: lifecycle, confidence: sureEnough, tier: 'likely', signs };
}

const sureEnough = 0.75;
