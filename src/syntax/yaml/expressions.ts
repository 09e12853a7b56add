import { commandClues } from '../adapters/shell-clues';
import type { Clue, Site, Span } from '../site';

/** A piece of the script with where it stands in the document. */
interface Part {
  readonly at: number;
  readonly length: number;
  readonly from: number;
}

/** Kinds of clue that only the script around the expressions would give. */
const foreign: ReadonlySet<Clue['kind']> = new Set(['function', 'call', 'url', 'parameter']);

/** What a command printed: the command's own clues tell what that is. It is looked through, or a key of its JSON is read. */
const output = /\.std(?:out|err)(?:_lines)?\b(?:[^]*\bfrom_json\W*?([.[]\W?[A-Za-z][^]*))?/;

function withoutOutput(clue: Clue): readonly Clue[] {
  const [printed, key] = (clue.kind === 'subject' && output.exec(clue.text)) || [];
  if (printed === undefined) return [clue];
  if (key === undefined) return [{ kind: 'callee', text: `${clue.text}.find` }];
  return [{ ...clue, text: key.replace(/\[\s*["'](\w+)["']\s*\]/g, '.$1') }];
}

/**
 * The expressions of a playbook, gathered as one Python function, whose grammar is theirs but for a few signs. What a
 * task registers becomes a variable there, so that the engine traces it like any other.
 */
export class Expressions {
  #script = 'def play():\n';
  readonly #parts: Part[] = [];
  /** What each defined name stands for: modules and command lines. */
  readonly #resources: (readonly string[])[] = [];

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  get script(): string {
    return this.#script;
  }

  /** An expression that stands at an offset of the document. */
  add(content: string, from: number): void {
    if (!/["']/.test(content)) return;
    this.#parts.push({ at: this.#script.length + 1, length: content.length, from });
    this.#line(pythonOf(content));
  }

  /** The expressions inside the braces of a template. */
  addTemplates(content: string, from: number): void {
    for (const { index, groups } of content.matchAll(templates)) {
      const inner = groups?.['inner'] ?? groups?.['test'] ?? '';
      this.add(inner, from + content.indexOf(inner, index));
    }
  }

  /** An action with its arguments, as workflows have them: `nova.servers_find status="ready"`. */
  addAction(content: string, from: number): void {
    // What stands in the signs of a template is a value that nobody knows.
    const known = content.replace(/<%[^]*?%>|\{\{[^]*?\}\}/g, (template) => '0'.padEnd(template.length, '0'));
    const [action = '', ...rest] = known.split(/\s(?=[\w-]+=)/);
    if (rest.length > 0 && /^[\w.]+$/.test(action)) this.add(`${action}(${rest.join(',')}`, from);
  }

  /** A name gets the result of a module or command. */
  define(name: string, resources: readonly string[]): void {
    if (/^\w+$/.test(name)) this.#line(`${name} = __${this.#resources.push(resources) - 1}`);
  }

  /** A name gets the value of a template. */
  set(name: string, content: string): void {
    const inner = /^\s*\{\{([^]*)\}\}\s*$/.exec(content)?.[1];
    if (inner !== undefined && /^\w+$/.test(name)) this.#line(`${name} = ${pythonOf(inner).trim()}`);
  }

  /** The variable of a loop, and what it has of each of several lists: `item.0`. */
  loop(name: string, content: string): void {
    this.set(name, content);
    for (const part of ['0', '1']) this.set(`${name}_${part}`, `{{${name}}}`);
  }

  /** The script's sites where they stand in the document, with group numbers from `base`. */
  placed(sites: readonly Site[], base: number): readonly Site[] {
    return sites.flatMap((site) => {
      const part = this.#parts.findLast(({ at }) => at <= site.span.start);
      if (!part || site.span.end > part.at + part.length) return [];
      return [this.#placed(site, part, base)];
    });
  }

  #placed(site: Site, part: Part, base: number): Site {
    const move = ({ start, end }: Span): Span => ({
      start: start - part.at + part.from,
      end: end - part.at + part.from,
    });
    const { frame, clues: all, ...rest } = site;
    const own = all.filter(({ kind }) => !foreign.has(kind)).flatMap(withoutOutput);
    const clues = own.flatMap((clue) => this.#clues(clue));
    const places = { span: move(site.span), literal: move(site.literal), group: base + site.group };
    return { ...rest, ...places, ...(frame ? { frame: move(frame) } : {}), clues };
  }

  #clues(clue: Clue): readonly Clue[] {
    const index = clue.kind === 'origin' ? /^__(\d+)$/.exec(clue.text)?.[1] : undefined;
    if (index === undefined) return [{ ...clue, text: clue.text.replace(/_(\d+)(?=\.)/g, '.$1') }];
    const resources = this.#resources[Number(index)] ?? [];
    const commands = commandClues(resources);
    if (commands.length > 0) return commands;
    return resources.map((text) => ({
      kind: text.startsWith('curl ') ? 'origin' : 'resource',
      text: text.slice(0, 200),
    }));
  }

  #line(text: string): void {
    this.#script += ` ${text}\n`;
  }
}

const templates = /\{\{-?(?<inner>[^]*?)-?\}\}|\{%-?\s*(?:el)?if\b(?<test>[^]*?)-?%\}/g;

/** The same in Python's words, sign for sign: one line, members by number as names, filters with arguments as methods. */
export function pythonOf(content: string): string {
  const line = compared(content)
    .replace(/[\r\n\t]/g, ' ')
    .replace(/\.(?=\d+\b)/g, '_')
    .replace(/\|(?=\s*\w+\s*\()/g, '.');
  return closed(line);
}

/** A bracket or quote without its partner would reach into the next expression: it is left out, or closed at the end. */
function closed(line: string): string {
  const open: string[] = [];
  const kept = line.replace(/(["'])(?:\\.|(?!\1)[^\\])*\1|[()[\]{}"']/g, (part) => {
    const partner = ')]}'.charAt('([{'.indexOf(part));
    if (partner) open.unshift(partner);
    else if (part === open[0]) open.shift();
    else if (part.length === 1) return ' ';
    return part;
  });
  return kept + open.join('');
}

const attributeFilter =
  /\|\s*(?:select|reject)attr\(\s*["']([\w.]+)["']\s*,\s*["'](?:equalto|==|eq|(in)|ne|!=)["']\s*,\s*(\[[^\]]*\]|["'][^"']*["'])\s*\)[^]*/;

/** `all | json_query("[?status=='ready'].id")` */
const queryFilter = /\|\s*json_query\(\s*\\?["']\[\?\s*([\w.]+)\s*([=!]=)\s*(["'`])([\w -]+)\3[^]*/;

/** `answer.json | json_query('volumes[].status | [0]')` reads `answer.json.volumes.status`. */
const queried = /\|\s*json_query\(\s*["']((?:\w+(?:\[\])?\.)*stat(?:e|us))\b[^"']*["']\s*\)/g;

/** `all | selectattr('status', 'equalto', 'ready') | list` compares like `all.status == 'ready'`. */
function compared(content: string): string {
  const comparison = (whole: string, attribute: string, operator: string, value: string, at: number): string =>
    `.${attribute}${operator.padStart(at - attribute.length - 2)} ${value}`.padEnd(whole.length);
  return content
    .replace(attributeFilter, (whole: string, attribute: string, isIn: string | undefined, value: string) =>
      comparison(whole, attribute, isIn ?? '==', value, whole.lastIndexOf(value, whole.indexOf(')'))),
    )
    .replace(queryFilter, (whole: string, attribute: string, operator: string, quote: string, value: string) =>
      comparison(whole, attribute, operator, `'${value}'`, whole.indexOf(quote + value)),
    )
    .replace(queried, (whole: string, path: string) => `.${path.replaceAll('[]', '')}`.padEnd(whole.length));
}
