import type { Branch } from './branch';
import { textOf, type Script } from './script';

const membership = /^(?:not\s+)?in$/;

/** Whether `in` looks for a part of the literal, as parentheses without a comma make no list: `status in ("ready")`. */
export function isSubstringSought(literal: Branch, script: Script): boolean {
  const around = literal.parent;
  if (!around?.parent || around.type !== script.adapter.parentheses) return false;
  const { children } = around.parent;
  const sign = children[children.indexOf(around) - 1];
  return sign !== undefined && membership.test(textOf(sign, script));
}
