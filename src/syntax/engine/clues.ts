import type { Clue, Site } from '../site';
import type { Branch } from './branch';
import { unfold } from './folding';
import { frameClues, isFoldedByHelper } from './frame';
import { urlsIn } from './names';
import { originsOf } from './origins';
import { columnUses } from './rows';
import type { Standing } from './standing';
import { bare, calleeOf, calleeText, fold, textOf, type Script } from './script';
import type { Enclosing, Surroundings } from './surroundings';
import { askedWith, awaitedAs, holderClues, useClues, usesOf } from './uses';

export interface Context {
  readonly clues: readonly Clue[];
  readonly folded: Site['folded'];
  readonly frame: Branch | undefined;
  /** Where the constant or variable that holds it is used. */
  readonly uses: readonly Standing[];
}

/** Everything around a literal that may tell what it is the status of. */
export function contextOf(at: Branch, standing: Standing, world: Surroundings): Context {
  const around = world.enclosing(at);
  const compared = standing.subject && unfold(world.text(standing.subject));
  const subject = compared && { ...compared, text: ownersOf(compared.text, around, world) };
  const uses = usesOf(standing, around, world);
  const origins = originsOf(subject?.text ?? readBy(standing, around, world), at.start, around, world);
  const near: readonly Clue[] = [
    ...(subject ? [{ kind: 'subject', text: fold(subject.text) } as const] : []),
    ...holderClues(standing, world),
    ...(standing.isKey ? [{ kind: 'field', text: 'key' } as const] : []),
    ...(standing.givenBack ? [{ kind: 'use', text: 'return' } as const] : []),
    ...askedWith(standing, around, world),
    ...ownClues(at, subject?.text ?? '', world),
    ...origins,
    ...useClues(columnUses(standing, around, world), world),
    ...frameClues(standing, around, world),
    ...useClues([...uses, ...awaitedAs(standing, around, world)], world),
  ];
  const clues = [...distinct(near), ...cluesAround(at, around, world)];
  const folded = foldedByCall(standing, world) ?? subject?.folded ?? foldedBefore(subject?.text, origins);
  return { clues, folded, frame: standing.frame ?? uses.find((use) => use.frame)?.frame, uses };
}

/** What tells of a literal beyond its own statement: the functions and classes around it, what they call, the file. */
export function cluesAround(at: Branch, around: Enclosing, world: Surroundings): readonly Clue[] {
  return [...enclosingClues(at, around, world), ...fileClues(world)];
}

/** What tells of a literal that is compared with nothing: what it is assigned to, what else is given back with it. */
function readBy({ role, whole, holders }: Standing, { functions }: Enclosing, world: Surroundings): string {
  const inner = functions[0];
  if (role === 'assigned' && holders[0]) return world.text(holders[0]);
  if (role !== 'returned' || !inner) return '';
  return [world.text(whole), ...world.scope(inner).returns.slice(0, 8)]
    .map((text) => text.replace(/^return\b/, ''))
    .join(', ');
}

function ownClues(at: Branch, subject: string, world: Surroundings): readonly Clue[] {
  const ask = (name: string): void => {
    world.askMentions(name);
  };
  return world.script.adapter.clues?.(at, subject, world.script.text, ask) ?? [];
}

/** A comparison that ignores case: `equalsIgnoreCase`, `casecmp`, `grep -i`. */
function foldedByCall(standing: Standing, world: Surroundings): Site['folded'] {
  const { role, whole } = standing;
  const { script } = world;
  if (script.adapter.folding?.has(whole.type)) return 'any';
  if (script.adapter.words && /\bgrep\s+(?:-\w+\s+)*-\w*i/.test(textOf(whole, script))) return 'any';
  const callee = role === 'compared' ? calleeOf(whole, script) : undefined;
  if (callee) return /EqualFold$|IgnoreCase$|casecmp\??$/.test(textOf(callee, script)) ? 'any' : undefined;
  return isFoldedByHelper(standing, world) ? 'any' : undefined;
}

/** `status := strings.ToLower(volume.Status)` folds what `status` is compared with. */
function foldedBefore(subject: string | undefined, origins: readonly Clue[]): Site['folded'] {
  const first = origins.find((clue) => clue.kind === 'origin');
  return subject && /^\w+$/.test(subject) && first ? unfold(first.text).folded : undefined;
}

const mostCalls = 20;

