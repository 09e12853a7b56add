import { times, type Goal } from './goal';
import { readOnce } from './lens';
import { compared } from './measure';
import { validator } from './peers';
import { answerOf } from './texts/answer';

const sizes = [
  { kilobytes: 53, rounds: 41 },
  { kilobytes: 300, rounds: 21 },
  { kilobytes: 1100, rounds: 11 },
];

/** From the text of an API's answer to its findings, against VS Code's own JSON service with a schema of the statuses. */
export async function jsonGoals(): Promise<readonly Goal[]> {
  const validate = validator();
  const goals: Goal[] = [];
  for (const { kilobytes, rounds } of sizes) {
    const texts = new Map<number, string>();
    const text = (round: number): string => {
      const known = texts.get(round) ?? answerOf(kilobytes * 1000, round + 100);
      texts.set(round, known);
      return known;
    };
    const { ours, peer } = await compared(
      rounds,
      (round) => readOnce('json', text(round)),
      (round) => validate(text(round)),
    );
    goals.push({
      what: `JSON of ${kilobytes} KB, text to findings`,
      against: 'vscode-json-languageservice, parse + validate',
      limit: 0.5,
      unit: '×',
      measured: ours / peer,
      from: times(ours, peer),
    });
  }
  return goals;
}
