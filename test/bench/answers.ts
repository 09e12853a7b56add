import { performance } from 'node:perf_hooks';
import type { Goal } from './goal';
import { lens, newDocument } from './lens';
import { median } from './measure';
import { answerOf } from './texts/answer';
import { codeOf, languages } from './texts/code';

const questions = 200;

/** Hover and completion on files of 20,000 lines that were read already, each at another status. */
export async function answerGoals(): Promise<readonly Goal[]> {
  const [go] = languages;
  const texts = [
    { id: 'json', text: answerOf(750_000, 7) },
    ...(go ? [{ id: go.id, text: codeOf(go, 20_000, 7) }] : []),
  ];
  const goals: Goal[] = [];
  for (const { id, text } of texts) {
    const source = newDocument(id, text);
    const sites = await lens.sites(source);
    const offsets = sites.filter(({ tier }) => tier !== 'possible').map(({ span }) => span.start + 1);
    const goal = (what: string, measured: number): Goal => {
      const file = `${id} file of ${text.split('\n').length} lines`;
      return { what: `${what} in a ${file} read before`, against: 'absolute', limit: 1, unit: 'ms', measured };
    };
    goals.push(goal('hover', await each(offsets, (offset) => lens.hover(source, offset))));
    goals.push(goal('completion', await each(offsets, (offset) => lens.completions(source, offset))));
    lens.forget(source.uri);
  }
  return goals;
}

/** Milliseconds by the clock that the middle one of many answers took. */
async function each(offsets: readonly number[], ask: (offset: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < questions; index++) {
    const offset = offsets[(index * 7) % offsets.length] ?? 0;
    const start = performance.now();
    await ask(offset);
    times.push(performance.now() - start);
  }
  return median(times);
}
