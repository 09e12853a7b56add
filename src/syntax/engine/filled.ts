import type { Branch } from './branch';
import { argumentsOf } from './comparing';
import { calleeText, type Script } from './script';
import { isJson, readString } from './strings';

const verb = /%[-+# 0-9.*]*[A-Za-z]/;

/**
 * The keys of JSON above the value that an argument fills in, from the innermost: of `ready` in
 * `Sprintf('{"disk": {"status": "%s"}}', ready)` they are status and disk.
 */
export function filledBy(call: Branch, argument: Branch, script: Script): readonly string[] | undefined {
  if (!/(?:[Pp]rintf|format)$/.test(calleeText(call, script))) return undefined;
  const given = argumentsOf(call, script);
  const format = given.find(({ type }) => script.adapter.strings.has(type));
  const index = format ? given.indexOf(argument) - given.indexOf(format) : 0;
  const text = format && index > 0 ? readString(format, script.text, script.adapter)?.value : undefined;
  const parts = text && isJson(text) ? text.split(verb) : [];
  return index < parts.length ? keysAround(parts.slice(0, index).join('')) : undefined;
}

/** The keys whose values are not at their end where a text breaks off. */
function keysAround(text: string): readonly string[] {
  const open: string[] = [];
  let key = '';
  for (const [, bracket, name] of text.matchAll(/([{}[\]])|"([^"\n]*)"\s*:/g)) {
    if (bracket === '{' || bracket === '[') open.push(key);
    else if (bracket) open.pop();
    key = name ?? (bracket === '[' ? '[]' : '');
  }
  return [...open, key].filter((each) => each !== '').reverse();
}
