import { resolve } from '../../src/analysis/resolve';
import { namedFrom } from '../../src/analysis/weights';
import type { Catalog } from '../../src/catalog/catalog';
import type { Case } from './cases';

interface Answer {
  readonly repo: string;
  /** What the label says, and what the detector names from its own threshold on. */
  readonly meant: string | null;
  readonly named: string | undefined;
  readonly confidence: number;
}

interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A wrong attribution costs as much as two missed ones. */
const wrongCosts = 2;

const thresholds = Array.from({ length: 46 }, (_, step) => namedFrom + step / 100);

/**
 * Scores each repository with the threshold that is best for all others, so that no repository has a say in its own
 * figure, and tells how often each threshold was the best.
 */
export function leaveOneOut(cases: readonly Case[], catalog: Catalog): string {
  const answers = cases.map((one) => answerTo(one, catalog));
  const chosen: number[] = [];
  const scores = [...new Set(answers.map(({ repo }) => repo))].map((repo) => {
    const others = answers.filter((answer) => answer.repo !== repo);
    const best = thresholds.reduce((a, b) => (costOf(scoreOf(others, b)) < costOf(scoreOf(others, a)) ? b : a));
    chosen.push(best);
    return scoreOf(
      answers.filter((answer) => answer.repo === repo),
      best,
    );
  });
  const { right, wrong, missed } = scores.reduce(sum);
  const part = (some: number, all: number): string => `${((100 * some) / all).toFixed(1)} %`;
  const counts = [...Map.groupBy(chosen, (each) => each)].map(([each, all]) => `${each.toFixed(2)} (${all.length})`);
  return `found ${part(right, right + missed)}, right ${part(right, right + wrong)}; thresholds ${counts.join(', ')}`;
}

function answerTo({ repo, site, values, lifecycle }: Case, catalog: Catalog): Answer {
  const { lifecycle: named, confidence } = resolve(site, values, catalog);
  return { repo, meant: lifecycle, named: named?.id, confidence };
}

function scoreOf(answers: readonly Answer[], threshold: number): Score {
  return answers.map((answer) => judged(answer, threshold)).reduce(sum, { right: 0, wrong: 0, missed: 0 });
}

function judged({ meant, named, confidence }: Answer, threshold: number): Score {
  const said = confidence >= threshold ? (named ?? null) : null;
  const isRight = said !== null && said === meant;
  return {
    right: Number(isRight),
    wrong: Number(said !== null && !isRight),
    missed: Number(meant !== null && !isRight),
  };
}

function sum(a: Score, b: Score): Score {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

function costOf({ wrong, missed }: Score): number {
  return wrongCosts * wrong + missed;
}
