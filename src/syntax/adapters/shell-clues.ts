import type { Branch } from '../engine/branch';
import type { Clue } from '../site';
import { selectedIn, tableOf } from './sql';

type Ask = (name: string) => void;

const hops = 3;

/**
 * What a script says around a literal: the command lines that gave the variables of its expression, or whose output it is
 * looked for in, and the columns that they print.
 */
export function shellClues(at: Branch, expression: string, text: string, ask: Ask): readonly Clue[] {
  const table = tableOf(at, expression, text);
  if (table) return clues('resource', [table]);
  const askedFor = expression === '' ? filtersBy(at, text, ask) : [];
  if (askedFor.length > 0) return [...commandClues(askedFor), ...clues('origin', ['status'])];
  const line = isTelling(expression) ? expression : lineOf(at, text);
  // What is looked for in the output of a command is told by the command, not by the ids that it gets.
  const isTold = commandsIn(line).length > 0;
  const sources = isTold ? [] : [...sourcesOf(line, at.start, text, ask), ...shownBy(line, text, ask)];
  return [...commandClues([line, ...sources]), ...clues('origin', sources)];
}

/** An option, or the path of a filter, is told by the command that it is given to. */
function isTelling(expression: string): boolean {
  return expression.includes('$') || commandsIn(expression).length > 0;
}

/** What clients' command lines are about, and the columns of it that they print. */
export function commandClues(lines: readonly string[]): readonly Clue[] {
  return [...clues('resource', lines.flatMap(commandsIn)), ...clues('origin', lines.flatMap(columnsIn))];
}

/** The commands that list what has the status that a variable holds, or the variable of a loop over its words. */
function filtersBy({ parent }: Branch, text: string, ask: Ask): readonly string[] {
  const holder = parent?.type.endsWith('string') ? parent.parent : parent;
  const isHeld = holder?.type === 'for_statement' || holder?.type === 'variable_assignment';
  const variable = isHeld ? (holder.field('variable') ?? holder.field('name')) : undefined;
  if (!holder || !variable) return [];
  const name = text.slice(variable.start, variable.end);
  const [after = ''] = text.slice(variable.end).split(new RegExp(`\\n\\s*(?:for\\s+${name}\\s|${name}=)`), 1);
  const loops = after.matchAll(new RegExp(`\\bfor\\s+(\\w+)\\s+in\\s+["']?\\$\\{?${name}\\b`, 'g'));
  const names = [name, ...[...loops].flatMap(([, each]) => each ?? [])];
  names.forEach(ask);
  const option = `(?:--stat(?:e|us)[= ]|grep\\s+(?:-\\w+\\s+)*)["']?\\$\\{?(?:${names.join('|')})\\b`;
  return after.match(new RegExp(`[^\\n;]*${option}[^\\n;]*`, 'g'))?.slice(0, hops) ?? [];
}

/** The command that takes the literal, with what is piped into it. */
function lineOf(at: Branch, text: string): string {
  const above = [...at.ancestors()];
  const pipe = above.findIndex(({ type }) => type === 'pipeline');
  // In `list | grep a | grep b || true` the grammar takes the last two commands for the pipe of another.
  const isWhole = ({ parent }: Branch): boolean => {
    const type = parent?.type === 'list' ? parent.parent?.type : parent?.type;
    return !/^(?:pipeline|redirected_statement)$/.test(type ?? '');
  };
  const command = pipe < 0 ? above.find(({ type }) => type === 'command') : above.slice(pipe).find(isWhole);
  return command ? statementAt(at.start - command.start, text.slice(command.start, command.end)) : '';
}

