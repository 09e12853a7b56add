/** Colours of an exported picture as plain hexadecimal words: programs that open it know no variables. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly stable: string;
  readonly transient: string;
  readonly failed: string;
  readonly gone: string;
}

/** Dark on white, as paper wants it. */
export const print: Palette = {
  ground: '#ffffff',
  ink: '#1f1f1f',
  stable: '#2e7d32',
  transient: '#0b63c5',
  failed: '#b3261e',
  gone: '#616161',
};

/** A colour between two, `share` of the first. Colours that are not written as #rrggbb give the first. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  if (!a || !b) return first;
  const mixed = a.map((channel, index) => Math.round(channel * share + (b[index] ?? 0) * (1 - share)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): readonly number[] | undefined {
  const [, ...pairs] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  return pairs.length === 3 ? pairs.map((pair) => Number.parseInt(pair, 16)) : undefined;
}
