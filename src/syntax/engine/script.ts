import type { Query } from 'web-tree-sitter';
import type { Adapter } from '../adapter';
import type { Branch } from './branch';
import type { Ready } from './languages';

/** A parsed text with what is needed to read it. */
export interface Script {
  readonly text: string;
  readonly path: string;
  readonly adapter: Adapter;
  readonly query: Query;
  readonly root: Branch;
  /** What reads texts of another language in this one's strings, where there are such. */
  readonly guest?: Ready | undefined;
}

/** A branch's source text. */
export function textOf(branch: Branch, script: Script): string {
  return script.text.slice(branch.start, branch.end);
}

const longest = 200;

/** White space folded, cut at a length that a person still reads. */
export function fold(text: string): string {
  const cut = text.length > 4 * longest ? text.slice(0, 4 * longest) : text;
  return cut.replace(/\s+/g, ' ').trim().slice(0, longest);
}

/** A name without the quotes or brackets that are all around it: `status` for `"status"`, `u'status'`, `[status]`, `:status`. */
export function bare(text: string): string {
  return /^\[?\s*(?:[bru]*["'`]|:)?([^"'`[\]]*)["'`]?\s*\]?$/.exec(text)?.[1] ?? text;
}

/** What a call calls; for a call that names its own receiver, only the name. */
export function calleeOf(call: Branch, script: Script): Branch | undefined {
  const field = script.adapter.calls[call.type];
  return field ? call.field(field) : undefined;
}

/** What a call calls as it is written, with its receiver unless that is very long. */
export function calleeText(call: Branch, script: Script): string {
  const callee = calleeOf(call, script);
  if (!callee) return '';
  const isWhole = script.adapter.places[call.type]?.kind === 'member' && callee.end - call.start < longest;
  return script.text.slice(isWhole ? call.start : callee.start, callee.end);
}
