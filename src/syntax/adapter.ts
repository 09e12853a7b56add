import type { Branch } from './engine/branch';
import type { Clue } from './site';

/**
 * What stands above a literal in the tree, in words that hold for all languages:
 *
 * - through: the value passes up unchanged, from the named fields or named positions only, where they are given
 * - list: a list, set, tuple or slice
 * - object: the braces around key and value pairs
 * - binary: operands with an operator between them: comparison, `and`/`or`, concatenation
 * - case: a branch of a switch; `labels` is the field that holds its labels, where it has one
 * - pair: a key with its value; `role` when the key is a bare name (a quoted key always makes a property)
 * - keyword: a named argument
 * - arguments: the list of arguments of a call, whose parent is the call
 * - member: `object.name`, from the object's side; it may be a call as well, as in Java
 * - named: a name gets the value: assignment, declaration, parameter default, loop
 * - return: given back by a function; `body` where a function gives back what its body is, as it does of itself
 * - last: statements whose value is that of the last one
 */
export type Place =
  | { readonly kind: 'through'; readonly fields?: readonly string[]; readonly positions?: readonly number[] }
  | { readonly kind: 'list' | 'object' | 'binary' | 'arguments' | 'last' }
  | { readonly kind: 'return'; readonly body?: string }
  | { readonly kind: 'case'; readonly labels?: string }
  | { readonly kind: 'pair'; readonly key: string; readonly value: string; readonly role: 'keyword' | 'property' }
  | { readonly kind: 'keyword'; readonly name: string; readonly value: string }
  | { readonly kind: 'member'; readonly object: string; readonly name: string }
  | {
      readonly kind: 'named';
      readonly name: string;
      readonly value: string;
      readonly type?: string;
      /** Left out: a constant outside functions, assigned within. */
      readonly role?: 'constant' | 'property' | 'assigned';
      /** The name gets one member of the value after the other; several names take each apart. */
      readonly each?: true;
    };

/**
 * One language: where its words for the places stand in its grammar. The walk over them is the same for all. A field is
 * named, or counted among the named children from 0 where a grammar has no names for them.
 */
export interface Adapter {
  /** The grammar's file, as LoadGrammar gives it. */
  readonly grammar: string;
  /**
   * Patterns for what a scope defines. Captures: @name with @value and @type for variables, with @parameter around a
   * parameter, with @function around a declared function; @import for what is imported, @return for what is given back.
   */
  readonly query: string;
  /** Node types of string literals. */
  readonly strings: ReadonlySet<string>;
  /** The node type of strings in which a backslash is a backslash. */
  readonly raw?: string;
  /** Node types of literals written side by side that make one: Python's "a" "b". */
  readonly joined: ReadonlySet<string>;
  /** What the node types above a literal mean. Types left out end the walk. */
  readonly places: Readonly<Record<string, Place>>;
  /** Node types of calls, with the field that names what is called. */
  readonly calls: Readonly<Record<string, string>>;
  /** Node types of switches, with the field of the subject. */
  readonly switches: Readonly<Record<string, string>>;
  /** Node types of a switch's default branch. */
  readonly fallbacks: ReadonlySet<string>;
  /** Node types of conditionals that can form a chain. */
  readonly chains: ReadonlySet<string>;
  /** Node types of a definition with its decorators, with the field of the definition. */
  readonly decorated: Readonly<Record<string, string>>;
  readonly functions: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Those whose members are nothing but values of its type; Java's enums are classes with a value each. */
  readonly enums?: ReadonlySet<string>;
  /** Node types of what gathers members of something in a variable of its own, wherever in it that stands: comprehensions. */
  readonly gatherings?: ReadonlySet<string>;
  /** Node types whose constants belong together: enums, const blocks. */
  readonly blocks: ReadonlySet<string>;
  /** The field of a composite literal that names its type, by node type. */
  readonly composites: Readonly<Record<string, string>>;
  /** The node type of parentheses, where `in` before a lone string in them looks for a part of it, and not for a member. */
  readonly parentheses?: string;
  /** How deep declarations of a file can stand, where that is deeper than in most languages. */
  readonly fileDepth?: number;
  /** Members of a class are named without `this` before them. */
  readonly implicitThis?: true;
  /** Where a literal begins that needs no quotes, in a language in which most do. */
  readonly unquoted?: RegExp;
  /** Where literals worth a look may begin, in a language that writes them without quotes. */
  readonly words?: (text: string) => Iterable<number>;
  /** The literal at an offset inside a string that is written in another language, as a branch of its own. */
  readonly embedded?: (string: Branch, offset: number, text: string) => Branch | undefined;
  /** A language of which whole texts stand in this one's raw strings, as configurations do in tests. */
  readonly guest?: Guest;
  /** Node types that carry on the operand before them, in a grammar that has no node for the whole: `.status`, `[0]`. */
  readonly tails?: ReadonlySet<string>;
  /** Types of comparisons that take no account of case. */
  readonly folding?: ReadonlySet<string>;
  /** Where the fields of a table's row are declared, which it may give without their names. */
  readonly columns?: (row: Branch) => readonly Branch[];
  /** A neighbour of a pair that names its value better than its own key. */
  readonly keyBeside?: (pair: Branch, text: string) => Branch | undefined;
  /**
   * What only this language can tell of a literal, given the expression that it is compared with, if there is one. It
   * says each name that it looks for beyond the literal's own declaration, so that an edit there is not overlooked.
   */
  readonly clues?: (at: Branch, expression: string, text: string, ask: (name: string) => void) => readonly Clue[];
}

/** Texts of another language in raw strings. */
export interface Guest {
  readonly adapter: Adapter;
  /** What only such a text has. */
  readonly sign: RegExp;
  /** The text with what is filled in later made sound, each character where it was. */
  readonly sound: (text: string) => string;
}
