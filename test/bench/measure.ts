/** A round of work; the number tells which round it is, so that each can have a text of its own. */
export type Work = (round: number) => unknown;

/** Milliseconds of processor time that each of two did, the median of many rounds. */
export interface Pair {
  readonly ours: number;
  readonly peer: number;
}

const warmUps = 3;

/**
 * Runs two pieces of work in turns, so that what else the machine does hits both. Processor time of this process is
 * taken, because a clock on the wall counts other processes as well.
 */
export async function compared(rounds: number, ours: Work, peer: Work): Promise<Pair> {
  const [own, others]: [number[], number[]] = [[], []];
  for (let round = -warmUps; round < rounds; round++) {
    const [a, b] = [await processorTime(ours, round), await processorTime(peer, round)];
    if (round >= 0) [own, others].forEach((times, index) => times.push(index === 0 ? a : b));
  }
  return { ours: median(own), peer: median(others) };
}

/** Garbage of the work before is taken away first, so that each pays for its own. */
async function processorTime(work: Work, round: number): Promise<number> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  await work(round);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** What most rounds take where other work now and then makes one slower, and none makes one faster. */
export function lowerQuartile(values: readonly number[]): number {
  return quantile(values, 0.25);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? NaN;
}
