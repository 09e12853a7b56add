import type { Branch } from '../engine/branch';
import type { Surroundings } from '../engine/surroundings';
import { labelBranches } from '../waits/loops/labels';

/** The statements of a block; a statement that is none stands for itself. */
export function statementsOf(branch: Branch): readonly Branch[] {
  const isBlock = /^(?:block|statement_block|statement_list|else_clause)$/.test(branch.type);
  return isBlock ? branch.named.flatMap(statementsOf) : [branch];
}

/** What is done in a branch of a switch. */
export function bodyOf(branch: Branch): readonly Branch[] {
  const labels = labelBranches(branch);
  return branch.named.filter((child) => !labels.includes(child)).flatMap(statementsOf);
}

/** Whether nothing behind a statement of the same block is reached. */
export function leaves(statement: Branch, world: Surroundings): boolean {
  return /^(?:return|raise|throw|continue|break)\b|^panic\(/.test(world.text(statement));
}
