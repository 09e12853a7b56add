import type { Site } from '../site';

export interface Folding {
  /** The expression without the call that folds it. */
  readonly text: string;
  readonly folded: Site['folded'];
}

const suffix =
  /^([^]*?)[?&]?\.(lower|casefold|upper|toLowerCase|toLocaleLowerCase|toUpperCase|toLocaleUpperCase|downcase|upcase)(?:\([^()]*\)|(?<=case))$/;
const prefix = /^(?:strings\.)?(ToLower|ToUpper|lower|upper)\(([^]*)\)$/;
/** Filters of Jinja and jq. */
const filter = /^([^]*?)\s*\|\s*(lower|upper|ascii_downcase|ascii_upcase)$/;
const neutral =
  /^([^]*?)[?&]?\.(?:(?:strip|trim|toString|String)\(\)|to_s|to_sym|strip)$|^(?:str|String|string|strings\.TrimSpace|fmt\.Sprint)\(([^]*)\)$/;

/** A variable of the shell in its quotes: `"${status,,}"`. */
const variable = /^"?\$\{?(\w+)(,,|\^\^)?\}?"?$/;

/** Takes off what changes only case or blanks: `strings.ToLower(server.Status)` is about `server.Status`. */
export function unfold(expression: string): Folding {
  const text = expression
    .trim()
    .replace(/^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/, '$1')
    .replace(/!$/, '');
  const [, name, sign] = variable.exec(text) ?? [];
  if (name !== undefined) return { text: `$${name}`, folded: sign ? (sign === ',,' ? 'lower' : 'upper') : undefined };
  const [, inner, method] = suffix.exec(text) ?? filter.exec(text) ?? [];
  if (inner !== undefined) return { text: unfold(inner).text, folded: caseOf(method) };
  // What an enum of openstack4j is written as is lower case, whatever the API answers.
  if (text.endsWith('.value()')) return { text: unfold(text.slice(0, -'.value()'.length)).text, folded: 'any' };
  const [, call, argument] = prefix.exec(text) ?? [];
  if (argument !== undefined) return { text: unfold(argument).text, folded: caseOf(call) };
  const [, trimmed, converted] = neutral.exec(text) ?? [];
  const rest = trimmed ?? converted;
  return rest === undefined ? { text, folded: undefined } : unfold(rest);
}

function caseOf(method: string | undefined): 'lower' | 'upper' {
  return method && /upper|upcase/i.test(method) ? 'upper' : 'lower';
}
