import type { Node } from 'web-tree-sitter';
import type { Listeners } from './listeners';
import { scalarOf } from './scalar';
import { isScript } from './scripts';
import { tellTask } from './task';
import { nameClues } from './task-clues';

/** Keys whose strings are expressions without braces around them. */
const conditions = /^(?:when|until|that|changed_when|failed_when|break_when|celExpr)$/;

/** Walks over a document in its order; `key` is the nearest key above. */
export function walk(node: Node, to: Listeners, key = ''): void {
  if (/_mapping$/.test(node.type)) {
    tellTask(node, to);
    inside(node, false, to, key);
  } else if (/_sequence$/.test(node.type)) inside(node, true, to, key);
  else if (/_pair$/.test(node.type)) pair(node, to);
  else if (/_scalar$|^alias$/.test(node.type)) scalar(node, to, key);
  else each(node, to, key);
}

function inside(node: Node, isArray: boolean, to: Listeners, key: string): void {
  to.reader.begin(isArray, node.startIndex);
  each(node, to, key);
  to.reader.end(node.endIndex);
}

/** A tag such as `!Ref` makes something else of the value behind it; a mere `!` says that it is text. */
function each(node: Node, to: Listeners, key: string): void {
  const children = node.namedChildren;
  if (children.some((child) => child.type === 'tag' && child.endIndex > child.startIndex + 1))
    to.reader.value(undefined, spanOf(node), undefined);
  else for (const child of children) walk(child, to, key);
}

function pair(node: Node, to: Listeners): void {
  const [key, value] = [node.childForFieldName('key'), node.childForFieldName('value')];
  if (!key) return;
  const name = scalarOf(key, to.text)?.value ?? '';
  to.reader.key(name);
  if (value && to.wishes.has(value.id)) to.reader.value(undefined, spanOf(value), undefined);
  else if (value) walk(value, to, name);
}

function scalar(node: Node, { text, reader, expressions, scripts, jsonTexts }: Listeners, key: string): void {
  const found = scalarOf(node, text);
  const clues = () => nameClues(node, text);
  const isShell = found !== undefined && isScript(found, key);
  const isJson = found !== undefined && !isShell && jsonTexts.takes(found, text, clues);
  if (isShell) scripts.add(found, clues);
  const isCondition = conditions.test(key);
  if (found && isCondition && !found.isTemplate) expressions.add(found.content, found.span.start);
  else if (found && key === 'action') expressions.addAction(found.content, found.span.start);
  else if (found?.isTemplate) expressions.addTemplates(found.content, found.span.start);
  const isLiteral = found?.style === 'flow' && !isCondition && !isShell && !isJson && !found.isTemplate;
  reader.value(isLiteral ? found.value : undefined, spanOf(node), isLiteral ? found.span : undefined);
}

function spanOf({ startIndex: start, endIndex: end }: Node): { readonly start: number; readonly end: number } {
  return { start, end };
}
