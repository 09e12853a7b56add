/** The rows of a table, one a group, by the group's name. */
export function rowsBy<T>(
  all: readonly T[],
  key: (one: T) => string,
  row: (name: string, some: readonly T[]) => string,
): readonly string[] {
  return [...Map.groupBy(all, key)].sort(([a], [b]) => a.localeCompare(b)).map(([name, some]) => row(name, some));
}

/** A part in per cent, as it stands in a table. */
export function partOf(some: number, all: number): string {
  return all === 0 ? '–' : `${((100 * some) / all).toFixed(1)} %`;
}
