import type { Place } from '../adapter';
import type { Branch } from './branch';
import { comparedByCall, isCutShort, isSchemaOption, isWrapper, operatorAt, otherOperand } from './comparing';
import { bare, calleeText, textOf, type Script } from './script';
import type { SiteRole } from '../site';
import type { Step, Walk } from './standing';

/** Fixes the role once; a member of a list keeps being an element of it. */
export function settle(walk: Walk, role: SiteRole, whole: Branch): false {
  if (!walk.role) walk.whole = whole;
  walk.role ??= walk.list ? 'element' : role;
  return false;
}

export function passes(place: Extract<Place, { kind: 'through' }>, { branch, child }: Step): boolean {
  if (place.fields) return place.fields.some((field) => branch.field(field) === child);
  if (place.positions) return place.positions.some((position) => branch.named[position] === child);
  return true;
}

/** Go writes a struct's fields and a slice's members between the same braces. */
export function intoList(walk: Walk, { branch, child, script }: Step): boolean {
  if (script.adapter.places[child.type]?.kind === 'pair') return intoObject(walk, { branch });
  const column = columnsOf(branch, script)[branch.named.indexOf(child)];
  if (column) {
    walk.holders.push(column);
    walk.path.push(textOf(column, script));
    intoObject(walk, { branch });
    return !settle(walk, 'keyword', branch);
  }
  if (!walk.role) walk.list ??= branch;
  walk.path.push('[]');
  return true;
}

/** The names of what a row of a table holds: declared fields, or those of a loop: `for name, status in [("a", "ready")]`. */
export function columnsOf(row: Branch, { adapter }: Script): readonly Branch[] {
  const loop = row.parent?.parent;
  const place = adapter.places[loop?.type ?? ''];
  if (!loop || place?.kind !== 'named' || !place.each || loop.field(place.value) !== row.parent)
    return adapter.columns?.(row) ?? [];
  const names = loop.field(place.name);
  return names && sequence.test(names.type) && names.named.length === row.named.length ? names.named : [];
}

export function intoObject(walk: Walk, { branch }: Pick<Step, 'branch'>): boolean {
  walk.frame ??= branch;
  return true;
}

export function intoBinary(walk: Walk, { branch, child, script }: Step): boolean {
  if (isCutShort(branch, child)) return true;
  const operator = operatorAt(branch, child, script);
  if (operator === 'union') return walk.list !== undefined;
  if (operator === 'or') return branch.children.at(-1) === child;
  const subject = operator ? otherOperand(branch, child, script) : undefined;
  // `asked == {"status": "ready"}`: what the whole is compared with has the field.
  if (operator && subject && walk.role === 'property') walk.holders.push(subject);
  if (!operator || !subject || walk.role) return false;
  walk.role = 'compared';
  walk.subject = subject;
  walk.whole = branch;
  walk.negated = operator === 'differs';
  return false;
}

export function intoCase(
  walk: Walk,
  place: Extract<Place, { kind: 'case' }>,
  { branch, child, script }: Step,
): boolean {
  if (walk.role) return false;
  // In most languages what stands in its body has no value to pass on.
  if (place.labels && !branch.fields(place.labels).includes(child)) return true;
  for (const above of branch.ancestors()) {
    const field = script.adapter.switches[above.type];
    if (!field) continue;
    walk.role = 'case';
    walk.subject = above.field(field);
    walk.whole = above;
    return false;
  }
  return false;
}

export function intoPair(
  walk: Walk,
  place: Extract<Place, { kind: 'pair' }>,
  { branch, child, script }: Step,
): boolean {
  const key = branch.field(place.key) ?? branch.named[0];
  if (!key) return false;
  if (key === child) return intoKey(walk, branch);
  const text = textOf(key, script);
  if (/^\d+$/.test(text) && branch.parent) return intoNumbered(walk, branch.parent);
  const beside = script.adapter.keyBeside?.(branch, script.text);
  // `{volumes[0].id: …}`, `{make_id(): …}`: what is looked up or made is an id, no name.
  // Nor is `{VM_STATE_PAUSED: …}`, where the key is a constant's value.
  if (!beside && branch.parent && (/^\w.*[\])]$/s.test(text) || isMember(key, text)))
    return intoNumbered(walk, branch.parent);
  walk.holders.push(...(beside ? [beside, key] : [key]));
  walk.path.push(bare(text));
  settle(walk, /^\W/.test(text) ? 'property' : place.role, branch);
  return true;
}

