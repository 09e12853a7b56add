import type { Coverage, UncoveredStatus, WaitModel } from '../features/types';
import { missedBy, type Role, rolesOf } from './coverage';
import { counted } from './words';

/** What stands on a status: a sign, so that nobody needs the colour, and a word. */
export const roleTags: Readonly<Record<Role, string>> = {
  pending: '… pending',
  target: '✓ target',
  failure: '✕ failure',
  case: '✓ covered',
  uncovered: '! not covered',
};

/** The same for those who hear it. */
export const spokenRoles: Readonly<Record<Role, string>> = {
  pending: 'pending in the wait',
  target: 'target of the wait',
  failure: 'failure of the wait',
  case: 'covered by the switch',
  uncovered: 'not covered',
};

/** What the panel is headed: "Wait for: Expand the capacity". */
export function titleOf(coverage: Coverage): string {
  if (coverage.kind === 'switch') return 'Switch';
  const operations = coverage.wait.operations.map(({ title }) => title).join(' or ');
  return operations === '' ? 'Wait' : `Wait for: ${operations}`;
}

/** In a sentence or two what is covered, for the panel and for those who hear it. */
export function coverageWords(coverage: Coverage): string {
  const roles = [...rolesOf(coverage).values()];
  const missed = roles.filter((role) => role === 'uncovered').length;
  const gap = missed === 0 ? 'Nothing is missing.' : `${counted(missed, 'status')} not covered.`;
  if (coverage.kind === 'switch') return `A branch for ${counted(roles.length - missed, 'status')}. ${gap}`;
  return `${sourceWords(coverage.wait)} ${gap}`;
}

function sourceWords({ operations, inferredFrom }: WaitModel): string {
  if (operations.length === 0) return 'Nothing tells which operation this waits for.';
  return inferredFrom === undefined ? 'Its own lists tell the operation.' : `“${inferredFrom}” tells the operation.`;
}

const otherVerdicts = {
  waits: 'Any other status: it looks again.',
  ends: 'Any other status ends it as if all were well.',
  fails: 'Any other status ends it with an error.',
  unknown: 'What it does at any other status cannot be seen.',
} as const;

export function othersWords({ others }: WaitModel): string {
  return otherVerdicts[others];
}

/** What comes of a status that the wait does not look at. */
export function consequenceWords({ outcome, isSure }: UncoveredStatus, { others }: WaitModel): string {
  const doubt = isSure ? '' : ' It is seen under a condition only, or known from OpenStack alone.';
  if (others === 'fails') return `The wait ends with an error when it sees it.${doubt}`;
  if (others === 'ends') return `The wait ends as if all were well when it sees it.${doubt}`;
  if (outcome === 'start') return `The wait looks again.${doubt}`;
  return `The wait goes on until its time is over, though the operation has ended.${doubt}`;
}

/** What the code does at one status, as it is said when somebody picks it. */
export function pickedWords(coverage: Coverage, status: string): string {
  const role = rolesOf(coverage).get(status);
  const missed = missedBy(coverage).find((each) => each.status === status);
  if (missed && coverage.kind === 'wait') return consequenceWords(missed, coverage.wait);
  if (role === 'uncovered') return 'No branch is for it, and there is no default.';
  if (role !== undefined) return namedWords[role];
  if (coverage.kind === 'wait') return `The wait does not name it. ${othersWords(coverage.wait)}`;
  return 'The switch does not name it. It is known from OpenStack only.';
}

const namedWords: Readonly<Record<Exclude<Role, 'uncovered'>, string>> = {
  pending: 'The wait looks again when it sees it.',
  target: 'The wait ends well when it sees it.',
  failure: 'The wait ends with an error when it sees it.',
  case: 'A branch is for it.',
};
