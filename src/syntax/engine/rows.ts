import type { Branch } from './branch';
import { argumentsOf } from './comparing';
import { mentionsOf } from './names';
import { standingAt } from './place';
import { bare, calleeText, fold, type Script } from './script';
import type { Standing } from './standing';
import type { Enclosing, Surroundings } from './surroundings';

/** Whether a call is the decorator of a test that hands it rows of values one by one. */
export function isTable(call: Branch | undefined, script: Script): boolean {
  return call !== undefined && /(?:^|\.)(?:data|expand|parametrize)$/.test(calleeText(call, script));
}

/** What a test calls that which it gets from a row: `snap_status` in `@data(("ready", 202)) def test_revert(self, snap_status, code)`. */
export function columnOf(
  { call, from, holders }: Standing,
  { functions: [test] }: Enclosing,
  world: Surroundings,
): string | undefined {
  if (!call || !test || !isTable(call, world.script)) return undefined;
  const all = argumentsOf(call, world.script);
  const callee = calleeText(call, world.script);
  const isNamed = callee.endsWith('parametrize');
  const holding = (some: readonly Branch[]): Branch | undefined =>
    some.find((each) => each.start <= from.start && each.end >= from.end);
  const given = holding(isNamed ? all.slice(1) : all);
  const row = given && (isNamed || callee.endsWith('expand')) ? holding(given.named) : given;
  const kind = row && world.script.adapter.places[row.type]?.kind;
  const key = holders.at(-1);
  if (kind === 'object') return key && bare(world.text(key));
  const names = isNamed && all[0] ? fold(world.text(all[0])).match(/\w+/g) : world.taken(test);
  const index = kind === 'list' ? row?.named.indexOf(holding(row.named) ?? row) : 0;
  return names?.[index ?? 0];
}

const mostUses = 6;

/** Where the test has what it gets from the row; its own helpers may take anything. */
export function columnUses(standing: Standing, around: Enclosing, world: Surroundings): readonly Standing[] {
  const [test] = around.functions;
  const name = columnOf(standing, around, world);
  if (!test || name === undefined) return [];
  const { text } = world.script;
  const from = test.field('body')?.start ?? test.start;
  return [...mentionsOf(name, text, from, test.end, mostUses)]
    .flatMap((at) => standingAt(at, world.script) ?? [])
    .filter(
      ({ role, call }) => role !== 'argument' || !call || !/^(?:self|cls)\./.test(calleeText(call, world.script)),
    );
}
