import type { Branch } from '../../engine/branch';
import { argumentsOf } from '../../engine/comparing';
import { calleeOf } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import { listOf, valueOf } from '../words';
import type { Reading } from './tests';

/** A function with its body in this file, and how its text is to be read. */
export interface Found {
  readonly body: Branch;
  readonly reading: Reading;
}

const hops = 4;

/**
 * The function that an expression gives: written on the spot, named, or made by a call. What a call hands to the
 * parameters goes along, since lists of statuses are often given so.
 */
export function functionIn(expression: Branch, reading: Reading, depth = hops): Found | undefined {
  if (depth === 0) return undefined;
  const { world } = reading;
  switch (expression.type) {
    case 'func_literal':
      return withBody(expression, reading);
    case 'literal_element':
    case 'expression_list':
    case 'parenthesized_expression':
      return expression.named[0] && functionIn(expression.named[0], reading, depth);
    case 'identifier': {
      const value = valueOf(expression, world);
      return value ? functionIn(value, reading, depth - 1) : withBody(declared(expression, world), reading);
    }
    case 'call_expression':
      return madeBy(expression, reading, depth);
    default:
      return undefined;
  }
}

function withBody(branch: Branch | undefined, reading: Reading): Found | undefined {
  const body = branch?.field('body');
  return body && { body, reading };
}

/** What a call gives back, where that is a function: `stateRefresh(client, id)`. */
function madeBy(call: Branch, reading: Reading, depth: number): Found | undefined {
  const { world } = reading;
  const callee = calleeOf(call, world.script);
  const maker = callee && declared(callee, world);
  const handed = argumentsOf(call, world.script);
  if (!maker)
    return callee && /StateRefreshFunc$/.test(world.text(callee)) && handed[0]
      ? functionIn(handed[0], reading, depth - 1)
      : undefined;
  const given = new Map(
    parametersOf(maker, world).flatMap((name, index) => {
      const value = handed[index] && (reading.given.get(world.text(handed[index])) ?? handed[index]);
      return value && listOf(value, world).words.length > 0 ? [[name, value] as const] : [];
    }),
  );
  const last = statementsOf(maker.field('body')).at(-1);
  const made = last?.type === 'return_statement' ? last.named[0] : undefined;
  return made && functionIn(made, { world, given }, depth - 1);
}

/** The declaration behind `name`, or the method behind `receiver.name`; a function of another package is not here. */
function declared(callee: Branch, world: Surroundings): Branch | undefined {
  const isMember = callee.type === 'selector_expression';
  const name = isMember ? callee.field('field') : callee;
  const found = name && world.function(world.text(name));
  return found?.type === (isMember ? 'method_declaration' : 'function_declaration') ? found : undefined;
}

function parametersOf(declaration: Branch, world: Surroundings): readonly string[] {
  const parameters = declaration.field('parameters')?.named ?? [];
  return parameters.flatMap((each) => each.fields('name').map((name) => world.text(name)));
}

/** The statements of a block. */
export function statementsOf(block: Branch | undefined): readonly Branch[] {
  return (block?.named ?? []).flatMap((each) => (each.type === 'statement_list' ? each.named : [each]));
}
