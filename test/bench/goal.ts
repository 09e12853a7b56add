/** One line of the table: what was measured against what, how much it may be, and how much it is. */
export interface Goal {
  readonly what: string;
  /** What it is divided by, or that it is absolute. */
  readonly against: string;
  readonly limit: number;
  readonly unit: '×' | 'ms' | 'KB';
  readonly measured: number;
  /** The times behind a ratio. */
  readonly from?: string;
}

export function tableOf(goals: readonly Goal[]): string {
  const rows = goals.map(({ what, against, limit, unit, measured, from }) => {
    const cells = [what, against, `≤ ${limit} ${unit}`, `${rounded(measured)} ${unit}`, from ?? ''];
    return `| ${[...cells, measured <= limit ? 'yes' : 'no'].join(' | ')} |`;
  });
  return ['| what | against | goal | measured | from | met |', '| --- | --- | ---: | ---: | --- | --- |', ...rows].join(
    '\n',
  );
}

export function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}

/** Both times of a ratio as they are shown. */
export function times(ours: number, peer: number): string {
  return `${rounded(ours)} ms / ${rounded(peer)} ms`;
}
