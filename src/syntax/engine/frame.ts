import type { Clue, Span } from '../site';
import type { Branch } from './branch';
import { argumentsOf, toldOf } from './comparing';
import { originsOf, plainType, helperOrigins } from './origins';
import { columnOf } from './rows';
import type { Standing } from './standing';
import { bare, calleeOf, calleeText, fold, textOf, type Script } from './script';
import type { Enclosing, Field, Surroundings } from './surroundings';

const most = 20;

/** What the struct literal, object or call around a literal says: its type, its other fields, the callee, its arguments. */
export function frameClues(standing: Standing, around: Enclosing, world: Surroundings): readonly Clue[] {
  const { script } = world;
  const fields = standing.frame
    ? [...fieldsOf(standing.frame, standing.whole, world), ...eventOf(standing, world)]
    : [];
  const args = standing.call ? argumentsBeside(standing.call, standing, script) : [];
  const origins = originsOf(args.join(', '), standing.whole.start, around, world);
  const handed = [...fields.map(([, value]) => value), ...args];
  const clues: Clue[] = [
    ...typeClues(standing, script),
    ...calleeClues(standing, around, world),
    ...args.map((text): Clue => ({ kind: 'argument', text: fold(text) })),
    ...origins,
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

function calleeClues(standing: Standing, around: Enclosing, world: Surroundings): readonly Clue[] {
  const { call, from } = standing;
  const callee = call && calleeOf(call, world.script);
  if (!callee) return [];
  const told = toldOf(call, callee, world.script);
  const text = told
    ? world.text(told)
    : (mockedCall(call, world.script) ?? importedAs(calleeText(call, world.script), world));
  const helped =
    waits.test(text) && isAwaited(call, from, world) ? helperOrigins(text, callee.start, around, world) : [];
  return [
    { kind: 'callee', text: fold(text) },
    ...takenAs(call, standing, around, world),
    ...originsOf(text, callee.start, around, world),
    ...helped,
  ];
}

/** What a helper of the same file, or the test that a decorator is for, calls that which it is given. */
function takenAs(call: Branch, standing: Standing, around: Enclosing, world: Surroundings): readonly Clue[] {
  const isOwn = /^(?:(?:self|cls|this)\.)?\w+$/.test(calleeText(call, world.script));
  const name = (isOwn ? takenBy(call, standing.from, world)?.name : undefined) ?? columnOf(standing, around, world);
  return name === undefined ? [] : [{ kind: 'holder', text: name }];
}

/**
 * The call that a mock is taught, or is to have had: `disks.On("ListDisks", filter)` is one of `disks.ListDisks`, and
 * `wait.assert_has_calls([call("ready")])` tells of calls of `wait`.
 */
function mockedCall(call: Branch, script: Script): string | undefined {
  const text = calleeText(call, script);
  const list = /^(?:mock\.)?call$/.test(text) ? call.parent?.parent?.parent : undefined;
  if (list) return /^[^]+(?=\.assert_has_calls$)/.exec(calleeText(list, script))?.[0];
  const [, owner] = /^([\w.]+)\.On$/.exec(text) ?? [];
  const name = owner && argumentsOf(call, script)[0];
  const method = name && /^"([A-Z]\w+)"$/.exec(textOf(name, script))?.[1];
  return method && `${owner}.${method}`;
}

/** What is imported from a class, by its whole name: `fromValue` of `model.VolumeBackup.Status.fromValue`. */
function importedAs(name: string, { file }: Surroundings): string {
  const path = file.imports.find((each) => each.endsWith(`.${name}`)) ?? '';
  return /(?:\b[A-Z]\w*\.)+\w+$/.exec(path)?.[0] ?? name;
}

const waits = /wait|poll|until/i;
const wanted = /stat(?:e|us)|want|target|expect/i;

/** Whether a helper of the same file waits for the status that it is given, and not for what it only writes into a log. */
function isAwaited(call: Branch, from: Branch, world: Surroundings): boolean {
  const taken = takenBy(call, from, world);
  if (!taken) return false;
  const { name, text } = taken;
  const compared = new RegExp(`[!=]=\\s*${name}\\b|\\b${name}\\s*[!=]=|\\bin\\s+${name}\\b`);
  return wanted.test(name) || compared.test(text);
}

/** Whether a helper of the same file folds the case of what it compares with the word that it is given. */
export function isFoldedByHelper({ call, from }: Standing, world: Surroundings): boolean {
  const taken = call && takenBy(call, from, world);
  if (!taken) return false;
  const { name, text } = taken;
  const folding = `(?:(?:lower|upper|casefold|toLowerCase|toUpperCase|downcase)\\(|To(?:Lower|Upper)\\([^()\\n]*)\\)`;
  const compared = `${folding}\\s*(?:[!=]==?|(?:not )?in)\\s*${name}\\b|\\b${name}\\s*[!=]==?\\s*[^\\n]{1,60}${folding}`;
  return new RegExp(`${compared}|(?:EqualFold|IgnoreCase)\\([^\\n]*\\b${name}\\b`).test(text);
}

/** A helper of the same file that is called, and its parameter that gets the word. */
function takenBy(
  call: Branch,
  from: Branch,
  world: Surroundings,
): { readonly name: string; readonly text: string } | undefined {
  const helper = world.function(/\w+$/.exec(calleeText(call, world.script))?.[0] ?? '');
  const name = helper && parameterFor(call, from, helper, world);
  return name === undefined || !helper ? undefined : { name, text: world.text(helper) };
}

/** The parameter that gets an argument, by its keyword or its place. */
function parameterFor(call: Branch, from: Branch, helper: Branch, world: Surroundings): string | undefined {
  const all = argumentsOf(call, world.script);
  const index = all.findIndex((each) => surrounds(each, from));
  const place = all[index] && world.script.adapter.places[all[index].type];
  const keyword = place?.kind === 'keyword' ? all[index]?.field(place.name) : undefined;
  if (keyword) return world.text(keyword);
  return world.taken(helper)[index];
}

/** Name and value of each other field or keyword. */
function fieldsOf(frame: Branch, whole: Span, world: Surroundings): readonly (readonly [string, string])[] {
  const fields = world.once(frame, () =>
    frame.named.slice(0, most).flatMap((each) => fieldOf(each, world.script) ?? []),
  );
  return fields.filter((field) => !surrounds(field, whole)).map(({ name, value }) => [name, value]);
}

/** The type of the notification whose payload it stands in, but not in a list there. */
function eventOf({ frame, whole }: Standing, world: Surroundings): readonly (readonly [string, string])[] {
  for (const each of frame?.ancestors() ?? []) {
    const kind = world.script.adapter.places[each.type]?.kind;
    if (kind === 'list') break;
    const type = kind === 'object' && fieldsOf(each, whole, world).find(([name]) => name === 'event_type');
    if (type) return [type];
  }
  return [];
}

function fieldOf(branch: Branch, script: Script): Field | undefined {
  const place = script.adapter.places[branch.type];
  if (place?.kind !== 'pair' && place?.kind !== 'keyword') return undefined;
  const name = branch.field(place.kind === 'pair' ? place.key : place.name);
  const value = branch.field(place.value);
  if (!name || !value) return undefined;
  return {
    start: branch.start,
    end: branch.end,
    name: bare(textOf(name, script)),
    value: textOf(value, script).slice(0, 2000),
  };
}

function surrounds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end > inner.start;
}

function argumentsBeside(call: Branch, { from }: Standing, script: Script): readonly string[] {
  const others = argumentsOf(call, script).filter((child) => !surrounds(child, from));
  const positional = others.filter(
    (child) => !/^(?:keyword|pair)$/.test(script.adapter.places[child.type]?.kind ?? ''),
  );
  const texts = positional.slice(0, most).map((child) => textOf(child, script).slice(0, 2000));
  // `mock.patch.object(volumes, "get", return_value=…)` is about a method.
  const [owner = '', name = '', ...rest] = texts;
  const isPatched = /(?:patch\.?|mock_)object$/.test(calleeText(call, script)) && /^["']\w+["']$/.test(name);
  return isPatched ? [`${owner}.${bare(name)}`, ...rest] : texts;
}
