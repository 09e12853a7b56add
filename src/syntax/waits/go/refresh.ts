import type { Branch } from '../../engine/branch';
import type { Surroundings } from '../../engine/surroundings';
import type { WaitWord } from '../../wait';
import { valueAfter, waysOf, type Look, type Steps, type Value, type Way } from '../flow';
import { subjectOf, type Subject } from '../subject';
import { absentIn, only } from '../verdicts';
import { functionIn, type Found } from './functions';
import { stepsOf } from './steps';
import { expressionOf, isFault, statusesOf, type Reading } from './tests';

/** What a refresh function makes of a status: the word it gives back, nothing found, or an error. */
export type Refreshed = 'itself' | 'nothing' | 'fails' | 'unknown' | { readonly word: string };

export interface Refresh {
  readonly folds: readonly { readonly word: WaitWord; readonly as: Refreshed }[];
  readonly unfolded: Refreshed;
  readonly absent: Refreshed;
  readonly isFolded: boolean;
}

/** One return of a refresh function. */
interface Answer {
  readonly isNil: boolean;
  readonly status: Value | undefined;
  readonly error: ReturnType<typeof isFault>;
  readonly isFolded: boolean;
}

/** Many waits of a file share a function. */
const known = new WeakMap<Branch, Refresh>();

/** What the function of a Refresh field does with statuses; nothing where it is not in this file. */
export function refreshOf(expression: Branch, world: Surroundings): Refresh | undefined {
  const found = functionIn(expression, { world, given: new Map() });
  if (!found || found.reading.given.size > 0) return found && read(found);
  const refresh = known.get(found.body) ?? read(found);
  known.set(found.body, refresh);
  return refresh;
}

function read(found: Found): Refresh {
  const answers: Answer[] = [];
  const onReturn = (statement: Branch): Steps<Answer> => {
    const result = answerOf(statement, found.reading);
    answers.push(result);
    return [{ kind: 'leave', result }];
  };
  const nowhere = { onBreak: [], onContinue: [], onFatal: [], onLabel: [] };
  const steps = stepsOf<Answer>(found.body, { ...found.reading, ...nowhere, onReturn });
  const returned = answers.flatMap(({ status }) => (status && 'expression' in status ? [status.expression] : []));
  const subject = subjectOf(steps, returned) ?? { text: '', words: [], isFolded: false };
  return { ...foldsOf(steps, subject), isFolded: subject.isFolded || answers.some(({ isFolded }) => isFolded) };
}

/** What can be read of a status: a variable, a field, a getter, a search in a response. */
const readable = /^[A-Za-z_][\w.[\]]*(?:\(\))?$|PathSearch\(/;

function answerOf(statement: Branch, reading: Reading): Answer {
  const [result, status, error] = statement.named[0]?.named ?? [];
  if (!result || !status || !error) return { isNil: false, status: undefined, error: false, isFolded: false };
  const { text, folded } = expressionOf(status, reading.world);
  const [word] = statusesOf(status, reading).words;
  const value = word ? { word: word.value } : readable.test(text) ? { expression: text } : undefined;
  return {
    isNil: reading.world.text(result) === 'nil',
    status: value,
    error: isFault(error, reading.world),
    isFolded: folded,
  };
}

function foldsOf(steps: Steps<Answer>, subject: Subject): Omit<Refresh, 'isFolded'> {
  const seen = (look: Omit<Look, 'subject'>): Refreshed => {
    const whole = { ...look, subject: subject.text };
    const ways = waysOf(steps, whole).filter(({ result }) => result !== undefined);
    return only(
      ways.map((way) => outcomeOf(way, whole)),
      isAlike,
    );
  };
  const unfolded = seen({ side: 'found' });
  const folds = subject.words.map((word) => ({ word, as: seen({ side: 'found', status: word.value }) }));
  return {
    folds: folds.filter(({ word, as }) => unfolded !== 'itself' || !isWord(as, word.value)),
    unfolded,
    absent: absentIn(steps, (side) => seen({ side }), isAlike),
  };
}

function isWord(as: Refreshed, word: string): boolean {
  return typeof as === 'object' && as.word === word;
}

function isAlike(one: Refreshed, other: Refreshed): boolean {
  return typeof one === 'object' ? isWord(other, one.word) : one === other;
}

function outcomeOf({ result, values }: Way<Answer>, look: Look): Refreshed {
  if (!result?.status && !result?.error) return 'unknown';
  if (result.error === 'unknown') return 'unknown';
  if (result.error === true || (result.error === 'asking' && look.side === 'missing')) return 'fails';
  if (result.isNil) return 'nothing';
  const value = result.status && valueAfter('word' in result.status ? '' : result.status.expression, values);
  if (result.status && 'word' in result.status) return result.status;
  if (value && 'word' in value) return value;
  if (value?.expression !== look.subject || look.side !== 'found') return 'unknown';
  return look.status === undefined ? 'itself' : { word: look.status };
}
