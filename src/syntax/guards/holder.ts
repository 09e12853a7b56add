import type { Branch } from '../engine/branch';
import { unfold } from '../engine/folding';
import type { Enclosing, Surroundings } from '../engine/surroundings';

/** The thing whose status is known, by the expressions that stand for it. */
export interface Holder {
  readonly text: string;
  /** The variable at its beginning. */
  readonly root: string;
  /** Expressions that give it to a call: itself, its id, and the id by which it was read. */
  readonly names: ReadonlySet<string>;
}

const name = String.raw`[A-Za-z_$][\w$]*`;
const chain = String.raw`(?:(?:self|this)\.)?${name}(?:\??\.${name}|\[["']\w+["']\])*?`;
/** `volume.status`, `volume["status"]`, `volume.get("status")`, `volume.getStatus()`. */
const attribute = new RegExp(
  String.raw`^(${chain})\??(?:\.(?:get_?)?(?:status|state)(?:\(\))?|\[["']status["']\]|\.get\(["']status["'][^()]*\))$`,
  'i',
);

/** Nothing for a status that is read from a call, or kept in a variable that was given none. */
export function holderOf(subject: Branch, world: Surroundings): Holder | undefined {
  const around = world.enclosing(subject);
  const own = unfold(world.text(subject)).text;
  const value = new RegExp(`^${name}$`).test(own) ? world.definition(own, subject.start, around)?.value : undefined;
  const text = attribute.exec(value === undefined ? own : unfold(value).text)?.[1];
  if (text === undefined) return undefined;
  const root = new RegExp(String.raw`^(?:(?:self|this)\.)?${name}`).exec(text)?.[0] ?? text;
  return { text, root, names: new Set([...idsOf(text), ...readBy(text, subject.start, around, world)]) };
}

function idsOf(text: string): readonly string[] {
  const ids = ['.id', '.ID', '.Id', '["id"]', "['id']", '.getId()', '.uuid', '.name', '.Name'];
  return [text, ...ids.map((id) => text + id)];
}

/** `volume, err := volumes.Get(client, id)` makes `id` one of its names. */
function readBy(text: string, at: number, around: Enclosing, world: Surroundings): readonly string[] {
  const value = world.definition(text, at, around)?.value ?? '';
  return /[iI][dD]$/.test(value) ? [] : (value.match(/[\w.]*(?:[iI][dD]|_id|uuid)(?:\(\))?(?=\s*[,)])/g) ?? []);
}
