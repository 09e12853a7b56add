/** Reading names out of expressions as text, which holds for all languages and costs no walk over nodes. */

const strings = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
const name = /(?<![\w$.])(?:(?:self|this)\??\.)?[A-Za-z_$][\w$]*/g;

/** The variables that an expression reads, without members, strings and keywords of a call. */
export function namesIn(expression: string): readonly string[] {
  const text = expression.slice(0, 600).replace(strings, '""');
  return [...new Set(text.match(name) ?? [])];
}

const call = /(?<![\w$.)\]])[A-Za-z_$][\w$]*(?:(?:\?|!)?\.[A-Za-z_$][\w$]*)*(?=\s?\()/g;
const notCalls = new Set(
  'if for func switch while return catch def class print elif and or not in is function await async lambda except with new range len append make string int str super'.split(
    ' ',
  ),
);

export interface Call {
  readonly text: string;
  readonly at: number;
}

/** The calls in a piece of code as written before their parentheses, with where they stand. */
export function* callsIn(text: string, from: number, to: number): Generator<Call> {
  for (const match of text.slice(from, to).matchAll(call))
    if (!notCalls.has(match[0])) yield { text: match[0], at: from + match.index };
}

const quoted = /["'`]([^"'`\s]{2,200})["'`]/g;

const request = /^(?!(?:application|text)\/[\w.+-]+$)(?=.*[A-Za-z]{3})(?:.*\/|\w+\?\w+=)/;

/** String literals that look like request paths; `application/json` is none. */
export function urlsIn(text: string): readonly string[] {
  const found = [...text.matchAll(quoted)].map((match) => match[1] ?? '');
  return [...new Set(found.filter((path) => request.test(path)))];
}

/** What an import brings in: `from a.b import c, d as e` gives a.b.c and a.b.d, `"a/b"` gives a/b. */
export function importedBy(text: string): readonly string[] {
  const [, module, names] = /^from\s+(\S+)\s+import\s+\(?([^()]*)\)?$/.exec(text) ?? [];
  if (module === undefined || names === undefined) return [withoutAlias(text).replace(/^["'`]|["'`]$/g, '')];
  return names.split(',').flatMap((name) => (name.trim() ? [`${module}.${withoutAlias(name)}`] : []));
}

function withoutAlias(name: string): string {
  return name.trim().replace(/\s+as\s+\w+$/, '');
}

/** Where a name stands in a text as a word of its own, at most `limit` times; nowhere for one that broken code lacks. */
export function* mentionsOf(word: string, text: string, from: number, to: number, limit: number): Generator<number> {
  if (word === '') return;
  let found = 0;
  for (
    let at = text.indexOf(word, from);
    at >= 0 && at < to && found < limit;
    at = text.indexOf(word, at + word.length)
  ) {
    if (isPart(text[at - 1]) || isPart(text[at + word.length])) continue;
    found++;
    yield at;
  }
}

function isPart(character: string | undefined): boolean {
  return character !== undefined && /[\w$]/.test(character);
}
