import type { Branch } from '../../engine/branch';
import type { Step, Steps, Test, Value } from '../flow';
import { isLimit } from '../times/limit';
import { statementsOf } from './functions';
import { expressionOf, statusesOf, testOf, type Reading } from './tests';

/** How the ends of a piece of Go are read. */
export interface Ends<Result> extends Reading {
  readonly onReturn: (statement: Branch) => Steps<Result>;
  readonly onBreak: Steps<Result>;
  readonly onContinue: Steps<Result>;
  /** Ends the program or the test. */
  readonly onFatal: Steps<Result>;
  /** Leaves the outermost loop by its label. */
  readonly onLabel: Steps<Result>;
}

/** The steps of a block of Go, as far as they bear on a status. */
export function stepsOf<Result>(block: Branch | undefined, ends: Ends<Result>): Steps<Result> {
  return statementsOf(block).flatMap((statement) => stepsFor(statement, ends));
}

function stepsFor<Result>(statement: Branch, ends: Ends<Result>): Steps<Result> {
  switch (statement.type) {
    case 'if_statement':
      return choice(statement, ends);
    case 'expression_switch_statement':
    case 'type_switch_statement':
      return switched(statement, ends);
    case 'select_statement':
      return selected(statement, ends);
    case 'for_statement':
      return [{ kind: 'search', steps: stepsOf(statement.field('body'), inside(ends)) }];
    case 'block':
      return stepsOf(statement, ends);
    case 'labeled_statement':
      return statement.named.slice(1).flatMap((each) => stepsFor(each, ends));
    case 'return_statement':
      return ends.onReturn(statement);
    case 'break_statement':
      return statement.named.length > 0 ? ends.onLabel : ends.onBreak;
    case 'continue_statement':
      return ends.onContinue;
    case 'expression_statement':
      return /^(?:panic|os\.Exit|\w+\.Fatalf?)\(/.test(ends.world.text(statement)) ? ends.onFatal : [];
    case 'short_var_declaration':
    case 'assignment_statement':
      return assigned(statement, ends);
    default:
      return [];
  }
}

function inside<Result>(ends: Ends<Result>): Ends<Result> {
  const stop: Steps<Result> = [{ kind: 'stop' }];
  return { ...ends, onBreak: stop, onContinue: stop };
}

function choice<Result>(statement: Branch, ends: Ends<Result>): Steps<Result> {
  const [before, condition] = [statement.field('initializer'), statement.field('condition')];
  const otherwise = statement.field('alternative');
  if (!condition) return [];
  // That the time is over says nothing about a status.
  if (!otherwise && isLimit(ends.world.text(condition))) return [];
  return [
    ...(before ? stepsFor(before, ends) : []),
    {
      kind: 'if',
      test: testOf(condition, ends, before && ends.world.text(before)),
      then: stepsOf(statement.field('consequence'), ends),
      otherwise: otherwise ? stepsFor(otherwise, ends) : [],
    },
  ];
}

/** A switch as a chain of conditions, the default last. */
function switched<Result>(statement: Branch, ends: Ends<Result>): Steps<Result> {
  const [before, subject] = [statement.field('initializer'), statement.field('value')];
  const own: Ends<Result> = { ...ends, onBreak: [{ kind: 'stop' }] };
  const cases = statement.named.filter(({ type }) => /_case$/.test(type));
  const fallback = cases.find(({ type }) => type === 'default_case');
  const chain = cases
    .filter((each) => each !== fallback)
    .reduceRight<Steps<Result>>(
      (otherwise, each) => [
        { kind: 'if', test: labelTest(each, subject, ends), then: caseSteps(each, own), otherwise },
      ],
      fallback ? caseSteps(fallback, own) : [],
    );
  return [...(before ? stepsFor(before, ends) : []), { kind: 'block', steps: chain }];
}

function caseSteps<Result>(branch: Branch, ends: Ends<Result>): Steps<Result> {
  return stepsOf(
    branch.named.find(({ type }) => type === 'statement_list'),
    ends,
  );
}

function labelTest(branch: Branch, subject: Branch | undefined, reading: Reading): Test {
  if (branch.type === 'type_case')
    return {
      kind: /404|NotFound/.test(
        branch
          .fields('type')
          .map((type) => reading.world.text(type))
          .join(' '),
      )
        ? 'missing'
        : 'unknown',
    };
  const labels = branch.field('value')?.named ?? [];
  if (!subject) return { kind: 'any', tests: labels.map((label) => testOf(label, reading)) };
  const { text, folded } = expressionOf(subject, reading.world);
  const tests = labels.map((label): Test => {
    return { kind: 'status', of: text, list: statusesOf(label, reading), isFolded: folded };
  });
  return { kind: 'any', tests };
}

/** Of what is waited for, only the turn of a clock looks at a status; the others give up. */
function selected<Result>(statement: Branch, ends: Ends<Result>): Steps<Result> {
  const own: Ends<Result> = { ...ends, onBreak: [{ kind: 'stop' }] };
  const cases = statement.named.map((each) => caseSteps(each, own));
  return cases.filter((steps) => steps.some(({ kind }) => kind !== 'leave')).map((steps) => ({ kind: 'block', steps }));
}

function assigned<Result>(statement: Branch, reading: Reading): Steps<Result> {
  const [names, values] = [statement.field('left')?.named ?? [], statement.field('right')?.named ?? []];
  return names.flatMap((name, index): Steps<Result> => {
    const text = reading.world.text(name);
    const value = names.length === values.length ? values[index] : undefined;
    return /^(?:_|\w*[eE]rr)$/.test(text) ? [] : [setting(text, value && valueIn(value, reading))];
  });
}

function setting<Result>(name: string, value: Value | undefined): Step<Result> {
  return { kind: 'set', name, value };
}

/** What an expression holds, where it is a word or the value of another variable or field. */
export function valueIn(branch: Branch, reading: Reading): Value | undefined {
  const { words, open } = statusesOf(branch, reading);
  const [word, ...more] = words;
  if (word && more.length === 0 && !open) return { word: word.value };
  const { text } = expressionOf(branch, reading.world);
  return /^[A-Za-z_][\w.]*$/.test(text) ? { expression: text } : undefined;
}
