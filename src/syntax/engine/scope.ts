import type { QueryMatch } from 'web-tree-sitter';
import type { Span } from '../site';
import type { Branch } from './branch';
import { importedBy } from './names';
import { fold, textOf, type Script } from './script';

/** A name that gets a value, or is declared to have a type. */
export interface Definition {
  readonly name: string;
  readonly at: number;
  /** Source text of the value; undefined for a parameter. */
  readonly value: string | undefined;
  readonly type: string | undefined;
  /** The parameter as written. */
  readonly parameter: string | undefined;
}

/** What a function, class or file defines. */
export interface Scope {
  /** By name, in document order. */
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
  readonly imports: readonly string[];
  readonly functions: ReadonlyMap<string, Span>;
  /** Texts of expressions that are given back. */
  readonly returns: readonly string[];
}

/** Asks the language's query about a branch; `depth` keeps it near the top, which makes it cheap for a whole file. */
export function scopeOf(branch: Branch, script: Script, depth?: number): Scope {
  const definitions = new Map<string, Definition[]>();
  const functions = new Map<string, Span>();
  const imports: string[] = [];
  const returns: string[] = [];
  const options = depth === undefined ? {} : { maxStartDepth: depth };
  for (const match of script.query.matches(branch.node, options)) {
    const spans = spansOf(match);
    const text = (name: string): string | undefined => textAt(spans.get(name), script.text);
    // Within a class, Ruby's `@volume` is what others call `volume`.
    const [name, at, imported, returned] = [
      text('name')?.replace(/^@+/, ''),
      spans.get('name'),
      text('import'),
      text('return'),
    ];
    const own = spans.get('function');
    if (imported !== undefined) imports.push(...importedBy(fold(imported)));
    else if (returned !== undefined) returns.push(returned);
    else if (name === undefined || !at) continue;
    else if (own) functions.set(name, own);
    else {
      const definition = { name, at: at.start, value: text('value'), type: text('type'), parameter: text('parameter') };
      const known = definitions.get(name);
      if (known) known.push(definition);
      else definitions.set(name, [definition]);
    }
  }
  return { definitions, imports, functions, returns };
}

/** Functions and methods that stand deeper than others because they or their classes are decorated. */
export function decoratedIn(root: Branch, script: Script): readonly (readonly [name: string, span: Span])[] {
  const { classes, decorated, functions } = script.adapter;
  return root.named.flatMap((child) => {
    const own = child.field(decorated[child.type] ?? '') ?? child;
    if (functions.has(own.type)) return own === child ? [] : [[nameOf(own, script), own] as const];
    const body = classes.has(own.type) ? own.field('body') : undefined;
    if (!body) return [];
    const methods = own === child ? [] : body.named.filter(({ type }) => functions.has(type));
    return [...methods.map((method) => [nameOf(method, script), method] as const), ...decoratedIn(body, script)];
  });
}

function nameOf(branch: Branch, script: Script): string {
  const name = branch.field('name');
  return name ? textOf(name, script) : '';
}

function spansOf({ captures }: QueryMatch): ReadonlyMap<string, Span> {
  return new Map(captures.map(({ name, node }) => [name, { start: node.startIndex, end: node.endIndex }]));
}

function textAt(span: Span | undefined, text: string): string | undefined {
  return span && text.slice(span.start, span.end);
}
