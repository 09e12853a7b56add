import { argumentsOf, isWrapper, operatorAt } from '../engine/comparing';
import type { Branch } from '../engine/branch';
import { literalAt } from '../engine/literals';
import { calleeOf, calleeText } from '../engine/script';
import type { Definition } from '../engine/scope';
import type { Surroundings } from '../engine/surroundings';
import type { StatusList, WaitWord } from '../wait';
import { roomIn } from './room';

/** How far a name is followed: a constant that is another constant. */
const hops = 3;

/** The status that an expression names: a literal, a constant or variable that only ever holds one, a conversion of these. */
export function wordOf(expression: Branch, world: Surroundings, depth = hops): WaitWord | undefined {
  const branch = inner(expression, world);
  const { text, adapter } = world.script;
  if (adapter.strings.has(branch.type) || adapter.joined.has(branch.type)) {
    const literal = literalAt(branch, text, adapter);
    return literal && { value: literal.value, span: literal.span, at: spanOf(literal.branch) };
  }
  if (depth === 0) return undefined;
  const same = converted(branch, world);
  if (same) return wordOf(same, world, depth - 1);
  const given = valueOf(branch, world);
  const word = given && wordOf(given, world, depth - 1);
  return word && { ...word, at: spanOf(branch) };
}

/** The statuses of a list, as far as they can be read; a single status is a list of one. */
export function listOf(expression: Branch, world: Surroundings, depth = hops): StatusList {
  const branch = inner(expression, world);
  const { places } = world.script.adapter;
  if (places[branch.type]?.kind === 'list') return membersOf(branch, branch.named, world);
  const word = wordOf(branch, world);
  if (word) return { words: [word], open: false };
  if (/^(?:nil|None|null|undefined)$/.test(world.text(branch))) return { words: [], open: false };
  const joined = depth > 0 ? joinedLists(branch, world) : undefined;
  if (joined) return joinLists(joined.map((part) => listOf(part, world, depth - 1)));
  const wrapped = wrappedIn(branch, world);
  if (wrapped) return wrapped;
  const given = depth > 0 ? valueOf(branch, world) : undefined;
  return given ? listOf(given, world, depth - 1) : { words: [], open: true };
}

/** Several lists read as one. */
export function joinLists(lists: readonly StatusList[]): StatusList {
  const room = lists.findLast((list) => list.room)?.room;
  return {
    words: lists.flatMap(({ words }) => words),
    open: lists.some(({ open }) => open),
    ...(room ? { room } : {}),
  };
}

function membersOf(list: Branch, members: readonly Branch[], world: Surroundings): StatusList {
  const words = members.map((member) => wordOf(member, world));
  const room = roomIn(list, members, world);
  return {
    words: words.flatMap((word) => word ?? []),
    open: words.includes(undefined),
    ...(room ? { room } : {}),
  };
}

/** `List.of("a", "b")`, `frozenset(["a"])`, `new Set([…])`. */
function wrappedIn(call: Branch, world: Surroundings): StatusList | undefined {
  if (!isWrapper(calleeText(call, world.script))) return undefined;
  const given = argumentsOf(call, world.script);
  const [first] = given;
  const isList = first && world.script.adapter.places[inner(first, world).type]?.kind === 'list';
  const list = call.children.find((child) => world.script.adapter.places[child.type]?.kind === 'arguments');
  return isList && given.length === 1 ? listOf(first, world) : list && membersOf(list, given, world);
}

/** The parts of `A + B` and `append(A, …)`. */
function joinedLists(branch: Branch, world: Surroundings): readonly Branch[] | undefined {
  const callee = calleeOf(branch, world.script);
  if (callee && world.text(callee) === 'append') return argumentsOf(branch, world.script);
  const [first, second] = branch.named;
  const isSum = world.script.adapter.places[branch.type]?.kind === 'binary' && first;
  if (!isSum || !second || operatorAt(branch, first, world.script) !== 'union') return undefined;
  // A text with a variable at its end is no list.
  return world.script.adapter.strings.has(first.type) ? undefined : [first, second];
}

/** Passes brackets, signs and the like by which a value goes up unchanged. */
function inner(branch: Branch, world: Surroundings): Branch {
  const place = world.script.adapter.places[branch.type];
  if (place?.kind !== 'through') return branch;
  const [field] = place.fields ?? [];
  const child = field ? branch.field(field) : branch.named[place.positions?.[0] ?? branch.named.length - 1];
  return child && !world.script.adapter.strings.has(branch.type) ? inner(child, world) : branch;
}

/** `string(Ready)`, `Status("ready")`: a call of a type with one argument changes nothing but the type. */
function converted(call: Branch, world: Surroundings): Branch | undefined {
  const callee = calleeOf(call, world.script);
  const [only, ...more] = callee ? argumentsOf(call, world.script) : [];
  const isType = callee && /^(?:string|str|String|(?:\w+\.)?(?:[A-Z]\w*)?Stat(?:us|e))$/.test(world.text(callee));
  return isType && more.length === 0 ? only : undefined;
}

/** The value of a constant or variable of this file that gets one only once. */
export function valueOf(name: Branch, world: Surroundings): Branch | undefined {
  const text = world.text(name);
  if (!/^(?:(?:self|this|cls)\.)?[A-Za-z_$][\w$]*$/.test(text)) return undefined;
  const around = world.enclosing(name);
  const definition = world.definition(text, name.start, around);
  const home = around.functions.at(-1);
  const local = (home && world.scope(home).definitions.get(text)) ?? [];
  if (definition?.value === undefined || (local.length > 1 && local.includes(definition))) return undefined;
  return valueAt(definition, world);
}

function valueAt({ at }: Definition, { script }: Surroundings): Branch | undefined {
  const leaf = script.root.leafAt(at);
  const named = [...leaf.ancestors()].find((above) => script.adapter.places[above.type]?.kind === 'named');
  const place = named && script.adapter.places[named.type];
  return place?.kind === 'named' ? named?.field(place.value) : undefined;
}

function spanOf({ start, end }: Branch): WaitWord['at'] {
  return { start, end };
}
