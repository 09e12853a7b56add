import { times, type Goal } from './goal';
import { lens, newDocument, readOnce } from './lens';
import { compared } from './measure';
import { parserOf } from './peers';
import { codeOf, languages, type Language } from './texts/code';

const lines = 20_000;
const rounds = 9;

/** From the text of a long source file to its findings, against tree-sitter's parse alone; and after one keystroke. */
export async function codeGoals(): Promise<readonly Goal[]> {
  const goals: Goal[] = [];
  for (const language of languages) goals.push(await firstRead(language), await keystroke(language));
  return goals;
}

async function firstRead(language: Language): Promise<Goal> {
  const parse = await parserOf(language.grammar);
  const text = textsOf(language);
  const { ours, peer } = await compared(
    rounds,
    (round) => readOnce(language.id, text(round)),
    (round) => {
      parse(text(round));
    },
  );
  return {
    what: `${language.id} of 20,000 lines, text to findings`,
    against: 'tree-sitter, parse',
    limit: 2,
    unit: '×',
    measured: ours / peer,
    from: times(ours, peer),
  };
}

/** A letter typed into a name in the middle of the file. */
async function keystroke(language: Language): Promise<Goal> {
  const text = textsOf(language);
  const document = newDocument(language.id, text(0));
  let [typed, version] = [text(0), 1];
  await lens.findings({ ...document, version });
  const { ours, peer } = await compared(
    21,
    () => {
      const middle = Math.floor(typed.length / 2);
      const at = middle + typed.slice(middle).search(/\w/) + 1;
      typed = `${typed.slice(0, at)}x${typed.slice(at)}`;
      version++;
      return lens.findings({ ...document, version, text: typed });
    },
    (round) => readOnce(language.id, text(round)),
  );
  lens.forget(document.uri);
  return {
    what: `${language.id} of 20,000 lines, findings after one keystroke`,
    against: 'its first read',
    limit: 0.2,
    unit: '×',
    measured: ours / peer,
    from: times(ours, peer),
  };
}

/** A text of its own for each round, made before it is needed twice. */
function textsOf(language: Language): (round: number) => string {
  const texts = new Map<number, string>();
  return (round) => {
    const known = texts.get(round) ?? codeOf(language, lines, round + 100);
    texts.set(round, known);
    return known;
  };
}
