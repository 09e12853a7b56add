import type { Branch } from '../engine/branch';
import type { Surroundings } from '../engine/surroundings';
import type { Cases } from '../site';
import { bodyOf } from './statements';

/** Where and how another branch can be added to a switch, in the manner of its last. Nothing where it stands on one line. */
export function roomForCase(
  statement: Branch,
  branches: readonly Branch[],
  { script: { text } }: Surroundings,
): Cases['room'] {
  const last = branches.at(-1);
  const lead = last && /\r?\n[\t ]*$/.exec(text.slice(0, last.start))?.[0];
  const at = placeIn(statement, text);
  if (!last || lead === undefined || at === undefined) return undefined;
  const quote = /["'`]/.exec(text.slice(last.start, last.end))?.[0] ?? '"';
  return { at, before: `${lead}case ${quote}`, after: `${quote}${emptyBody(statement, last, text)}` };
}

/** Behind all that is written in the switch, comments included. */
function placeIn(statement: Branch, text: string): number | undefined {
  const closing = (statement.field('body') ?? statement).children.at(-1);
  if (closing?.type !== '}') {
    const end = text.slice(0, statement.end).trimEnd().length;
    return end + (/^[^\r\n]*/.exec(text.slice(end))?.[0].trimEnd().length ?? 0);
  }
  const at = text.slice(0, closing.start).trimEnd().length;
  return text.slice(at, closing.start).includes('\n') ? at : undefined;
}

function emptyBody(statement: Branch, last: Branch, text: string): string {
  switch (statement.type) {
    case 'expression_switch_statement':
      return ':';
    case 'match_statement':
      return `:${bodyLead(last, text)}pass`;
    default:
      return last.type === 'switch_rule' ? ' -> {}' : `:${bodyLead(last, text)}break;`;
  }
}

/** What stands between a branch's labels and what it does. */
function bodyLead(branch: Branch, text: string): string {
  const [first] = bodyOf(branch);
  return (first && /\r?\n[\t ]*$/.exec(text.slice(branch.start, first.start))?.[0]) ?? ' ';
}
