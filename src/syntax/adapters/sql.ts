import { comparedPiece, type Branch } from '../engine/branch';

const column = /([`\w.]+)`?\s*(=|!=|<>|\s(?:like|(?:not\s+)?in\s*\((?:\s*["'][\w-]*["']\s*,)*))\s*\\?$/i;
const literal = /(["']) ?[A-Za-z][\w-]* ?(?=\\?\1)/y;

/** A value that a statement of SQL inside a string sets or looks for: `"update disks set status='ready'"`. */
export function sqlLiteralAt(string: Branch, offset: number, text: string): Branch | undefined {
  literal.lastIndex = offset;
  const found = offset > string.start ? literal.exec(text) : undefined;
  const before = found ? statementBefore(string, offset, text) : '';
  const [whole, name = '', operator = ''] = (tableIn.test(before) && column.exec(before)) || [];
  if (!found || whole === undefined) return undefined;
  const start = offset - whole.length;
  const compared = {
    subject: { start, end: start + name.length },
    word: { start: offset, end: offset + found[0].length + 1 },
    operator: /^(?:!=|<>|\s*not)/.test(operator) ? '!=' : '==',
  } as const;
  return comparedPiece(string, compared, /\bwhere\b/i.test(before) ? condition : 'binary_expression');
}

/** What a condition compares; MySQL, in which these services keep what they know, does so whatever the case. */
export const condition = 'sql_condition';

const tableIn = /\b(?:select\b[^]*\bfrom|insert\s+into|update)\s+[`\w]/i;
const table = /\b(?:from|into|join|update)\s+`?([\w.]+)`?(?:\s+(?:as\s+)?(\w+))?/gi;

/** The table whose column is compared, or the first one that is named in the statement, with the name of its database. */
export function tableOf(at: Branch, expression: string, text: string): string | undefined {
  const isCompared = at.parent?.type === condition || at.parent?.type === 'binary_expression';
  const string = isCompared ? at.parent.parent : undefined;
  if (!string || !/string|heredoc/.test(string.type)) return undefined;
  const tables = [...statementBefore(string, at.start, text).matchAll(table)];
  const owner = /(\w+)`?\.`?\w+$/.exec(expression)?.[1];
  const own = tables.find(([, name = '', alias]) => owner && (alias === owner || name.split('.').at(-1) === owner));
  return (own ?? tables[0])?.[1];
}

interface Selected {
  /** Where the statement asks for a single one. */
  readonly column: string | undefined;
  readonly table: string;
}

/** What the statements in a command line ask for: `mysql -Ne "select status from disks where id='$id'"`. */
export function selectedIn(line: string): readonly Selected[] {
  return [...line.matchAll(selecting)].map(([, column, table = '']) => ({ column, table }));
}

const selecting = /["']\s*select\s+(?:(\w+)|[^;]*?)\s+from\s+`?([\w.]+)/gi;

function statementBefore(string: Branch, offset: number, text: string): string {
  return (
    text
      .slice(Math.max(string.start, offset - farthest), offset)
      .split(';')
      .at(-1) ?? ''
  );
}

const farthest = 600;
