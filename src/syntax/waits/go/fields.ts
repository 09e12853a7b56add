import type { Branch } from '../../engine/branch';
import type { Surroundings } from '../../engine/surroundings';

/** The fields of a struct. */
export interface Fields {
  readonly values: ReadonlyMap<string, Branch>;
  /** Fields that get another value under a condition. */
  readonly unsure: ReadonlySet<string>;
}

/**
 * The fields of a struct literal, with those that the next statements set on the variable it is given to; undefined where
 * they are given by position.
 */
export function fieldsOf(literal: Branch, world: Surroundings): Fields | undefined {
  const values = new Map<string, Branch>();
  for (const element of literal.field('body')?.named ?? []) {
    const [key, value] = [element.field('key'), element.field('value')];
    if (!key || !value) return undefined;
    values.set(world.text(key), value);
  }
  const later = settingsAfter(literal, world);
  const unsure = new Set(later.filter(({ isSure }) => !isSure).map(({ name }) => name));
  for (const { name, value, isSure } of later) if (isSure) values.set(name, value);
  return { values, unsure };
}

interface Setting {
  readonly name: string;
  readonly value: Branch;
  readonly isSure: boolean;
}

/** `conf.Pending = …` after `conf := &StateChangeConf{…}`, until the variable gets another value. */
function settingsAfter(literal: Branch, world: Surroundings): readonly Setting[] {
  const statement = [...literal.ancestors()].slice(0, 3).find(({ type }) => /^(?:short_var|assignment)_/.test(type));
  const home = world.enclosing(literal).functions.at(-1);
  const name = statement?.field('left');
  if (!statement || !home || !name) return [];
  const { definitions } = world.scope(home);
  const variable = world.text(name);
  const next = definitions.get(variable)?.find(({ at }) => at > statement.end)?.at ?? home.end;
  return [...definitions].flatMap(([path, all]) => {
    if (!path.startsWith(`${variable}.`)) return [];
    const own = all.filter(({ at }) => at > statement.end && at < next);
    return own.flatMap(({ at }) => settingAt(at, path.slice(variable.length + 1), statement, world) ?? []);
  });
}

function settingAt(at: number, name: string, after: Branch, world: Surroundings): Setting | undefined {
  const above = world.script.root.leafAt(at).ancestors();
  const setting = [...above].find(({ type }) => type === 'assignment_statement');
  const value = setting?.field('right')?.named[0];
  return value && { name, value, isSure: setting.parent === after.parent };
}
