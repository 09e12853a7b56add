import type { Clue } from '../site';
import type { Branch } from './branch';
import { unfold } from './folding';
import { frameClues } from './frame';
import { mentionsOf } from './names';
import { originsOf } from './origins';
import { standingAt } from './place';
import type { Standing } from './standing';
import { columnsOf } from './steps';
import { bare, calleeText, fold, textOf } from './script';
import type { Enclosing, Surroundings } from './surroundings';

const mostMentions = 24;
const mostUses = 6;

/** Where the constant, list or variable that holds a literal is used later, and what stands there. */
export function usesOf(standing: Standing, around: Enclosing, world: Surroundings): readonly Standing[] {
  const name = heldBy(standing, around, world);
  if (!name) return [];
  const { text } = world.script;
  const home = standing.role === 'constant' ? undefined : around.functions.at(-1);
  // Several classes may have one inside them with the same names: `class Defaults: status = "ready"`.
  const room = home ?? around.classes.slice(1).at(-1);
  const loop = loopOf(name, world);
  const [from, to] = room ? [name.end, (loop ?? room).end] : [0, text.length];
  const uses: Standing[] = [];
  const word = lastName(textOf(name, world.script));
  // `other.result` is no use of the variable `result`.
  const isColumn = home !== undefined && !loop && isRow(standing.frame, world);
  const isOwn = home !== undefined && /^\w+$/.test(world.text(name));
  if (!home) world.askMentions(word);
  for (const at of mentionsOf(word, text, from, to, mostMentions)) {
    if ((at >= name.start && at < name.end) || (isOwn && (text[at - 1] === '.') !== isColumn)) continue;
    if (!home && isOfAnother(at, text, around)) continue;
    const use = standingAt(at, world.script);
    if (use) uses.push(use);
    if (uses.length === mostUses) break;
  }
  return uses;
}

/** Outside its class a member is named with what it is of: two enums in one class may both have a `READY`. */
function isOfAnother(at: number, text: string, { classes: [own] }: Enclosing): boolean {
  return own !== undefined && (at < own.start || at >= own.end) && !/[.:]/.test(text[at - 1] ?? '');
}

/** What a table is asked with, which its keys are compared with: `TABLE[volume.status.lower()]`, `{…}.get(volume.get("status"))`. */
export function askedWith({ isKey, list, holders }: Standing, around: Enclosing, world: Surroundings): readonly Clue[] {
  if (!isKey || !list) return [];
  return world.shared(`asked ${list.start}`, () => {
    const { text } = world.script;
    const home = around.functions.at(-1)?.end;
    const name = holders[0] ? world.text(holders[0]) : '';
    if (!home) world.askMentions(name);
    const mentions = mentionsOf(name, text, list.end, home ?? text.length, mostMentions);
    return [list.end, ...[...mentions].map((at) => at + name.length)].flatMap((end) => {
      const key = unfold(lookup.exec(text.slice(end, end + 80))?.[1] ?? '').text.replace(/\.(?:name|value)$/, '');
      if (!status.test(key)) return [];
      const origins = originsOf(key, end, world.enclosing(world.script.root.leafAt(end)), world);
      return [{ kind: 'subject', text: key.replace(fallback, '') } as const, ...origins];
    });
  });
}