/** A constant that is one of a status's: Python reads the name of a key as an expression. */
function isMember({ type }: Branch, text: string): boolean {
  return type === 'identifier' && /(?:stat|STAT)[A-Za-z]*_[A-Z][A-Z_]*$/.test(text);
}

/** `{0: "ready", 1: "broken"}` is a list of them. */
function intoNumbered(walk: Walk, list: Branch): boolean {
  if (!walk.role) walk.list ??= list;
  walk.path.push('[]');
  return true;
}

/** A dictionary from statuses to something: its keys are members of a set with the dictionary's name. */
function intoKey(walk: Walk, branch: Branch): boolean {
  if (walk.role) return true;
  walk.role = 'element';
  walk.isKey = true;
  walk.whole = branch;
  walk.list = branch.parent;
  return true;
}

export function intoKeyword(walk: Walk, place: Extract<Place, { kind: 'keyword' }>, { branch, child }: Step): boolean {
  const name = branch.field(place.name);
  if (!name || name === child) return false;
  walk.holders.push(name);
  settle(walk, 'keyword', branch);
  return true;
}

/** `["a", "b"].includes(status)`: the list is the receiver of a call that tests membership. */
export function intoMember(
  walk: Walk,
  place: Extract<Place, { kind: 'member' }>,
  { branch, child, script }: Step,
): boolean {
  if (script.adapter.places[child.type]?.kind === 'arguments') return true;
  // `volume.__getitem__.side_effect = {"status": "ready"}.__getitem__`: a mock is taught its fields.
  if (walk.role === 'property' && textOf(branch, script).endsWith('.__getitem__')) return true;
  const call = script.adapter.calls[branch.type] ? branch : branch.parent;
  if (!call || branch.field(place.object) !== child) return false;
  if (isSchemaOption(calleeText(call, script))) return true;
  if (walk.role) return false;
  // `["ready", "gone"].freeze` is the list still.
  if (call === branch && isWrapper(calleeText(call, script))) return true;
  const subject = comparedByCall(call, branch, child, script);
  if (!subject) return false;
  walk.role = 'compared';
  walk.subject = subject;
  walk.whole = call;
  return false;
}

export function intoName(
  walk: Walk,
  place: Extract<Place, { kind: 'named' }>,
  { branch, child, script }: Step,
): boolean {
  const names = branch.field(place.name);
  if (!names || names === child) return false;
  if (place.each && walk.holders.some(({ parent }) => parent === names)) return false;
  const name = place.each ? names : ownName(names, child, walk);
  if (name !== names && walk.list === child) walk.list = undefined;
  walk.holders.push(name);
  const type = place.type ? (branch.field(place.type) ?? branch.parent?.field(place.type)) : undefined;
  // `status: Literal["ready"]`: a list of what the name may get tells nothing else.
  if (type !== child) walk.type ??= type;
  const inner = [...branch.ancestors()].some((above) => script.adapter.functions.has(above.type));
  settle(walk, place.role ?? (inner ? 'assigned' : 'constant'), branch);
  // `VM_STATUS = (ACTIVE, ERROR) = ("ACTIVE", "ERROR")`: the name before tells what all of them are.
  return branch.parent !== undefined && script.adapter.places[branch.parent.type]?.kind === 'named';
}

/** The one of several names that gets the literal: `server.Status, err = "ready", nil`. */
function ownName(names: Branch, values: Branch, { from }: Walk): Branch {
  const count = sequence.test(names.type) ? names.named.length : 1;
  const isPaired = count > 1 && count === values.named.length;
  const index = values.named.findIndex((each) => each.start <= from.start && from.end <= each.end);
  return (isPaired ? names.named[index] : undefined) ?? names;
}

const sequence = /^(?:(?:expression|pattern)_list|(?:array|list|tuple)_pattern|left_assignment_list)$/;

export function intoReturn(walk: Walk, { body }: Extract<Place, { kind: 'return' }>, { branch, child }: Step): boolean {
  walk.givenBack = walk.role !== undefined && !walk.call && (body === undefined || branch.field(body) === child);
  if (body === undefined) return settle(walk, 'returned', branch);
  return branch.field(body) === child && settle(walk, 'returned', walk.from);
}

/** What catches errors stands behind the last statement. */
export function isLast({ branch, child }: Step): boolean {
  return branch.named.findLast(({ type }) => !/^(?:rescue|ensure)$/.test(type)) === child;
}
