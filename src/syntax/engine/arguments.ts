import { distance } from 'fastest-levenshtein';
import type { Branch } from './branch';
import {
  argumentsOf,
  comparedByCall,
  expectedBy,
  isBox,
  isMatcher,
  isObjectMaker,
  isSchemaMaker,
  isWrapper,
  partlyComparedBy,
} from './comparing';
import { filledBy } from './filled';
import { calleeOf, calleeText, textOf, type Script } from './script';
import type { Step, Walk } from './standing';
import { intoObject, settle } from './steps';

/** What it means to be an argument of a call, or a word of a shell's command. */
export function intoArguments(walk: Walk, { branch, child, script }: Step): boolean {
  const call = script.adapter.calls[branch.type] ? branch : branch.parent;
  if (!call || (call === branch && !isTold(call, child, script))) return false;
  // Ruby gives back a list of arguments.
  if (script.adapter.places[call.type]?.kind === 'return') return true;
  if (!walk.role && makesConstant(call, branch, child, script)) return true;
  const option = walk.holders.at(-1);
  // What a field of a model begins with is what the field gets: `status = Column(String, default="ready")`.
  if (option && walk.role === 'keyword' && /default$/.test(textOf(option, script)) && targetOf(call, script)) {
    walk.role = undefined;
    walk.holders.pop();
    return true;
  }
  if (isSchemaMaker(calleeText(call, script)) || (!walk.role && isBox(calleeText(call, script)))) return true;
  if (!walk.role && isWrapper(calleeText(call, script))) {
    walk.list ??= branch;
    return true;
  }
  if (walk.role === 'keyword' && isObjectMaker(calleeText(call, script))) return intoObject(walk, { branch });
  const keys = walk.role ? undefined : filledBy(call, child, script);
  if (keys) {
    walk.path.push(...keys);
    return settle(walk, 'property', call);
  }
  const taught = walk.role ? undefined : taughtBy(call, script);
  if (taught) walk.holders.push(taught[0]);
  const compared = taught?.[1] ?? (walk.role ? undefined : comparedByCall(call, branch, child, script));
  if (compared) {
    walk.role = 'compared';
    walk.subject = compared;
    walk.whole = call;
    return false;
  }
  const part = walk.role ? undefined : partlyComparedBy(call, branch, child, script);
  if (part) {
    walk.subject = part;
    return settle(walk, 'argument', call);
  }
  if (walk.call) return false;
  if (!walk.role && branch.named.length === 1 && isMatcher(calleeText(call, script)) && isGiven(call, script))
    return true;
  const grown = walk.role ? undefined : grownBy(call, branch, child, script);
  if (grown) {
    walk.list ??= branch;
    walk.holders.push(grown);
    return settle(walk, 'element', call);
  }
  const key = walk.role ? undefined : keyBefore(branch, child, script);
  if (key && bag.test(calleeText(call, script))) {
    walk.holders.push(key);
    return true;
  }
  // `Monitor(client, volume, ["creating"])` makes something that has no such list.
  const isOneOfSeveral = !walk.role && branch.named.length > 1;
  walk.frame ??= branch;
  walk.call = call;
  if (key) walk.holders.push(key, ...matchedBy(call, script));
  const isOption = key && textOf(key, script).startsWith('--');
  settle(walk, isOption ? 'keyword' : 'argument', call);
  return walk.role !== 'argument' && !isOneOfSeveral && constructor.test(calleeText(call, script));
}

/** Whether a call is an argument or the value of a field. */
function isGiven(call: Branch, { adapter }: Script): boolean {
  for (const { type } of call.ancestors()) {
    const kind = adapter.places[type]?.kind;
    if (kind !== 'through') return kind === 'arguments' || kind === 'pair';
  }
  return false;
}

/** Whose field a matcher looks at: `Expect(volume).To(HaveField("Status", "ready"))`. */
function matchedBy(call: Branch, script: Script): readonly Branch[] {
  const outer = call.parent?.parent;
  const isOutright = outer && /(?:^|\.)assertThat$/.test(calleeText(outer, script));
  const owner = isOutright ? argumentsOf(outer, script)[0] : outer && comparedByCall(outer, call.parent, call, script);
  return owner && owner !== call ? [owner] : [];
}

/**
 * The field and the owner of what a mock is made to answer: `allow(volume).to receive(:status).and_return("ready")`,
 * `doReturn("ready").when(volume).getStatus()`.
 */
function taughtBy(call: Branch, script: Script): readonly [field: Branch, owner: Branch] | undefined {
  const above = /(?:^|\.)(?:do|will)Return$/.test(calleeText(call, script)) ? call.parent : undefined;
  const [mock] = above && /^(?:when|given)$/.test(nameOf(above, script)) ? argumentsOf(above, script) : [];
  const asked = mock && above?.parent?.field('name');
  if (mock && asked) return [asked, mock];
  const received = /\.and_return$/.test(calleeText(call, script)) ? call.field('receiver') : undefined;
  const field = received && argumentsOf(received, script)[0];
  const owner = received && expectedBy(call, script);
  return field && owner ? [field, owner] : undefined;
}

