import type { Branch } from '../../engine/branch';
import type { Surroundings } from '../../engine/surroundings';
import { follow } from './follow';
import { flat, reads } from './read';
import { leave, type Walk } from './walk';

/**
 * Follows code from where it asks for something that is not there. False where nothing tells what comes of that: an
 * error that nobody catches here goes up to a caller who may.
 */
export function missed(body: Branch, walk: Walk, onward: (walk: Walk) => void): boolean {
  const missing: Walk = { ...walk, isMissing: true };
  return caught(body, missing, onward) || caughtAround(body, missing) || found(body, missing, onward);
}

/** The error is caught where it comes up, and the round goes on behind that. */
function caught(body: Branch, walk: Walk, onward: (walk: Walk) => void): boolean {
  const statements = body.named;
  const at = statements.findIndex((statement) => asks(statement, walk));
  const attempt = statements[at];
  const inner = attempt && /^(?:try|with)_statement$/.test(attempt.type) ? attempt.field('body') : undefined;
  if (!attempt || !inner) return false;
  const goOn = (each: Walk): void => {
    if (follow(statements.slice(at + 1), each)) onward(each);
  };
  if (caught(inner, walk, goOn)) return true;
  const handler = handlerIn(attempt, walk);
  if (handler && follow(bodyOf(handler), walk)) goOn(walk);
  return handler !== undefined;
}

/** The error is caught outside the loop, which so is over. */
function caughtAround(body: Branch, walk: Walk): boolean {
  const [home] = walk.world.enclosing(body).functions;
  for (const above of body.ancestors()) {
    if (above === home) return false;
    const isTried = /^try_/.test(above.type) && (above.field('body')?.end ?? 0) >= body.end;
    const handler = isTried ? handlerIn(above, walk) : undefined;
    if (!handler) continue;
    if (follow(bodyOf(handler), walk)) leave(handler, 'ends', walk);
    return true;
  }
  return false;
}

/** What was asked for is looked at: whether there is any, or whether the answer is a 404. */
function found(body: Branch, walk: Walk, onward: (walk: Walk) => void): boolean {
  const { world, root } = walk;
  const loop = world.text(body.parent ?? body);
  const name = root.replace(/[.$]/g, '\\$&');
  const nothing = `(?:None|null|undefined)\\b`;
  const empty = `(?:\\bnot\\s+|!|(?:while|if|and|&&|or|\\|\\|)\\s+\\(?)${name}(?![\\w.[(])|\\b${name}\\s+(?:is|[!=]==?)\\s+(?:not\\s+)?${nothing}`;
  const isEmpty = new RegExp(empty).test(loop);
  if (!isEmpty && !/\b404\b|not_?found/i.test(loop)) return false;
  const statements = flat(body);
  const at = statements.findIndex((statement) => reads(statement, walk));
  if (isEmpty) walk.known.set(root, false);
  if (follow(statements.slice(at + 1), walk)) onward(walk);
  return true;
}

function asks(statement: Branch, walk: Walk): boolean {
  return reads(statement, walk) || walk.world.text(statement).includes(walk.subject);
}

const missing = /not_?found|404|no_?such|not_?exist/i;
/** Errors of which one that tells of a 404 is a kind. */
const general =
  /^(?:[\w.]*\.)?(?:Base|Runtime|Http|HTTP|Client|Api|API|SDK|Sdk|OpenStackCloud)?(?:Exception|HTTPError|Throwable)$/;

function handlerIn(attempt: Branch, { world }: Walk): Branch | undefined {
  return attempt.named.find((clause) => {
    const types = typesOf(clause, world);
    return types?.length === 0 || types?.some((type) => missing.test(type) || general.test(type));
  });
}

/** The errors that a clause catches; none where it catches all. */
function typesOf(clause: Branch, world: Surroundings): readonly string[] | undefined {
  if (!/^(?:except|catch)_clause$/.test(clause.type)) return undefined;
  if (clause.field('parameter')) return [];
  const head = world.script.text.slice(clause.start, bodyOf(clause)[0]?.start);
  const names = head.replace(/\bas\s+\w+/, '').match(/(?!(?:except|catch|final)\b)\b[A-Za-z_][\w.]*/g) ?? [];
  // Java names the variable behind the types.
  return clause.type === 'catch_clause' ? names.slice(0, -1) : names;
}

function bodyOf(handler: Branch): readonly Branch[] {
  const body = handler.field('body') ?? handler.named.at(-1);
  return body ? [body] : [];
}
