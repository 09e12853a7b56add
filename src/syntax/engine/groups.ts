import type { Branch } from './branch';
import { operatorAt } from './comparing';
import type { Literal } from './literals';
import type { Standing } from './standing';
import { textOf, type Script } from './script';

/** Tells which literals speak of the same thing: one list, one switch, one chain of conditions, one block of constants. */
export function groupKey({ branch }: Literal, standing: Standing, script: Script): string {
  const { role, list, whole, subject, frame, holders } = standing;
  if (role === 'case') return `switch ${whole.start}`;
  if (role === 'compared' && subject) return `condition ${headOf(whole, script).start} ${textOf(subject, script)}`;
  if (list) return `list ${list.start}`;
  if (role === 'constant') return `constants ${blockOf(whole, script).start}`;
  const choice = choiceOf(branch, script);
  if (choice) return `choice ${choice.start}`;
  const isConstantLike = frame && holders[0] && isConstant(holders[0], script);
  return isConstantLike ? `object ${frame.start}` : (tableOf(standing, script) ?? `own ${branch.start}`);
}

/** The conditional expression that gives one of two values: `"ready" if volume.ok else "broken"`. */
function choiceOf(branch: Branch, script: Script): Branch | undefined {
  let choice: Branch | undefined;
  for (const above of branch.ancestors()) {
    const place = script.adapter.places[above.type];
    if (place?.kind !== 'through') break;
    if ((place.fields ?? place.positions)?.length === 2) choice = above;
  }
  return choice;
}

function isConstant(name: Branch, script: Script): boolean {
  return /^[A-Z][A-Z\d_]+$/.test(textOf(name, script));
}

/** The list or object of entries of one kind: `[{ value: "a" }, { value: "b" }]`, `{ A: Status{value: "a"}, … }`. */
function tableOf({ whole, holders: [name, entry] }: Standing, script: Script): string | undefined {
  if (!name || !/^["']?(?:code|key|id|value)["']?$/.test(textOf(name, script))) return undefined;
  if (entry && isConstant(entry, script)) return `table ${entry.parent?.parent?.start ?? whole.start}`;
  const list = [...whole.ancestors()].slice(0, 3).find((above) => script.adapter.places[above.type]?.kind === 'list');
  return list && list !== whole.parent ? `table ${list.start}` : undefined;
}

/** The first condition of the chain that a comparison is part of. */
function headOf(comparison: Branch, script: Script): Branch {
  let head = comparison;
  for (const above of comparison.ancestors()) {
    if (!isJoining(above, head, script)) break;
    head = above;
  }
  return head;
}

function isJoining(above: Branch, child: Branch, script: Script): boolean {
  const { places, chains } = script.adapter;
  if (chains.has(above.type)) return true;
  const kind = places[above.type]?.kind;
  if (kind === 'through') return true;
  if (above.parent === undefined) return false;
  const joins = above.children.some((sign) => /^(?:&&|\|\||and|or|not|!)$/.test(sign.type));
  return above.type !== 'ERROR' && joins && operatorAt(above, child, script) !== 'equals';
}

/** The enum, class or const block around a constant; the constant itself where it stands alone. */
function blockOf(constant: Branch, script: Script): Branch {
  const block = [...constant.ancestors()].find((above) => script.adapter.blocks.has(above.type));
  return block ?? constant;
}
