import type { Clue } from '../site';
import type { Branch } from './branch';
import { originsOf, plainType, helperOrigins } from './origins';
import type { Standing } from './place';
import { bare, calleeOf, fold, textOf, type Script } from './script';
import type { Enclosing, Surroundings } from './surroundings';

const most = 20;

/** What the struct literal, object or call around a literal says: its type, its other fields, the callee, its arguments. */
export function frameClues(standing: Standing, around: Enclosing, world: Surroundings): readonly Clue[] {
  const { script } = world;
  const fields = standing.frame ? fieldsOf(standing.frame, standing, script) : [];
  const args = standing.call ? argumentsBeside(standing.call, standing, script) : [];
  const handed = [...fields.map(([, value]) => value), ...args];
  const clues: Clue[] = [
    ...typeClues(standing, script),
    ...calleeClues(standing, around, world),
    ...args.map((text): Clue => ({ kind: 'argument', text: fold(text) })),
    ...fields.map(([name, value]): Clue => ({ kind: 'field', text: fold(`${name}: ${value}`) })),
    ...handed.flatMap((text) => helperOrigins(text, standing.whole.start, around, world)),
  ];
  return clues;
}

function typeClues({ frame, type }: Standing, script: Script): readonly Clue[] {
  const composite = frame?.parent;
  const field = composite && script.adapter.composites[composite.type];
  const types = [field ? composite.field(field) : undefined, type];
  return types.flatMap((each) => (each ? [{ kind: 'type', text: plainType(textOf(each, script)) }] : []));
}

function calleeClues({ call }: Standing, around: Enclosing, world: Surroundings): readonly Clue[] {
  const callee = call && calleeOf(call, world.script);
  if (!callee) return [];
  const text = world.text(callee);
  return [{ kind: 'callee', text: fold(text) }, ...originsOf(text, callee.start, around, world)];
}

/** Name and value of each other field or keyword. */
function fieldsOf(frame: Branch, { whole }: Standing, script: Script): readonly (readonly [string, string])[] {
  const others = frame.named.filter((child) => child.start > whole.start || child.end <= whole.start);
  return others.slice(0, most).flatMap((child) => {
    const place = script.adapter.places[child.type];
    if (place?.kind !== 'pair' && place?.kind !== 'keyword') return [];
    const name = child.field(place.kind === 'pair' ? place.key : place.name);
    const value = child.field(place.value);
    return name && value ? [[bare(textOf(name, script)), textOf(value, script).slice(0, 2000)] as const] : [];
  });
}

function argumentsBeside(call: Branch, { whole }: Standing, script: Script): readonly string[] {
  const list = call.children.find((child) => script.adapter.places[child.type]?.kind === 'arguments');
  const all = list?.named ?? [];
  const others = all.filter((child) => whole === call || child.start > whole.start || child.end <= whole.start);
  const positional = others.filter((child) => script.adapter.places[child.type]?.kind !== 'keyword');
  return positional.slice(0, most).map((child) => textOf(child, script).slice(0, 2000));
}
