import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { lint } from '../lint';
import type { Lifecycle } from '../types';
import { misfitsOf, type Misfit } from './shape';

/** Something that is wrong in a lifecycle file of a workspace. Offsets are UTF-16. */
export interface Problem {
  readonly span: { readonly start: number; readonly end: number };
  readonly message: string;
  /** A lifecycle with an error is not used; one with warnings is. */
  readonly severity: 'error' | 'warning';
}

/** What a file says: a lifecycle, unless one of its problems is an error. */
export interface OwnReading {
  readonly lifecycle: Lifecycle | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a lifecycle file, in which comments are allowed. Never throws, however broken the text is. */
export function readOwn(text: string, schemaText: string): OwnReading {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [broken] = errors;
  if (broken || !root) return refused(syntaxProblem(text, broken));
  const data: unknown = getNodeValue(root);
  const misfits = misfitsOf(data, schemaText);
  if (misfits.length > 0) return refused(shapeProblem(root, misfits));
  // The gate: the schema has just been held against it.
  const lifecycle = data as Lifecycle;
  const problems = lint([lifecycle]).map(({ where, what, severity }): Problem => {
    const name = where.slice(lifecycle.id.length + 1);
    return { span: spanOf(nodeNamed(root, name) ?? root), message: `${name || lifecycle.id}: ${what}`, severity };
  });
  return { lifecycle: problems.some(({ severity }) => severity === 'error') ? undefined : lifecycle, problems };
}

function refused(problem: Problem): OwnReading {
  return { lifecycle: undefined, problems: [problem] };
}

function syntaxProblem(text: string, error: ParseError | undefined): Problem {
  const what = error ? printParseErrorCode(error.error) : 'ValueExpected';
  const start = error?.offset ?? 0;
  const end = Math.min(text.length, start + Math.max(error?.length ?? 0, 1));
  return {
    span: { start, end },
    message: `This is no JSON, so the lifecycle is not used: ${what}.`,
    severity: 'error',
  };
}

/** One problem for all, since an editor with the schema shows each of them as it is written. */
function shapeProblem(root: Node, misfits: readonly Misfit[]): Problem {
  const [{ path, message } = { path: [], message: '' }] = misfits;
  const place = path.length > 0 ? `${path.join('.')}: ` : '';
  const more = misfits.length > 1 ? ` ${misfits.length - 1} more of this kind.` : '';
  return {
    span: spanOf(findNodeAtLocation(root, [...path]) ?? root),
    message: `The lifecycle is not used until it is as the schema says. ${place}${message}.${more}`,
    severity: 'error',
  };
}

/** A whole file is marked at its beginning. */
function spanOf({ offset, length, type }: Node): Problem['span'] {
  return { start: offset, end: offset + (type === 'object' || type === 'array' ? 1 : length) };
}

/** The string in which a status, label or operation is named. */
function nodeNamed(node: Node, name: string): Node | undefined {
  if (node.type === 'string' && node.value === name) return node;
  for (const child of node.children ?? []) {
    const found = nodeNamed(child, name);
    if (found) return found;
  }
  return undefined;
}
