import type { Branch } from '../engine/branch';
import { enclosingClues, fileClues } from '../engine/clues';
import { argumentsOf } from '../engine/comparing';
import { helperOrigins } from '../engine/origins';
import { callsIn, type Call } from '../engine/names';
import { calleeText, fold } from '../engine/script';
import type { Surroundings } from '../engine/surroundings';
import type { Clue } from '../site';
import { statementsBefore } from './top-level';

const mostCalls = 12;

/**
 * What tells the operation that a wait belongs to. Calls are only those before it, nearest first; `parts` are the
 * expressions handed to the wait, such as the function that asks for the status.
 */
export function waitClues(wait: Branch, parts: readonly Branch[], world: Surroundings): readonly Clue[] {
  const around = world.enclosing(wait);
  const home = around.functions.at(-1);
  const near = enclosingClues(wait, around, world).filter(({ kind }) => kind !== 'call');
  return [
    ...callClues(wait, world),
    ...parts.flatMap((part) => helperOrigins(world.text(part), wait.start, around, world)),
    ...near,
    ...(home ? callsBefore(wait.start, home, world) : callsOfScript(wait, world)),
    ...fileClues(world),
  ];
}

function callClues(wait: Branch, world: Surroundings): readonly Clue[] {
  const callee = calleeText(wait, world.script);
  if (!callee) return [];
  const given = argumentsOf(wait, world.script).map((argument): Clue => ({
    kind: 'argument',
    text: fold(world.text(argument)),
  }));
  return [{ kind: 'callee', text: fold(callee) }, ...given];
}

function callsBefore(at: number, home: Branch, world: Surroundings): readonly Clue[] {
  return nearest(world.calls(home).filter((call) => call.at < at));
}

function callsOfScript(wait: Branch, world: Surroundings): readonly Clue[] {
  const own = statementsBefore(wait, world);
  return nearest(own.flatMap(({ start, end }) => [...callsIn(world.script.text, start, end)]));
}

function nearest(calls: readonly Call[]): readonly Clue[] {
  const names = new Set(calls.toReversed().map(({ text }) => text));
  return [...names].slice(0, mostCalls).map((text) => ({ kind: 'call', text }));
}
