import type { Branch } from '../../engine/branch';
import { calleeText } from '../../engine/script';
import type { Verdict } from '../../wait';
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
  const verdict = verdictOfCall(statement, walk);
  if (verdict) return leave(statement, verdict, walk);
  const isStop = calleeText(statement, walk.world.script) === stops;
  if (isStop && walk.doubts.length === 0) walk.known.set(stops, true);
  return true;
}

/** What a call means for the wait, such as `reject(…)`, or one that begins it anew. */
export function verdictOfCall(expression: Branch | undefined, walk: Walk): Verdict | undefined {
  const { script } = walk.world;
  if (!expression) return undefined;
  if (/^await/.test(expression.type)) return verdictOfCall(expression.named[0], walk);
  if (!(expression.type in script.adapter.calls)) return undefined;
  const callee = calleeText(expression, script);
  if (fails.test(callee)) return 'fails';
  if (ends.test(callee)) return 'ends';
  const isTimer = callee === 'setTimeout' && walk.self !== undefined;
  return isTimer || callee === walk.self ? 'waits' : undefined;
}

/** `done = True`: in doubt, whatever was known of the variable is no longer so. */
function note(name: Branch | undefined, value: Branch | undefined, walk: Walk): void {
  if (!name || !value) return;
  const known = walk.doubts.length === 0 ? holds(value, walk) : undefined;
  const text = walk.world.text(name);
  if (known === undefined) walk.known.delete(text);
  else walk.known.set(text, known);
}
