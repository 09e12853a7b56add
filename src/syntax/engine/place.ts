import type { Place } from '../adapter';
import type { SiteRole } from '../site';
import type { Branch } from './branch';
import { comparedByCall, isWrapper, operatorAt, otherOperand } from './comparing';
import { bare, calleeOf, textOf, type Script } from './script';

/** Where a literal, or a name that stands for one, is written. */
export interface Standing {
  /** The literal or name itself. */
  readonly from: Branch;
  readonly role: SiteRole;
  /** What it is compared with or switched on. */
  readonly subject: Branch | undefined;
  /** The comparison, field, call or declaration as a whole. */
  readonly whole: Branch;
  /** The list that it is a member of. */
  readonly list: Branch | undefined;
  /** The branches that hold it, nearest first: a key, a field's name, a variable. */
  readonly holders: readonly Branch[];
  /** The keys above it, outermost first, with [] for lists. */
  readonly path: readonly string[];
  /** It is itself the key of a pair. */
  readonly isKey: boolean;
  /** The braces or parentheses that it is a field or argument of. */
  readonly frame: Branch | undefined;
  /** The call that it, or its list, is handed to. */
  readonly call: Branch | undefined;
  /** The declared type of the name that gets it. */
  readonly type: Branch | undefined;
  readonly negated: boolean;
}

type Walk = { -readonly [Key in Exclude<keyof Standing, 'role' | 'holders' | 'path'>]: Standing[Key] } & {
  role: SiteRole | undefined;
  holders: Branch[];
  path: string[];
};

/**
 * Walks up from a branch to the place that gives it its meaning; undefined where no status can be meant. Above arguments
 * stands their call; the walk only gets there when the call makes a list of them.
 */
export function standingOf(from: Branch, script: Script): Standing | undefined {
  const walk: Walk = {
    ...{ from, role: undefined, subject: undefined, whole: from, list: undefined, holders: [], path: [], isKey: false },
    ...{ frame: undefined, call: undefined, type: undefined, negated: false },
  };
  let child = nameEnd(from, script);
  for (const branch of child.ancestors()) {
    const place = script.adapter.places[branch.type];
    const goesOn = place ? step(walk, { place, branch, child, script }) : branch.type in script.adapter.calls;
    if (!goesOn) break;
    child = branch;
  }
  return walk.role ? { ...walk, role: walk.role, path: walk.path.reverse() } : undefined;
}

/** `Status.ACTIVE` for its last name: the whole expression stands where the name does. */
function nameEnd(from: Branch, script: Script): Branch {
  const parent = from.parent;
  const place = parent && script.adapter.places[parent.type];
  if (!place || place.kind !== 'member') return from;
  return parent.field(place.name)?.start === from.start ? parent : from;
}

interface Step<Kind extends Place['kind'] = Place['kind']> {
  readonly place: Extract<Place, { readonly kind: Kind }>;
  readonly branch: Branch;
  readonly child: Branch;
  readonly script: Script;
}

/** One step up; false when there is nothing more to learn above. */
function step(walk: Walk, at: Step): boolean {
  const { place } = at;
  switch (place.kind) {
    case 'through':
      return passes(place, at);
    case 'list':
      return intoList(walk, at);
    case 'object':
      return intoObject(walk, at);
    case 'binary':
      return intoBinary(walk, at);
    case 'case':
      return intoCase(walk, place, at);
    case 'pair':
      return intoPair(walk, place, at);
    case 'keyword':
      return intoKeyword(walk, place, at);
    case 'arguments':
      return intoArguments(walk, at);
    case 'member':
      return intoMember(walk, place, at);
    case 'named':
      return intoName(walk, place, at);
    case 'return':
      return settle(walk, 'returned', at.branch);
  }
}

/** Fixes the role once; a member of a list keeps being an element of it. */
function settle(walk: Walk, role: SiteRole, whole: Branch): false {
  if (!walk.role) walk.whole = whole;
  walk.role ??= walk.list ? 'element' : role;
  return false;
}

function passes(place: Extract<Place, { kind: 'through' }>, { branch, child }: Step): boolean {
  if (place.fields) return place.fields.some((field) => is(branch.field(field), child));
  if (place.positions) return place.positions.some((position) => is(branch.named[position], child));
  return true;
}

