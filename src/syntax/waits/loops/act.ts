import type { Branch } from '../../engine/branch';
import { calleeText } from '../../engine/script';
import { holds } from './condition';
import { leave, type Walk } from './walk';

const fails = /(?:^|[._])(?:reject|fail|fail_json|abort|exit|panic|Fatalf?|bail)$/i;
const ends = /(?:^|\.)resolve$/;
/** Stops a timer, so that its callback isn't called again. */
export const stops = 'clearInterval';

/** A statement that is no branch: it may call what ends the wait, or give a variable a value that is known. */
export function act(statement: Branch, walk: Walk): boolean {
  const { adapter } = walk.world.script;
  const place = adapter.places[statement.type];
  if (place?.kind === 'named') note(statement.field(place.name), statement.field(place.value), walk);
  if (statement.type in adapter.calls) return call(statement, walk);
  if (place?.kind === 'named' || !passes.test(statement.type)) return true;
  return statement.named.every((child) => act(child, walk));
}

const passes = /^(?:expression_statement|await(?:_expression)?|(?:lexical|variable|local_variable)_declaration)$/;

function call(statement: Branch, walk: Walk): boolean {
  const callee = calleeText(statement, walk.world.script);
  if (fails.test(callee)) return leave(statement, 'fails', walk);
  if (ends.test(callee)) return leave(statement, 'ends', walk);
  if (callee === stops && walk.doubts.length === 0) walk.known.set(stops, true);
  return callee === walk.self ? leave(statement, 'waits', walk) : true;
}

/** `done = True`: in doubt, whatever was known of the variable is no longer so. */
function note(name: Branch | undefined, value: Branch | undefined, walk: Walk): void {
  if (!name || !value) return;
  const known = walk.doubts.length === 0 ? holds(value, walk) : undefined;
  const text = walk.world.text(name);
  if (known === undefined) walk.known.delete(text);
  else walk.known.set(text, known);
}