/** What a look-up falls back on: `volume.get("status", "unknown")`. */
const fallback = /(?<=["']), ?[^)]*(?=\)$)/;

/** What stands in the brackets of a look-up, or first in its call. */
const lookup = /^(?:\[|\.(?:get|pop)\()((?:[^()[\],\n]|\((?:[^()\n]|\([^()\n]*\))*\)|\[[^[\]\n]*\])+)[\]),]/;

/** `volume.status`, `volume["status"]`, `volume.get("status", "unknown")`, `getattr(volume, "status")`. */
const status = /^[\w.]*(?:\[["']|(?:\.get\(|getattr\(\w+, ?)["'])?\w*stat(?:us|e)(?:["'](?:, ?["']?\w*["']?)?[\])])?$/i;

/** The waits to which a parameter is handed that the literal is compared with: what they wait for has the status. */
export function awaitedAs({ role, subject }: Standing, around: Enclosing, world: Surroundings): readonly Standing[] {
  const home = around.functions[0];
  const name = role === 'compared' && subject ? world.text(subject) : '';
  if (!home || !/^[A-Za-z_]\w*$/.test(name)) return [];
  if (world.definition(name, home.end, around)?.parameter === undefined) return [];
  const { text } = world.script;
  return [...mentionsOf(name, text, home.start, home.end, mostMentions)].flatMap((at) => {
    const use = standingAt(at, world.script);
    return use?.call && /wait/i.test(calleeText(use.call, world.script)) ? [use] : [];
  });
}

/** The variable or constant that a literal is given to; a field or argument is its own use. */
function heldBy(
  { holders, role, whole, call, list, frame }: Standing,
  { functions }: Enclosing,
  world: Surroundings,
): Branch | undefined {
  // Where there are no functions, a holder is a key and no variable.
  if (world.script.adapter.functions.size === 0) return undefined;
  if (holders[0] && isRow(frame, world)) return holders[0];
  const last = holders.at(-1);
  // `interface Disk { status: "ready" | "gone" }`: whatever else the file calls a status is none of it.
  // Nor is the `Schema` around `{ power_state: { allowed: ["ready", "gone"] } }` a name for the list.
  if (last && isKeyOf(last, world) && (holders[1] || /^\W?stat(?:e|us)\W?$/.test(world.text(last)))) return undefined;
  const named = world.script.adapter.places[whole.type]?.kind === 'named';
  if (!last || call || (!named && role !== 'element' && role !== 'property')) return undefined;
  // The fields of what a function makes are followed inside it only: files of samples have thousands of them.
  const isField =
    functions.length > 0 && last.parent && world.script.adapter.places[last.parent.type]?.kind === 'named';
  return list === undefined && !named && !isField ? undefined : last;
}

function isKeyOf({ parent }: Branch, { script }: Surroundings): boolean {
  return parent !== undefined && script.adapter.places[parent.type]?.kind === 'pair';
}

/** Whether it is a row of a table, whose fields are read one by one: `for _, row := range rows { use(row.status) }`. */
function isRow(frame: Branch | undefined, { script }: Surroundings): boolean {
  return frame !== undefined && columnsOf(frame, script).length > 0;
}

/** The loop of whose names it is one: those are variables, which others may have, too. */
function loopOf({ parent }: Branch, { script }: Surroundings): Branch | undefined {
  const loop = parent?.parent;
  const place = script.adapter.places[loop?.type ?? ''];
  return place?.kind === 'named' && place.each ? loop : undefined;
}

/** `update` of `update["status"]`, too: a status that is put into something is used with it. */
function lastName(text: string): string {
  return /([A-Za-z_$][\w$]*)(?:\[["']\w*stat(?:e|us)["']\])?\W*$/.exec(text)?.[1] ?? text;
}

/** What each use says, and what gave its value to what the name is compared with there: `actual != expected`. */
export function useClues(uses: readonly Standing[], world: Surroundings): readonly Clue[] {
  return uses.flatMap((use) => {
    const around = world.enclosing(use.whole);
    return [
      { kind: 'use', text: fold(world.text(use.whole)) },
      ...holderClues(use, world),
      ...frameClues(use, around, world),
      ...(use.subject ? originsOf(world.text(use.subject), use.whole.start, around, world) : []),
    ];
  });
}

/** The names above a word, and the way to it through keys. */
export function holderClues({ holders, path }: Standing, world: Surroundings): readonly Clue[] {
  const isNested = path.some((key) => key !== '[]');
  return [
    ...holders.map((holder): Clue => ({ kind: 'holder', text: bare(fold(world.text(holder))) })),
    ...(isNested ? [{ kind: 'path', text: fold(path.join('.').replaceAll('.[]', '[]')) } as const] : []),
  ];
}
