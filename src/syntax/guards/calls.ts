import type { Branch } from '../engine/branch';
import { argumentsOf } from '../engine/comparing';
import { calleeText, fold } from '../engine/script';
import type { Surroundings } from '../engine/surroundings';
import type { GuardedCall } from '../site';
import type { Holder } from './holder';

const most = 8;

/** Statements whose parts are all done, one after the other. */
const plain =
  /^(?:expression_statement|assignment(?:_statement|_expression)?|short_var_declaration|expression_list|lexical_declaration|variable_declarator|local_variable_declaration|return_statement|await(?:_expression)?|parenthesized_expression)$/;
/** Statements of other kinds, behind which the status may be another one. */
const compound = /statement$|clause$|definition$|declaration$|^block$/;

/** The calls of statements that follow each other, up to a branch, a loop, or a new value for the holder's variable. */
export function callsIn(statements: readonly Branch[], holder: Holder, world: Surroundings): readonly GuardedCall[] {
  const calls: GuardedCall[] = [];
  for (const statement of statements) {
    if (calls.length >= most || !gather(statement, holder, world, calls)) break;
  }
  return calls;
}

/** False where what follows is no longer sure. */
function gather(branch: Branch, holder: Holder, world: Surroundings, calls: GuardedCall[]): boolean {
  const { adapter } = world.script;
  const place = adapter.places[branch.type];
  if (place?.kind === 'named' && setsHolder(branch.field(place.name), holder, world)) return false;
  if (branch.type in adapter.calls) {
    calls.push(...callsOf(branch, holder, world));
    return true;
  }
  if (plain.test(branch.type)) return branch.named.every((child) => gather(child, holder, world, calls));
  // In Go a call often stands before the condition that asks for its error.
  const first = branch.type === 'if_statement' ? branch.field('initializer') : undefined;
  if (first) gather(first, holder, world, calls);
  return !compound.test(branch.type);
}

/** A call and those that it is made of: `volumes.Delete(client, id).ExtractErr()` calls twice. */
function callsOf(branch: Branch, holder: Holder, world: Surroundings): readonly GuardedCall[] {
  if (world.script.adapter.functions.has(branch.type)) return [];
  const own = branch.type in world.script.adapter.calls ? callOf(branch, holder, world) : undefined;
  return [...(own ? [own] : []), ...branch.named.flatMap((child) => callsOf(child, holder, world))];
}

function setsHolder(name: Branch | undefined, { root }: Holder, world: Surroundings): boolean {
  return (
    name !== undefined &&
    world
      .text(name)
      .split(/\s*,\s*/)
      .includes(root)
  );
}

function callOf(call: Branch, holder: Holder, world: Surroundings): GuardedCall | undefined {
  const callee = calleeText(call, world.script);
  const [, receiver, last] =
    /^(?:([^]*)\.)?\s*([A-Za-z_$][\w$]*)(?:\([^]*\))?$/.exec(nameOnly(call, callee, world)) ?? [];
  if (last === undefined) return undefined;
  const given = argumentsOf(call, world.script);
  const start = lastNameStart(call, last, world);
  return {
    callee: fold(receiver === undefined ? last : `${receiver}.${last}`),
    name: { start, end: start + last.length },
    given: fold(given.map((argument) => world.text(argument)).join(', ')),
    isOnSubject: receiver === holder.text || given.some((argument) => isHolder(argument, holder, world)),
  };
}

/** A call of Java names its receiver and its arguments; only what stands before the parentheses counts. */
function nameOnly(call: Branch, callee: string, world: Surroundings): string {
  const given = call.field('arguments');
  return given ? world.script.text.slice(call.start, given.start).trim() : callee;
}

function lastNameStart(call: Branch, last: string, world: Surroundings): number {
  const end = call.field('arguments')?.start ?? call.end;
  return call.start + world.script.text.slice(call.start, end).lastIndexOf(last);
}

function isHolder(argument: Branch, { names }: Holder, world: Surroundings): boolean {
  const place = world.script.adapter.places[argument.type];
  const value = place?.kind === 'keyword' ? argument.field(place.value) : argument;
  return value !== undefined && names.has(world.text(value).replace(/^[&*]/, ''));
}
