import { Run, type Branch } from './branch';
import { calleeOf, calleeText, textOf, type Script } from './script';

const equal = new Set(['==', '===', 'in', 'is', '=', '-eq', '=~']);
const different = new Set(['!=', '!==', '<>', 'not in', 'is not', '-ne']);
const alternative = new Set(['||', 'or', '??', '?:']);

export type Operator = 'equals' | 'differs' | 'or' | 'union';

const joining = new Set(['+', '|', '-', '&']);

/** What the operator next to an operand does: compares, hands on the last operand, or joins lists; undefined for all others. */
export function operatorAt(branch: Branch, operand: Branch, script: Script): Operator | undefined {
  const texts = besides(branch, operand).map((sign) => textOf(sign, script).replace(/\s+/g, ' ') || sign.type);
  if (texts.some((text) => different.has(text))) return 'differs';
  if (texts.some((text) => equal.has(text) && (text !== '=' || branch.type !== 'ERROR'))) return 'equals';
  if (texts.some((text) => alternative.has(text))) return 'or';
  return texts.some((text) => joining.has(text)) ? 'union' : undefined;
}

/** The operators before and after an operand, nearest first. */
function besides(branch: Branch, operand: Branch): readonly Branch[] {
  const index = branch.children.indexOf(operand);
  return [branch.children[index - 1], branch.children[index + 1]].flatMap((sign) => sign ?? []);
}

/** The operand on the other side: before the literal, or after it where the literal comes first. */
export function otherOperand(branch: Branch, operand: Branch, script: Script): Branch | undefined {
  const { children } = branch;
  const index = children.indexOf(operand);
  const isTail = (at: number): boolean => script.adapter.tails?.has(children[at]?.type ?? '') ?? false;
  let [first, last] = index >= 2 ? [index - 2, index - 2] : [index + 2, index + 2];
  while (isTail(first)) first--;
  while (isTail(last + 1)) last++;
  const [from, to] = [children[first], children[last]];
  return from && to && first < last ? new Run(from, to) : lastJoined(from);
}

/** The shell's grammar takes `a && b =~ c` for a comparison of `a && b`, and `a = b && c = d` for one of `a = (b && c)`. */
function lastJoined(operand: Branch | undefined): Branch | undefined {
  const last = operand?.children.at(-1);
  return operand && (joins(operand) || (last && joins(last))) ? lastJoined(last) : operand;
}

function joins({ children }: Branch): boolean {
  return children.some(({ type }) => joiners.has(type));
}

/** The last is the `-a` and `-o` of the shell's tests. */
const joiners: ReadonlySet<string> = new Set(['&&', '||', 'test_operator']);

/** Whether an operand is the `b` of `a = b && c`, which the shell's grammar takes for a comparison with `b && c`. */
export function isCutShort(branch: Branch, operand: Branch): boolean {
  const above = branch.parent;
  const isLast = above?.type === branch.type && above.children.at(-1) === branch;
  return isLast && joins(branch) && branch.children[0] === operand;
}

const wrapper =
  /^(?:frozenset|[sS]et|tuple|list|sorted)$|(?:^|\.)(?:asList|new(?:Array|Linked)?List|new(?:Linked)?HashSet|singleton(?:List)?|(?:Immutable|Enum)?(?:List|Set)\.of|Stream\.of|sets\.New|NewString|NewSet|freeze|arrayElement|choice|sample|cycle|[oO]neOf|isOneOf|anyOf|validation\.StringInSlice|Or|SatisfyAny|BeElementOf|z\.(?:enum|union))(?:\[\w*\])?$/;

/** A call that makes a list or set of its arguments, or takes or allows one of them, and changes nothing else. */
export function isWrapper(callee: string): boolean {
  return wrapper.test(callee);
}

const matcher =
  /^(?:(?:\w*[mM]atchers|Is|Mockito|gomock|gomega|knownvalue)\.)?(?:is|eq|Eq|equalTo|equalToIgnoringCase|Equal|BeEquivalentTo|StringExact)$/;