function is(branch: Branch | undefined, other: Branch): boolean {
  return branch === other;
}

/** Go writes a struct's fields and a slice's members between the same braces. */
function intoList(walk: Walk, { branch, child, script }: Step): boolean {
  if (script.adapter.places[child.type]?.kind === 'pair') return intoObject(walk, { branch });
  if (!walk.role) walk.list ??= branch;
  walk.path.push('[]');
  return true;
}

function intoObject(walk: Walk, { branch }: Pick<Step, 'branch'>): boolean {
  walk.frame ??= branch;
  return true;
}

function intoBinary(walk: Walk, { branch, child, script }: Step): boolean {
  const operator = operatorAt(branch, child, script);
  if (operator === 'union') return walk.list !== undefined;
  if (operator === 'or') return branch.children.at(-1) === child;
  const subject = operator ? otherOperand(branch, child) : undefined;
  if (!operator || !subject || walk.role) return false;
  walk.role = 'compared';
  walk.subject = subject;
  walk.whole = branch;
  walk.negated = operator === 'differs';
  return false;
}

function intoCase(walk: Walk, place: Extract<Place, { kind: 'case' }>, { branch, child, script }: Step): boolean {
  if (walk.role) return false;
  if (place.labels && !branch.children.includes(child)) return false;
  if (place.labels && !is(branch.field(place.labels), child)) return false;
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

function intoPair(walk: Walk, place: Extract<Place, { kind: 'pair' }>, { branch, child, script }: Step): boolean {
  const key = branch.field(place.key) ?? branch.named[0];
  if (!key) return false;
  if (is(key, child)) return intoKey(walk, branch);
  const text = textOf(key, script);
  walk.holders.push(key);
  walk.path.push(bare(text));
  settle(walk, /^\W/.test(text) ? 'property' : place.role, branch);
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

function intoKeyword(walk: Walk, place: Extract<Place, { kind: 'keyword' }>, { branch, child }: Step): boolean {
  const name = branch.field(place.name);
  if (!name || is(name, child)) return false;
  walk.holders.push(name);
  settle(walk, 'keyword', branch);
  return true;
}

function intoArguments(walk: Walk, { branch, child, script }: Step): boolean {
  const call = branch.parent;
  if (!call) return false;
  const callee = calleeOf(call, script);
  if (!walk.role && callee && isWrapper(textOf(callee, script))) {
    walk.list ??= branch;
    return true;
  }
  const compared = walk.role ? undefined : comparedByCall(call, branch, child, script);
  if (compared) {
    walk.role = 'compared';
    walk.subject = compared;
    walk.whole = call;
    return false;
  }
  walk.frame ??= branch;
  walk.call = call;
  const key = walk.role ? undefined : keyBefore(branch, child, script);
  if (key) walk.holders.push(key);
  return settle(walk, 'argument', call);
}

/** `d.Set("status", "ready")`, `volume.get("status", "ready")`: the argument before the literal names what it is. */
function keyBefore(list: Branch, child: Branch, script: Script): Branch | undefined {
  const before = list.named[list.named.indexOf(child) - 1];
  const isName =
    before && script.adapter.strings.has(before.type) && /^["'`][\w.:\-[\]#*]+["'`]$/.test(textOf(before, script));
  return isName ? before : undefined;
}

/** `["a", "b"].includes(status)`: the list is the receiver of a call that tests membership. */
function intoMember(walk: Walk, place: Extract<Place, { kind: 'member' }>, { branch, child, script }: Step): boolean {
  const call = branch.parent;
  if (walk.role || !call || !is(branch.field(place.object), child)) return false;
  const subject = comparedByCall(call, branch, child, script);
  if (!subject) return false;
  walk.role = 'compared';
  walk.subject = subject;
  walk.whole = call;
  return false;
}

function intoName(walk: Walk, place: Extract<Place, { kind: 'named' }>, { branch, child, script }: Step): boolean {
  const name = branch.field(place.name);
  if (!name || is(name, child)) return false;
  walk.holders.push(name);
  walk.type ??= place.type ? branch.field(place.type) : undefined;
  const inner = [...branch.ancestors()].some((above) => script.adapter.functions.has(above.type));
  return settle(walk, place.role ?? (inner ? 'assigned' : 'constant'), branch);
}
