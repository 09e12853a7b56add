import type { QueryMatch } from 'web-tree-sitter';
import type { Span } from '../site';
import type { Branch } from './branch';
import { fold, type Script } from './script';

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
  readonly definitions: readonly Definition[];
  readonly imports: readonly string[];
  readonly functions: ReadonlyMap<string, Span>;
  /** Expressions that are given back. */
  readonly returns: readonly { readonly at: number; readonly text: string }[];
}

/** Asks the language's query about a branch; `depth` keeps it near the top, which makes it cheap for a whole file. */
export function scopeOf(branch: Branch, script: Script, depth?: number): Scope {
  const options = depth === undefined ? {} : { maxStartDepth: depth };
  const matches = script.query.matches(branch.node, options).map((match) => new Captures(match, script.text));
  return {
    definitions: matches.flatMap((match) => definitionOf(match) ?? []),
    imports: matches.flatMap((match) => match.text('import') ?? []).map((text) => fold(text)),
    functions: new Map(matches.map(functionOf).filter((entry) => entry !== undefined)),
    returns: matches.flatMap((match) => returnOf(match) ?? []),
  };
}

function definitionOf(match: Captures): Definition | undefined {
  const name = match.text('name');
  const at = match.span('name')?.start;
  if (name === undefined || at === undefined || match.span('function')) return undefined;
  return { name, at, value: match.text('value'), type: match.text('type'), parameter: match.text('parameter') };
}

function functionOf(match: Captures): [string, Span] | undefined {
  const span = match.span('function');
  const name = match.text('name');
  return span && name !== undefined ? [name, span] : undefined;
}

function returnOf(match: Captures): Scope['returns'][number] | undefined {
  const text = match.text('return');
  const at = match.span('return')?.start;
  return text !== undefined && at !== undefined ? { at, text } : undefined;
}

/** A match's captures by name. */
class Captures {
  constructor(
    private readonly match: QueryMatch,
    private readonly source: string,
  ) {}

  span(name: string): Span | undefined {
    const node = this.match.captures.find((capture) => capture.name === name)?.node;
    return node && { start: node.startIndex, end: node.endIndex };
  }

  text(name: string): string | undefined {
    const span = this.span(name);
    return span && this.source.slice(span.start, span.end);
  }
}