/** `is("ready")` and `Equal("ready")`, given to a call, stand for the word that they let through. */
export function isMatcher(callee: string): boolean {
  return matcher.test(callee);
}

const box =
  /^(?:(?:pointer|ptr|to|aws|golangsdk|gophercloud|lo|model|types|utils)\.(?:To|Of|ToPtr|String|StringPtr|StringValue|LabelValue)|str(?:ing)?Ptr|db\w*\.Not)$/;

/** What Go makes a pointer or a field of a word with, and Cinder a condition: `ptr.To("ready")`, `db.Not("ready")`. */
export function isBox(callee: string): boolean {
  return box.test(callee);
}

const schemaMaker = /^z\.(?:array|literal|object|[^]*\)\.default)$/;

/** What makes a schema of its argument: `z.object({ status: z.literal("ready") })`. */
export function isSchemaMaker(callee: string): boolean {
  return schemaMaker.test(callee);
}

const schemaOption = /^z\.[^]*\)\.(?:array|catch|default|describe|nullable|nullish|optional|readonly)$/;

/** What leaves a schema what it is: `z.enum(["ready"]).optional()`. */
export function isSchemaOption(callee: string): boolean {
  return schemaOption.test(callee);
}

const objectMaker = /(?:^|\.)(?:dict|(?:NonCallable)?(?:Magic|Async)?Mock|SimpleNamespace|Namespace|Munch|Bunch)$/;

/** A call whose keywords are the fields of what it makes, which is named for nothing: `dict(status="ready")`. */
export function isObjectMaker(callee: string): boolean {
  return objectMaker.test(callee);
}

const membership =
  /(?:^|\.)(?:includes|include\?|indexOf|contains|Contains|ContainsString|has|Has|StringInSlice|StrSliceContains)$/;
const sameness =
  /(?:^|\.)(?:equals|equalsIgnoreCase|casecmp\??|contentEquals|EqualFold|(?:then|and|will)Return|must_equal|wont_equal|equal|eql|toBe|toEqual|toStrictEqual|(?:Not)?To|ToNot|Should(?:Not)?|is(?:Not)?EqualTo(?:IgnoringCase)?|is(?:Not)?In|contains(?:Exactly|Only)\w*|(?:assert|Not)?(?:Is|Not|In|NotIn)?Equals?|assert_(?:equals?|not_equal|in)|assert(?:Not)?In)$/;

/** The subject of a call that compares: `x.equals("a")`, `EqualFold(x, "a")`, `["a"].includes(x)`, `assertEqual("a", x)`. */
export function comparedByCall(call: Branch, branch: Branch, operand: Branch, script: Script): Branch | undefined {
  const callee = calleeOf(call, script);
  if (!callee) return undefined;
  const name = textOf(callee, script);
  if (/^eql?$/.test(name)) return expectedBy(call, script);
  const receives = branch === callee || branch === call;
  if (receives) return membership.test(name) || sameness.test(name) ? argumentsOf(call, script)[0] : undefined;
  if (!sameness.test(name) && !isExpected(name, call, script) && !(membership.test(name) && isList(operand, script)))
    return undefined;
  return besideArgument(branch, operand, script) ?? (isMatcher(name) ? undefined : receiverOf(call, callee, script));
}