/** Names of the functions and classes around, and what the innermost function takes and the outermost does. */
export function enclosingClues(at: Branch, { functions, classes }: Enclosing, world: Surroundings): readonly Clue[] {
  const [inner, outer] = [functions[0], functions.at(-1)];
  const names = functions.flatMap((each) => functionName(each, world.script) ?? []);
  return [
    ...names.map((text): Clue => ({ kind: 'function', text })),
    ...[...functions, ...classes].flatMap((each) => classClues(each, world.script)),
    ...(inner && outer ? parametersOf(inner, outer, world) : []),
    ...(outer ? nearestCalls(at.start, outer, world) : []),
    ...(outer ? world.shared(`urls ${outer.start}`, () => urlClues(world.text(outer))) : []),
  ];
}

/** In `volume.wait_for { status == "ready" }` the volume runs what stands in the braces as its own. */
function ownersOf(name: string, { functions: [block] }: Enclosing, { script }: Surroundings): string {
  const call = block?.parent?.field('block') === block ? block?.parent : undefined;
  const owner = call && /^\w+$/.test(name) && /^([\w.@]+)\.(?:wait_for|instance_eval)$/.exec(calleeText(call, script));
  return owner ? `${owner[1] ?? ''}.${name}` : name;
}

/** A function's own name, or the name that a nameless one is given to. */
function functionName(branch: Branch, script: Script): string | undefined {
  const own = branch.field('name');
  if (own) return textOf(own, script);
  const place = branch.parent && script.adapter.places[branch.parent.type];
  if (!branch.parent || !place) return undefined;
  // Ruby's `volume.wait_for { status == "ready" }` is run by the volume.
  if (branch.parent.field('block') === branch) return /^[\w.@]+$/.exec(calleeText(branch.parent, script))?.[0];
  const field = place.kind === 'named' ? place.name : place.kind === 'pair' ? place.key : undefined;
  const holder = field ? branch.parent.field(field) : undefined;
  return holder && holder.start < branch.start ? bare(textOf(holder, script)) : undefined;
}

/** A class's name and what it extends; for a method of Go, its receiver. */
function classClues(branch: Branch, script: Script): readonly Clue[] {
  const isClass = script.adapter.classes.has(branch.type);
  const fields = isClass ? ['name', 'superclasses', 'superclass', 'interfaces'] : ['receiver'];
  const texts = fields.flatMap((field) => branch.field(field) ?? []).map((each) => textOf(each, script));
  const names = texts.flatMap((text) => (isClass ? [text] : [text.replace(/^\(\s*(?:\w+\s+)?|\)$/g, '')]));
  const kinds = script.adapter.enums?.has(branch.type) ? (['type', 'class'] as const) : (['class'] as const);
  return names.flatMap((name) => {
    const text = fold(name.replace(/^[(*\s]+|[)\s]+$/g, ''));
    return kinds.map((kind): Clue => ({ kind, text }));
  });
}

function parametersOf(inner: Branch, outer: Branch, world: Surroundings): readonly Clue[] {
  return world.shared(`parameters ${inner.start}`, () => {
    const texts = world.parameters(inner, outer).map(({ parameter }) => fold(parameter ?? ''));
    // A flag, or the mock of a test for one, is nothing that has a status.
    const own = texts.filter((text) => !/^(?:is|has)_/.test(text));
    return [...new Set(own)].slice(0, mostCalls).map((text) => ({ kind: 'parameter', text }));
  });
}

function nearestCalls(at: number, outer: Branch, world: Surroundings): readonly Clue[] {
  const calls = world.calls(outer);
  let [before, after] = [calls.findLastIndex((call) => call.at < at), calls.findIndex((call) => call.at >= at)];
  const names = new Set<string>();
  while (names.size < mostCalls && (calls[before] ?? calls[after])) {
    const [left, right] = [calls[before], calls[after]];
    const takesLeft = left && (!right || at - left.at <= right.at - at);
    names.add((takesLeft ? left : right)?.text ?? '');
    if (takesLeft) before--;
    else after++;
  }
  return [...names].map((text) => ({ kind: 'call', text }));
}

function urlClues(text: string): readonly Clue[] {
  return urlsIn(text)
    .slice(0, 5)
    .map((path) => ({ kind: 'url', text: fold(path) }));
}

const mostImports = 40;

export function fileClues(world: Surroundings): readonly Clue[] {
  return world.shared('file', () => importClues(world));
}

function importClues(world: Surroundings): readonly Clue[] {
  const imports = world.file.imports.map((text): Clue => ({ kind: 'import', text }));
  return [...imports.slice(0, mostImports), { kind: 'file', text: world.script.path }];
}

/** Drops what was said before; a few dozen clues are compared faster than they are hashed. */
function distinct(clues: readonly Clue[]): readonly Clue[] {
  const kept: Clue[] = [];
  for (const clue of clues)
    if (!kept.some((other) => other.text === clue.text && other.kind === clue.kind)) kept.push(clue);
  return kept;
}
