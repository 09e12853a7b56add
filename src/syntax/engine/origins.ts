import type { Clue } from '../site';
import type { Branch } from './branch';
import { callsIn, namesIn } from './names';
import type { Definition } from './scope';
import type { Enclosing, Surroundings } from './surroundings';
import { fold } from './script';

const hops = 3;
const most = 8;

/** Follows the variables of an expression to what gave them their values: origins, declared types, parameters. */
export function originsOf(expression: string, at: number, around: Enclosing, world: Surroundings): readonly Clue[] {
  const clues: Clue[] = [];
  const seen = new Set<string>();
  let expressions: readonly string[] = [expression];
  for (let hop = 0; hop < hops && clues.length < most; hop++) {
    clues.push(...expressions.flatMap((each) => answersOf(each, world)));
    const names = expressions.flatMap(namesIn).filter((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    const found = names.flatMap((name) => definitionOf(name, at, around, world) ?? []);
    const roots = new Set(expressions.filter((each) => !asks.test(each)).map((each) => namesIn(each)[0]));
    for (const { name, type, value, parameter } of found) {
      const isWhole = hop === 0 || roots.has(name);
      if (type !== undefined && isWhole) clues.push({ kind: 'type', text: plainType(type) });
      if (parameter !== undefined) clues.push({ kind: 'parameter', text: fold(parameter) });
      if (value !== undefined) clues.push({ kind: 'origin', text: fold(value) });
    }
    expressions = found.flatMap(({ value }) => value ?? []);
  }
  return clues;
}

/** The status that a function of the same file is asked for: `self.get_status()`, which gives back `self.server.status`. */
function answersOf(expression: string, world: Surroundings): readonly Clue[] {
  const name = /^(?:(?:self|this)\.)?(\w+)\(/.exec(expression)?.[1];
  const asked = name === undefined ? undefined : world.function(name);
  const answers = asked ? world.scope(asked).returns.map((text) => fold(text)) : [];
  return answers.filter((text) => /\.\w*stat(?:e|us)$/i.test(text)).map((text) => ({ kind: 'origin', text }));
}

/** `client.getServer(id)` and `manager.clouds[name]` are asked for something else than themselves; `server.getStatus()` is not. */
const asks = /\((?!\s*\))|\.\w+\[(?!\d)/;

function definitionOf(name: string, at: number, around: Enclosing, world: Surroundings): Definition | undefined {
  const found = world.definition(name, at, around);
  return found && { ...found, value: found.value ?? world.handed(found, around) };
}

/** A type without the marks around it: `*servers.Server`, `: Volume`. */
export function plainType(text: string): string {
  return fold(text.replace(/^[\s:*&]+/, ''));
}

const mostCalls = 10;

/**
 * A function of the same file that is handed on, such as the refresh function of a wait: its name, what it gives back
 * and what it calls say whose status it is.
 */
export function helperOrigins(expression: string, at: number, around: Enclosing, world: Surroundings): readonly Clue[] {
  const name = /^&?(?:self\.|this\.|\w+\.)?([A-Za-z_]\w*)/.exec(expression)?.[1] ?? '';
  const helper = world.function(name);
  if (!helper) return closureOrigins(expression, at, around, world);
  return world.shared(`helper ${name}`, () => functionOrigins(name, helper, world));
}

function functionOrigins(name: string, helper: Branch, world: Surroundings): readonly Clue[] {
  const inside = { functions: [helper], classes: [] };
  const returned = world.scope(helper).returns.map((text) => fold(text));
  const texts = [...new Set(returned)].filter((text) => /[.(]/.test(text) && !isClosure(text)).slice(0, 3);
  return [
    { kind: 'origin', text: name },
    ...texts.map((text): Clue => ({ kind: 'origin', text })),
    ...texts.flatMap((text) => originsOf(text, helper.end, inside, world)).filter(({ kind }) => kind === 'origin'),
    ...callOrigins(world.script.text, helper.start, helper.end),
  ];
}

/** A function written on the spot, or kept in a variable: `refresh := func() (any, string, error) {…}`. */
function closureOrigins(expression: string, at: number, around: Enclosing, world: Surroundings): readonly Clue[] {
  const kept = /^\w+$/.test(expression) ? world.definition(expression, at, around)?.value : undefined;
  const text = kept ?? expression;
  return isClosure(text) ? callOrigins(text, 0, text.length) : [];
}

function isClosure(text: string): boolean {
  return /^(?:func\b|function\b|async\b|lambda\b|\([^()]*\)\s*(?::[^=]*)?=>|\w+\s*=>)/.test(text);
}

function callOrigins(text: string, from: number, to: number): readonly Clue[] {
  const names = new Set([...callsIn(text, from, to)].map((call) => call.text));
  return [...names].slice(0, mostCalls).map((name) => ({ kind: 'origin', text: name }));
}