/** `jsonPath("$.status").value("ready")`. */
function isExpected(name: string, call: Branch, script: Script): boolean {
  return name === 'value' && /^(?:\w+\.)?jsonPath\(/.test(textOf(call, script));
}

const partly = /(?:^|\.)(?:(?:starts|ends)(?:W|w)ith|(?:start|end)_with\?|[Hh]as(?:Prefix|Suffix))$/;

/** What is asked whether it begins or ends with a word, and not only a part of one: `disk.status.startswith("error")`. */
export function partlyComparedBy(call: Branch, list: Branch, operand: Branch, script: Script): Branch | undefined {
  const callee = calleeOf(call, script);
  if (!callee || !partly.test(calleeText(call, script)) || /[_-]\W$/.test(textOf(operand, script))) return undefined;
  return besideArgument(list, operand, script) ?? receiverOf(call, callee, script);
}

/** What RSpec expects something of: `expect(volume.status).to eq("ready")`. */
export function expectedBy(matcher: Branch, script: Script): Branch | undefined {
  const call = matcher.parent?.parent;
  const callee = call && calleeOf(call, script);
  const isExpectation = callee && /^(?:to|not_to|to_not|should)$/.test(textOf(callee, script));
  return isExpectation ? receiverOf(call, callee, script) : undefined;
}

function isList(operand: Branch, script: Script): boolean {
  const kind = script.adapter.places[operand.type]?.kind;
  const body = operand.children.at(-1);
  return kind === 'list' || (kind === 'through' && body !== undefined && isList(body, script));
}

/** The arguments of a call without punctuation. */
export function argumentsOf(call: Branch, script: Script): readonly Branch[] {
  // A command of the shell has its words right below it.
  if (script.adapter.places[call.type]?.kind === 'arguments') return call.fields('argument');
  return call.children.find((child) => script.adapter.places[child.type]?.kind === 'arguments')?.named ?? [];
}

/** The argument next to the literal that is no text itself, as messages are: the one after it, else the one before. */
function besideArgument(list: Branch, operand: Branch, script: Script): Branch | undefined {
  const all = list.named;
  const index = all.indexOf(operand);
  const isExpression = (branch: Branch | undefined): boolean =>
    !!branch && !script.adapter.strings.has(branch.type) && !/^[fru]?["'`]/.test(textOf(branch, script));
  return [all[index + 1], all[index - 1]].find(isExpression);
}

/** What stands before the dot; for `expect(x).toBe`, what is expected. */
function receiverOf(call: Branch, callee: Branch, script: Script): Branch | undefined {
  return toldOf(call, callee, script) ?? objectOf(call, callee, script);
}

/** What stands before the dot; for `x.should.equal`, x. */
function objectOf(call: Branch, callee: Branch, script: Script): Branch | undefined {
  const member = [callee, call].find((each) => script.adapter.places[each.type]?.kind === 'member');
  const place = member && script.adapter.places[member.type];
  let object = place?.kind === 'member' ? member?.field(place.object) : undefined;
  while (object && /\.should(?:\.\w+)*$/.test(textOf(object, script))) object = object.children[0];
  return object;
}

const expecting =
  /^(?:(?:expect|allow|_(?=\())\b|(?:\w+\.)?(?:assertThat|when|given|then|jsonPath|Expect|Eventually|Consistently)\()/;

/**
 * What a test expects something of: `x` in `expect(x).toMatchObject({ status: "ready" })`. Of several calls the last is asked
 * that does not only say how: `expect(x).to.deep`, `assertThat(x).as("it")`.
 */
export function toldOf(call: Branch, callee: Branch, script: Script): Branch | undefined {
  const object = objectOf(call, callee, script);
  if (!object || !expecting.test(textOf(object, script))) return undefined;
  for (let each: Branch | undefined = object; each; each = each.children[0]) {
    const [first] = argumentsOf(each, script);
    const saysHow = first && /(?:^|\.)(?:as|describedAs|[wW]ith\w*)$/.test(calleeText(each, script));
    if (first && !saysHow) return givenBack(first, script);
  }
  return undefined;
}

/** What a function written on the spot gives back at its end: `Eventually(func() string { return disk.Status })`. */
function givenBack(made: Branch, { adapter }: Script): Branch {
  const end = adapter.functions.has(made.type) ? made.field('body')?.named.at(-1) : undefined;
  const given = [end, end?.named.at(-1)].find((each) => each && adapter.places[each.type]?.kind === 'return');
  return given?.named[0] ?? made;
}
