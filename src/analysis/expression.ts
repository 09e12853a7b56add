import { wordsOf } from './words';

/** An expression as the chain of names it is made of, in whatever language it was written. */
export interface Expression {
  /** Names from left to right; quoted keys count (`d.Get("status")` ends in `status`). */
  readonly chain: readonly string[];
  /** Names that stand as arguments: `id` in `volumes.Get(client, id)`. */
  readonly args: readonly string[];
  /** Where in the chain the last quoted key stands, or -1: what is got out of something is no longer that thing. */
  readonly lastKey: number;
}

const token = /"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`|([A-Za-z_$][\w$]*)|([([{])|([)\]}])|([=:])/g;

/** Names inside a quoted key: `volume.status`, `$.servers[0].status`, `OS-EXT-STS:vm_state`. */
function keyNames(text: string): readonly string[] {
  return /^(?:\$\.)?[\w\-:.[\]*@/]{1,80}$/.test(text)
    ? text.split(/[.[\]*@/]+/).filter((part) => /[A-Za-z]/.test(part))
    : [];
}

/** A comprehension is about what it gathers: `[v.status for v in volumes]` is `volumes.status`. */
const gathered = /^[[({]?\s*([^"'`]*?(?:\[["'][^"']*["']\])?[^"'`]*?)\s+for\s+[\w, ]+\s+in\s/;
const gatheredFrom = /^[[({]?\s*(\w+)([.[][^()]*?) for \1 in ([\w.]+(?:\([^()]*\))?)[\])}]*$/;

/** `getattr(image, "status", None)` is `image["status"]`. */
const gotten = /\bgetattr\(\s*([\w.]+(?:\[[^\]]*\])?)\s*,\s*["']([\w:.-]+)["'][^)]*\)/g;

/**
 * `(*server).Status`, `type(volume).status`, as a mock's property is set, the first of `(one.status, two.status)`, and a call
 * that only stands in parentheses for want of room: `( get_server(id))`.
 */
const parenthesised =
  /^(?:(?:type)?\([*&]?([\w.]+)\)(?=\.)|\(([\w.]+)(?:, [\w.]+)+\)$|\(\s*([\w.]+\((?:[^()]|\([^()]*\))*\))\s*\)$)/;

/** `ptr.Deref(server.Status, "")`, `aws.StringValue(server.Status)`: what a pointer points to. */
const dereferenced = /^\w+\.(?:FromPtr|StringValue|(?:String)?Deref)\(([\w.]+)[^()]*\)$/;

/** `partial(get_status, client)` is a call of what it binds. */
const bound = /\bpartial\(\s*([\w.]+)\s*,/g;

/** `session.query(models.Volume)`, `model_query(context, models.Volume)`: what is asked for is what all that follows is about. */
const queried = /\w*query\((?:\w+, )*(?:\w+\.)*([A-Z]\w+)[^()]*\)/g;

/**
 * What a test of a page mounts has a view model: `wrapper.vm.getStatuses(plugin)`. Whatever Terraform keeps of any resource is
 * a `*terraform.InstanceState`, and `Calendar.getInstance()` is the only one of a class.
 */
const nobodys = /(?<=[wW]rapper)\.vm\b|\*?\bterraform\.[A-Z]\w*|\.getInstance\b(?<=\b[A-Z]\w*\.getInstance)(?!\([^)])/g;

/** `vertex[Props.STATE]`: a key that has a name of its own. */
const keyConstant = /(?<=\w)\[\s*\w+(?:\.\w+)*\.([A-Z][A-Z_]+)\s*\]/g;

/** What another command prints: `"$(openstack share show "$id" -c status)"` is about a share. Its columns are clues of their own. */
const commandLine = /^"?(?:\$\(|`)\s*([\w./-]+(?:\s+[A-Za-z][\w-]*)*)\s+[^\s)]/;

/** An option's name, with hyphens in it: `--attach-status`. */
const option = /^--([a-z][\w-]*)$/;

/** Reads source text of any language; text that is no expression gives the names that are in it. */
export function expressionOf(whole: string): Expression {
  const command = (option.exec(whole) ?? commandLine.exec(whole))?.[1]?.replace(/[\s-]+/g, '_');
  const from = whole.replace(gatheredFrom, '$3$2');
  const text = (command ?? gathered.exec(from)?.[1] ?? from)
    .replace(parenthesised, '$1$2$3')
    .replace(dereferenced, '$1')
    .replace(gotten, '$1["$2"]')
    .replace(bound, '$1(')
    .replace(queried, '$1')
    .replace(nobodys, '')
    .replace(keyConstant, '["$1"]');
  const chain: string[] = [];
  const args: string[] = [];
  const open: string[] = [];
  let named = false;
  let lastKey = -1;
  for (const match of text.matchAll(token)) {
    const [, double, single, back, name, opening, closing, sign] = match;
    const inCall = open.includes('(') || open.includes('{');
    const quoted = double ?? single ?? back;
    if (opening) open.push(isTuple(text, match.index, open) ? '[' : opening);
    else if (closing) open.pop();
    else if (quoted !== undefined) {
      const isMember = text.startsWith('[') && open.length === 1 && chain.length === 0;
      const names = isMember || isValue(open, named) || (inCall && !isKeyOfCall(quoted)) ? [] : keyNames(quoted);
      chain.push(...names);
      if (names.length > 0) lastKey = chain.length - 1;
    } else if (name) (inCall || isIndex(name, open) ? args : chain).push(name);
    named = sign !== undefined;
  }
  return { chain, args, lastKey };
}

/** `volumes[attachment_id]` is a volume. */
function isIndex(name: string, open: readonly string[]): boolean {
  return open.at(-1) === '[' && /(?:_|^)(?:id|uuid)$|[a-z]Id$/.test(name);
}

/** `run(("server", "show"))`: what stands in a tuple that is given to a call is no key of anything. */
function isTuple(text: string, at: number, { length }: readonly string[]): boolean {
  return text[at] === '(' && length > 0 && !/[\w$)\]"'`]/.test(text[at - 1] ?? '');
}

/** Of the texts given to a call, paths and names of attributes are keys: `d.Get("status")`, not `enable("nova-compute")`. */
function isKeyOfCall(text: string): boolean {
  return /[.:]|^(?:[a-z]+_)*[a-z]+$/i.test(text);
}

/** A quoted text is a key in brackets and as a plain argument, but not as a keyword's value or inside an object. */
function isValue(open: readonly string[], named: boolean): boolean {
  return open.includes('{') || (named && open.includes('(')) || (open.length > 1 && open.at(-1) === '[');
}

/** Whether the name of what is called has one of the words: `assert_called_with` has `assert`. */
export function hasWord(callee: string, words: ReadonlySet<string>): boolean {
  return wordsOf(expressionOf(callee).chain.at(-1) ?? '').some((word) => words.has(word));
}