/** The statement around an offset: the grammar takes the line behind a pipe of three commands for more of its words. */
function statementAt(offset: number, lines: string): string {
  let start = 0;
  for (const { index } of lines.matchAll(/\n/g)) {
    const before = lines.slice(start, index);
    const isOpen = [/'/g, /"/g, /[()]/g].some((sign) => (before.match(sign)?.length ?? 0) % 2 === 1);
    if (isOpen || /[\\|&]\s*$/.test(before)) continue;
    if (index >= offset) return before;
    start = index + 1;
  }
  return lines.slice(start);
}

/** The command lines that show something in the function which a line calls: `wait_for_status "$id" ready`. */
function shownBy(line: string, text: string, ask: Ask): readonly string[] {
  const name = /^[A-Za-z_][\w-]*(?=\s)/.exec(line)?.[0];
  if (name === undefined) return [];
  ask(name);
  const body = new RegExp(
    `^[ \\t]*(?:function[ \\t]+)?${name}[ \\t]*(?:\\(\\))?\\s*\\{(?:.*\\}$|[^]*?^[ \\t]*\\})`,
    'm',
  ).exec(text)?.[0];
  return body?.match(/.*\s(?:show|list)\s.*/g)?.slice(0, hops) ?? [];
}

/** What the variables of an expression were given last, a few steps back. */
function sourcesOf(expression: string, at: number, text: string, ask: Ask): readonly string[] {
  const before = text.slice(0, at);
  const sources: string[] = [];
  let asked = expression;
  for (let hop = 0; hop < hops; hop++) {
    const names = [...asked.matchAll(/\$\{?([A-Za-z_]\w*)/g)].flatMap(([, name]) => name ?? []);
    names.forEach(ask);
    const found = names.flatMap((name) => assignedTo(name, before, text) ?? []);
    const fresh = found.filter((source) => !sources.includes(source));
    sources.push(...fresh);
    asked = fresh.filter((source) => isPassedOn.test(source)).join('\n');
  }
  return sources;
}

/** What is made of another variable, and of no command's output. */
const isPassedOn = /^["']?\$(?:\{?\w|\((?:echo|printf)\b|\([^|]*<<<)/;

/** The value of the last assignment to a name, or in the condition of a loop of one in the loop that says more. */
function assignedTo(name: string, before: string, text: string): string | undefined {
  const last = lastAssignedTo(name, before, text);
  const isLoop = /^\s*(?:while|until)\b[^\n]*$/m.test(before.slice(before.lastIndexOf('\n') + 1));
  if (!isLoop || (last !== undefined && /[$`]/.test(last))) return last;
  const [body = ''] = text.slice(before.length).split(/\bdone\b/, 1);
  return lastAssignedTo(name, body, text) ?? last;
}

/** The rest of its line, or all lines of a command in parentheses. What is evaluated may give a value to any name. */
function lastAssignedTo(name: string, before: string, text: string): string | undefined {
  const all = [...before.matchAll(new RegExp(`(?<![\\w$.-])${name}=(?!=)`, 'g'))];
  const found = all.findLast(({ index }) => !isQuoted(before, index)) ?? [...before.matchAll(evaluated)].at(-1);
  const reading = `(?:^|[;&|]|\\b(?:while|until|do)|IFS=\\S*)[ \\t]*read\\s[\\w -]*\\b${name}\\b`;
  const read = [...before.matchAll(new RegExp(reading, 'gm'))].at(-1);
  if (read && read.index > (found?.index ?? -1)) return sourceOfLoop(read.index + read[0].length, before, text);
  if (!found) return undefined;
  const rest = before.slice(found.index + found[0].length);
  return (/^"?\$\([^]*?\)(?=["\s;]|$)/.exec(rest) ?? /^[^\n;]*/.exec(rest))?.[0];
}

/** `eval $(openstack server show $id -f shell)`. */
const evaluated = /\beval\s+(?=["$`](?:\\\n|[^\n])*?\s-f\s*shell\b)/g;

/** What a loop reads line by line: what is piped into it, or what stands behind its end. */
function sourceOfLoop(at: number, before: string, text: string): string {
  const piped = /([^\n]*)\|\s*while\b[^\n|]*$/.exec(before.slice(Math.max(0, at - 400), at))?.[1];
  return piped ?? /\bdone\s*<+\s*([^\n]*)/.exec(text.slice(at))?.[1] ?? '';
}

/** Whether a place is inside a string that begins on its line: `echo "$name status=$status"`. */
function isQuoted(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at) + 1, at).split('"').length % 2 === 0;
}

const commandLine =
  /(?<![\w/-])(?:openstack|cinder|nova|glance|hcloud(?=\s+[A-Z])|manila|neutron|trove)(?:\s+[A-Za-z][\w-]*)+/g;

/** What may stand between a client's name and what it is to do. */
const globalOption = /\s--(?:os-[\w-]+[= ]\S+|insecure|debug|quiet|verbose)(?=\s)/g;

const shown = String.raw`(?=\s+(?:server|image|volume(?:\s+(?:snapshot|backup))?)\s+(?:show|list)\b`;

/** A function or variable that calls the client, by its name, or where what follows is said and printed as only the client does. */
const wrapper = new RegExp(
  String.raw`(?<!\S)(?:\$?\{?(?:\w+_)?(?:osc?|openstack)(?:_\w+)?\}?${shown})|\S+${shown}[^|;]*?\s-(?:c|f\s+(?:value|json))\s))`,
  'gi',
);

/** A variable that is named for the client which it holds: `$NOVA list`. */
const client = /\$\{?(openstack|cinder|nova|glance)\b\}?/gi;

/** What a command is about: `openstack share snapshot show`. */
const thing = /^openstack\s+(.+?)\s+(?:show|list|create|set|unset|delete|add|remove)\b/;

/** The command lines in a piece of script, as far as their first variable or option. */
function commandsIn(text: string): readonly string[] {
  const plain = text.replace(client, (_, name: string) => name.toLowerCase());
  const lines = plain.replace(globalOption, '').replace(wrapper, 'openstack').match(commandLine) ?? [];
  return [...lines, ...selectedIn(text).map(({ table }) => table)].flatMap((line) => {
    const named = thing.exec(line)?.[1]?.replace(/\s+/g, '_');
    // A thing of several words is one noun: a share snapshot is none of a disk.
    return named?.includes('_') ? [named] : [...(named === undefined ? [] : [named]), line];
  });
}

/** The row of a table that is looked for: `grep status`, `awk '/ status / {print $4}'`. */
const row = /\b(?:grep|awk)\s+(?:-\w+\s+)*["'/|\s^]*([\w:-]*stat(?:us|e))\b/gi;

/** The columns that a command prints or a query picks, the fields that a filter of jq reads, and the rows that are taken from a table. */
function columnsIn(text: string): readonly string[] {
  const columns = [...text.matchAll(/(?<!grep)\s(?:-c|--column|--cli-query)[= ]["']?([\w.:[\]-]+)/g)].flatMap(
    ([, name]) => name ?? [],
  );
  const fields = /\bjq\b/.test(text) ? (text.match(/\.[A-Za-z][\w.-]*/g) ?? []) : [];
  const rows = [...text.matchAll(row)].flatMap(([, name]) => name ?? []);
  return [...columns, ...fields, ...rows, ...selectedIn(text).flatMap(({ column }) => column ?? [])];
}

function clues(kind: Clue['kind'], texts: readonly string[]): readonly Clue[] {
  return [...new Set(texts)].map((text) => ({ kind, text: text.replace(/\s+/g, ' ').slice(0, 200) }));
}
