import type { Branch } from '../../engine/branch';
import type { Surroundings } from '../../engine/surroundings';

const patterns = /^(?:switch_label|case_pattern|union_pattern|expression_list)$/;

/** The branches of a switch. */
export function branchesOf(statement: Branch, { script }: Surroundings): readonly Branch[] {
  const body = statement.field('body') ?? statement;
  const isCase =
    /^(?:case_clause|switch_case|switch_default|switch_rule|switch_block_statement_group|expression_case)$/;
  return body.named.filter(({ type }) => isCase.test(type) || script.adapter.fallbacks.has(type));
}

/** What a branch of a switch is for; nothing for a default. */
export function labelsOf(branch: Branch): readonly Branch[] {
  return labelBranches(branch).flatMap(leaves);
}

/** The parts of a branch that hold its labels. */
export function labelBranches(branch: Branch): readonly Branch[] {
  return branch.named
    .filter((child) => /^(?:switch_label|case_pattern)$/.test(child.type))
    .concat(branch.fields('value'));
}

function leaves(label: Branch): readonly Branch[] {
  return patterns.test(label.type) ? label.named.flatMap(leaves) : [label];
}
