import type { Branch } from '../../engine/branch';
import { joinLists, listOf } from '../words';
import { readAs } from './comparison';
import { meets, type Supposition } from './condition';
import { branchesOf, labelBranches, labelsOf } from './labels';

export interface Case {
  /** Whether the supposed status leads here; undefined where that can't be told. */
  readonly isTaken: boolean | undefined;
  /** What is done then, with what follows it in languages that fall through. */
  readonly bodies: readonly Branch[];
}

/** The cases of a switch in the order in which they are tried: the default comes last wherever it stands. */
export function casesOf(statement: Branch, supposed: Supposition): readonly Case[] {
  const { world, subject, word } = supposed;
  const on = statement.field(world.script.adapter.switches[statement.type] ?? '');
  const read = on && readAs(on, world);
  const branches = branchesOf(statement, world);
  const cases = branches.map((branch, index) => {
    const labels = labelsOf(branch);
    const list = joinLists(labels.map((label) => listOf(label, world)));
    const isMet = read?.subject === subject ? meets({ ...read, list, isNegated: false }, word) : undefined;
    const isDefault = labels.length === 0 || world.text(branch).startsWith('case _');
    const bodies = fallsThrough.test(branch.type) ? branches.slice(index).flatMap(bodiesOf) : bodiesOf(branch);
    return { isDefault, isTaken: isDefault || isMet, bodies };
  });
  return [...cases.filter(({ isDefault }) => !isDefault), ...cases.filter(({ isDefault }) => isDefault)];
}

const fallsThrough = /^switch_(?:case|default|block_statement_group)$/;

function bodiesOf(branch: Branch): readonly Branch[] {
  const labels = labelBranches(branch);
  return branch.named.filter((child) => !labels.includes(child));
}
