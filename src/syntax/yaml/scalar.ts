import type { Node } from 'web-tree-sitter';
import type { Span } from '../site';

/** A scalar with the characters inside its quotes. */
export interface Scalar {
  readonly value: string;
  /** As written inside the quotes, with the same length; quotes that had to be escaped stand for themselves. */
  readonly content: string;
  readonly span: Span;
  /** It holds `{{ … }}`, `{% … %}` or `${…}`, so its value is not known. */
  readonly isTemplate: boolean;
  /** A literal block is written as `|`, a folded one as `>`; all others flow. */
  readonly style: 'literal' | 'folded' | 'flow';
}

/** The scalar that a node is or holds; nothing for an alias or a collection. */
export function scalarOf(node: Node | null | undefined, text: string): Scalar | undefined {
  const inner = /^(?:flow|block)_node$/.test(node?.type ?? '') ? node?.namedChildren.at(-1) : node;
  if (!inner || !/_scalar$/.test(inner.type)) return undefined;
  const quotes = /_quote_/.test(inner.type) ? 1 : 0;
  const isBlock = inner.type === 'block_scalar';
  const header = isBlock ? (/^[|>][^\n]*/.exec(text.slice(inner.startIndex, inner.endIndex))?.[0].length ?? 0) : 0;
  const span = { start: inner.startIndex + quotes + header, end: inner.endIndex - quotes };
  const content = text.slice(span.start, span.end);
  const value = quotes ? unescaped(content, inner.type) : content;
  return {
    value,
    content: quotes ? plainQuotes(content) : content,
    span,
    isTemplate: /\{[{%]|\$\{/.test(content),
    style: !isBlock ? 'flow' : text.charAt(inner.startIndex) === '|' ? 'literal' : 'folded',
  };
}

function unescaped(content: string, type: string): string {
  return type === 'single_quote_scalar' ? content.replaceAll("''", "'") : content.replace(/\\(["\\/])/g, '$1');
}

/** `'x == ''ready'''` and `"x == \"ready\""` hold `x == "ready"`, with a blank for each sign that is left out. */
function plainQuotes(content: string): string {
  let isOpen = false;
  return content.replace(/''|\\"/g, () => ((isOpen = !isOpen) ? ' "' : '" '));
}
