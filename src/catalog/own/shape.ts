import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';

/** A value that is not as the schema says. */
export interface Misfit {
  /** The way to it from the root: `['statuses', 0, 'kind']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What of some data does not meet a JSON schema of draft 7. The text of the schema comes in, as the build ships it. */
export function misfitsOf(data: unknown, schemaText: string): readonly Misfit[] {
  const { errors } = new Validator(JSON.parse(schemaText) as Schema, '7', false).validate(data);
  const telling = errors.filter(({ keyword }) => !around.has(keyword));
  const real = telling.filter((unit) => unit.keyword !== unknownProperty || !isEcho(unit, telling));
  return real.map((unit) => ({ path: pathOf(unit), message: messageOf(unit) }));
}

/** These only say that something within does not fit. */
const around: ReadonlySet<string> = new Set(['properties', 'items', '$ref', 'allOf', 'additionalProperties']);

/** What refuses a property that the schema does not name, and by a quirk of the library one whose value does not fit. */
const unknownProperty = 'false';

function isEcho({ instanceLocation: here }: OutputUnit, all: readonly OutputUnit[]): boolean {
  const isWithin = ({ instanceLocation }: OutputUnit) => instanceLocation.startsWith(`${here}/`);
  return all.some((other) => isWithin(other) || (other.instanceLocation === here && other.keyword !== unknownProperty));
}

function messageOf({ keyword, error }: OutputUnit): string {
  if (keyword === unknownProperty) return 'no such property is known here';
  if (keyword === 'pattern') return 'this text does not have the form that is asked for';
  return error.charAt(0).toLowerCase() + error.slice(1).replace(/\.$/, '');
}

/** From a JSON pointer in a URI fragment: `#/statuses/0/kind`. */
function pathOf({ instanceLocation }: OutputUnit): readonly (string | number)[] {
  const parts = instanceLocation.split('/').slice(1);
  return parts.map((part) =>
    /^\d+$/.test(part) ? Number(part) : decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~'),
  );
}
