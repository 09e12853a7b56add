/** Data as JSON can hold it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The part of a JSON schema that tells an order of keys. */
export interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const width = 120;

/**
 * The one way to write a data file: keys in the order of the schema, one fact a line, a short list or step on one line,
 * so that a change of one fact shows as one changed line.
 */
export function canonicalJson(data: Json, schema: Schema): string {
  return `${write(inOrder(data, schema, schema), '', 0)}\n`;
}

/** Keys in the schema's order. The table of sources is the one object with free keys that has no order of its own. */
function inOrder(data: Json, place: Schema, root: Schema): Json {
  const schema =
    place.$ref === undefined ? place : (root.definitions?.[place.$ref.replace('#/definitions/', '')] ?? {});
  if (isList(data)) return data.map((item) => inOrder(item, schema.items ?? {}, root));
  if (!isObject(data) || !schema.properties) return data;
  const properties = schema.properties;
  const known = Object.keys(properties).filter((key) => key in data);
  const others = Object.keys(data).filter((key) => !(key in properties));
  return Object.fromEntries(
    [...known, ...others].map((key) => [
      key,
      sortedSources(key, inOrder(data[key] ?? null, properties[key] ?? {}, root)),
    ]),
  );
}

function sortedSources(key: string, value: Json): Json {
  if (key !== 'sources' || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function write(value: Json, indent: string, taken: number): string {
  const line = oneLine(value);
  if (isPlain(value) || (!isList(value) && !isObject(value))) return line;
  if (indent !== '' && fitsOneLine(value) && indent.length + taken + line.length < width) return line;
  const inner = `${indent}  `;
  if (isList(value)) {
    return `[\n${value.map((item) => inner + write(item, inner, 0)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + write(item, inner, name.length);
  });
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function oneLine(value: Json): string {
  if (isList(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Whatever has a name of its own gets lines of its own; lists of words and nameless steps may share one. */
function fitsOneLine(value: Json): boolean {
  if (isList(value)) return value.every(isPlain) || (value.length === 1 && value.every(fitsOneLine));
  if (!isObject(value)) return true;
  const named = ['id', 'label', 'value'].some((key) => key in value);
  return !named && Object.values(value).every((item) => isPlain(item) || (isList(item) && item.every(isPlain)));
}

function isPlain(value: Json): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}
