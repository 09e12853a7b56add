import type { Goal } from './goal';
import { rounded } from './goal';
import { readOnce } from './lens';
import { compared } from './measure';
import { answerOf, mistakesOf } from './texts/answer';
import { codeOf, languages } from './texts/code';

const [small, large] = [100_000, 1_000_000];

interface Kind {
  readonly id: string;
  readonly name: string;
  readonly text: (characters: number, seed: number) => string;
}

/** Whether a file ten times as long takes ten times as long. */
export async function growthGoals(): Promise<readonly Goal[]> {
  const code = languages.map((language): Kind => {
    const line = codeOf(language, 1000, 1).length / 1000;
    return {
      id: language.id,
      name: language.id,
      text: (characters, seed) => codeOf(language, characters / line, seed),
    };
  });
  const answers: readonly Kind[] = [
    { id: 'json', name: 'json', text: answerOf },
    { id: 'json', name: 'json full of mistakes', text: mistakesOf },
  ];
  const goals: Goal[] = [];
  for (const kind of [...answers, ...code]) goals.push(await growth(kind));
  return goals;
}

async function growth({ id, name, text }: Kind): Promise<Goal> {
  const perKilobyte = async (characters: number, rounds: number): Promise<number> => {
    const texts = Array.from({ length: rounds }, (_, index) => text(characters, index));
    const { ours } = await compared(
      rounds,
      (round) => readOnce(id, texts[Math.max(0, round)] ?? ''),
      () => undefined,
    );
    return (1000 * ours) / (texts[0]?.length ?? 0);
  };
  const [one, ten] = [await perKilobyte(small, 15), await perKilobyte(large, 5)];
  return {
    what: `${name} of 1 MB, time for each KB`,
    against: 'the same at 100 KB',
    limit: 1.5,
    unit: '×',
    measured: ten / one,
    from: `${rounded(ten)} ms / ${rounded(one)} ms`,
  };
}
