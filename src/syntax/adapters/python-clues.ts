import type { Branch } from '../engine/branch';
import type { Clue } from '../site';

/** The type that the same condition, or one above whose branch is taken, says of what is compared: `isinstance(resource, objects.Volume)`. */
export function pythonClues(at: Branch, expression: string, text: string): readonly Clue[] {
  const name = /^\w+(?=[.[])/.exec(expression)?.[0];
  return name === undefined || name === 'self'
    ? []
    : typesOf(at, new RegExp(`\\bisinstance\\(\\s*${name}\\s*,\\s*([\\w.]+)\\s*\\)`), text);
}

function typesOf(at: Branch, check: RegExp, text: string): readonly Clue[] {
  let inner = at;
  for (const outer of at.ancestors()) {
    if (outer.type === 'function_definition') break;
    const type = check.exec(known(inner, outer, text))?.[1];
    if (type !== undefined) return [{ kind: 'type', text: type }];
    inner = outer;
  }
  return [];
}

/** What is true of the inner branch within the outer one; nothing where it may be the contrary. */
function known(inner: Branch, outer: Branch, text: string): string {
  const isAnd = outer.type === 'boolean_operator' && outer.field('operator')?.type === 'and';
  const isTaken = !isAnd && outer.field('consequence') === inner;
  const condition = isAnd ? outer.field('left') : isTaken ? outer.field('condition') : undefined;
  const said = condition && condition !== inner ? text.slice(condition.start, condition.end) : '';
  return /\b(?:not|or)\b/.test(said) ? '' : said;
}
