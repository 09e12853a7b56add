/** An expression as the chain of names it is made of, in whatever language it was written. */
export interface Expression {
  /** Names from left to right; quoted keys count (`d.Get("status")` ends in `status`). */
  readonly chain: readonly string[];
  /** Names that stand as arguments: `id` in `volumes.Get(client, id)`. */
  readonly args: readonly string[];
}

const token = /"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`|([A-Za-z_$][\w$]*)|([([{])|([)\]}])|([=:])/g;

/** Names inside a quoted key: `volume.status`, `servers[0].status`, `OS-EXT-STS:vm_state`. */
function keyNames(text: string): readonly string[] {
  return /^[\w\-:.[\]*@/]{1,80}$/.test(text) ? text.split(/[.[\]*@/]+/).filter((part) => /[A-Za-z]/.test(part)) : [];
}

/** Reads source text of any language; text that is no expression gives the names that are in it. */
export function expressionOf(text: string): Expression {
  const chain: string[] = [];
  const args: string[] = [];
  const open: string[] = [];
  let named = false;
  for (const [, double, single, back, name, opening, closing, sign] of text.matchAll(token)) {
    const inCall = open.includes('(') || open.includes('{');
    const quoted = double ?? single ?? back;
    if (opening) open.push(opening);
    else if (closing) open.pop();
    else if (quoted !== undefined) {
      if (!isValue(open, named) && (!inCall || isKeyOfCall(quoted))) chain.push(...keyNames(quoted));
    } else if (name) (inCall ? args : chain).push(name);
    named = sign !== undefined;
  }
  return { chain, args };
}

/** Of the texts given to a call, paths and names of attributes are keys: `d.Get("status")`, not `enable("nova-compute")`. */
function isKeyOfCall(text: string): boolean {
  return /[.:]|^(?:[a-z]+_)*[a-z]+$/i.test(text);
}

/** A quoted text is a key in brackets and as a plain argument, but not as a keyword's value or inside an object. */
function isValue(open: readonly string[], named: boolean): boolean {
  return open.includes('{') || (named && open.includes('(')) || (open.length > 1 && open.at(-1) === '[');
}