function nameOf(call: Branch, script: Script): string {
  const name = call.field('name');
  return name ? textOf(name, script) : '';
}

/** What is left to the caller, as in `make_disk(status=kwargs.get("status", "ready"))`, has no resource of its own. */
const bag = /(?:^|\.)_*(?:\w*kwargs|attrs|attributes|fields|overrides|values)\.(?:get|pop)$/;

/** The list that a call adds to: `pending.append("ready")`, `pending = append(pending, "ready")`. */
function grownBy(call: Branch, { named }: Branch, child: Branch, script: Script): Branch | undefined {
  const [, name, method] = /^(?:(\w+)\.)?(append|add|push)$/.exec(calleeText(call, script)) ?? [];
  const [first] = named;
  if (!method || !first) return undefined;
  if (!name) return method === 'append' && first !== child && isName(first, script) ? first : undefined;
  const member = [call, calleeOf(call, script)].find(
    (each) => each && script.adapter.places[each.type]?.kind === 'member',
  );
  const place = member && script.adapter.places[member.type];
  return named.length === 1 && place?.kind === 'member' ? member?.field(place.object) : undefined;
}

function isName(branch: Branch, script: Script): boolean {
  return /^[A-Za-z_]\w*$/.test(textOf(branch, script));
}

/** What a call makes whose fields it is given is what gets it: `snapshots = [FakeResource(status="ready")]`. */
const constructor = /(?:^|\.)[A-Z]\w*[a-z]\w*$/;

/**
 * Which word of a command may be a status: what follows an option, what is looked for, the last behind a variable, and the only
 * one of a function that is named for one, or the last where that waits. How long to wait and for whom may follow.
 */
function isTold(command: Branch, word: Branch, script: Script): boolean {
  const words = command.named.map((each) => textOf(each, script));
  const index = command.named.indexOf(word);
  const before = words[index - 1] ?? '';
  if (filters.has(words[0] ?? '')) return index < 0 || index === patternAt(words);
  const [name = ''] = words;
  const isNamed = /stat(?:e|us)_|_stat(?:e|us)/i.test(name);
  const last = words.findLastIndex((each) => !(isNamed ? numberOrVariable : number).test(each));
  const isFew = isNamed && (words.length === 2 || /wait/i.test(name));
  const isLast = index === last && (isFew || /^wait/.test(name) || words.some((each) => each.includes('$')));
  return before.startsWith('--') || (isLast && !before.startsWith('-'));
}

const number = /^["']?\d+["']?$/;
const numberOrVariable = /^["']?(?:\d+|\$[^"']*)["']?$/;

/** Commands that look for words in what others print. */
const filters: ReadonlySet<string> = new Set(['grep', 'egrep', 'fgrep', 'awk', 'gawk']);

/** The pattern is the first word that is no option and no number of one; files follow it. */
function patternAt(words: readonly string[]): number {
  return words.findIndex((each, index) => index > 0 && !/^(?:-|\d+$)/.test(each));
}

/** The name that gets what a call gives. */
function targetOf({ parent }: Branch, script: Script): Branch | undefined {
  const place = parent && script.adapter.places[parent.type];
  return place?.kind === 'named' ? parent?.field(place.name) : undefined;
}

/** Java's `READY("ready")` in an enum, `READY = new Status("ready")` in the class Status, and `READY = Constant("ready")`. */
function makesConstant(call: Branch, list: Branch, child: Branch, script: Script): boolean {
  if (script.adapter.places[call.type]?.kind === 'named') return true;
  const target = targetOf(call, script);
  const letters = (each: Branch): string => textOf(each, script).replace(/[\W_]/g, '').toUpperCase();
  // Whatever slip of the pen the word has.
  const isNamesake = target && distance(letters(child), letters(target)) * 3 < letters(target).length;
  if (isNamesake && /^[A-Z_]+$/.test(textOf(target, script))) return true;
  const callee = list.named.length === 1 ? calleeOf(call, script) : undefined;
  const name = callee && textOf(callee, script);
  if (!name || !/^[A-Z]\w*$/.test(name)) return false;
  const around = [...call.ancestors()].find((above) => script.adapter.classes.has(above.type))?.field('name');
  return around !== undefined && textOf(around, script) === name;
}

/**
 * `d.Set("status", "ready")`, `volume.get("status", "ready")`: the argument before the literal names what it is. In
 * `make_disk("1234", "my-disk", "ready")` it is a value of its own.
 */
function keyBefore(list: Branch, child: Branch, script: Script): Branch | undefined {
  const before = list.named[list.named.indexOf(child) - 1];
  const isName =
    before &&
    script.adapter.strings.has(before.type) &&
    /^(?:["'`](?!\w+(?:-\w+)+["'`])(?:\$\.)?[\w.:\-[\]#*]+["'`]|--[a-z][\w-]*)$/.test(textOf(before, script));
  if (isName) return before;
  return before && constantKey.test(textOf(before, script)) ? (before.named.at(-1) ?? before) : undefined;
}

/** `query.add(Keys.PARAM_STATUS, "ready")`. */
const constantKey = /^(?:\w+\.)*[A-Z][A-Z_]*_STAT(?:E|US)$/;
