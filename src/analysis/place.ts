import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { ClueKind, Site, SiteRole } from '../syntax/site';
import { expressionOf } from './expression';
import { lexiconOf, type Lexicon } from './lexicon';
import { wordsOf } from './words';
import { readExpression, readUse, type Reading } from './reading';
import { recognised } from './recognise';
import { namersOf } from './vocabulary';
import { isKey } from './rephrase';
import type { place } from './weights';

/** One sign that a status is, or is not, meant at a site. */
export interface Sign {
  readonly text: string;
  /** What it is a sign of, which has a weight. */
  readonly of: keyof typeof place;
}

/** A status given to a function that takes or makes the resource whose status it is: `FakeVolume("deleting")`. */
export function ownCallSigns(site: Site, lifecycle: Lifecycle, lexicon: Lexicon, catalog: Catalog): readonly Sign[] {
  if (!given.has(site.role) || isKey(site.clues) || isMute(site, lexicon)) return [];
  const listing = listingOf(site, lifecycle, catalog);
  // A client prints the names of power states, too.
  if (listing && namersOf(lifecycle, site.value, catalog).length > 0) return [];
  if (listing) return [{ text: `it is looked for in what \`${listing}\` prints`, of: 'ownCall' }];
  const isForeign = textsOf(site, 'callee').some((text) => readExpression(text, lexicon).stranger);
  const own = site.clues.find(({ kind, text }) => {
    const isNear = kind === 'callee' || kind === 'argument' || (kind === 'subject' && site.role === 'compared');
    const { lifecycles, attribute } = readExpression(text, lexicon);
    return isNear && (attribute === 'none' || record.test(text)) && lifecycles.has(lifecycle.id);
  });
  return own && !isForeign ? [{ text: `\`${own.text}\` is about the resource whose status it is`, of: 'ownCall' }] : [];
}

/** What makes an answer that has the status, although a body is no resource: `volumeBody("ready")`. */
const record = /^\w+(?:Body|Answer|Response|_body|_answer|_response)$/;

/** The command line of a client that prints the resource with its status, where a script looks for the word in it. */
function listingOf(site: Site, lifecycle: Lifecycle, catalog: Catalog): string | undefined {
  if (!textsOf(site, 'callee').some((text) => printed.test(text))) return undefined;
  const columns = textsOf(site, 'origin').filter((text) => column.test(text));
  if (columns.length > 0 && !columns.some((text) => readExpression(text, lexiconOf(catalog)).attribute === 'status'))
    return undefined;
  const commands = site.clues.filter(({ kind, text }) => kind === 'resource' && printing.test(text));
  return commands.find((clue) => recognised(catalog, clue).includes(lifecycle))?.text;
}

/** What alone is printed: `-c Name`. */
const column = /^[\w.:[\]-]+$/;

/** Commands that look for words in what others print. */
export const printed = /^(?:[efg]?grep|g?awk)$|\.std(?:out|err)\b.*\.(?:find|count|search|index)$/;
/** The name of what is shown may stand behind. */
const printing = /\s\S*(?:list|show(?:\s\S+)*)$/;

const given: ReadonlySet<SiteRole> = new Set(['argument', 'element', 'compared']);

/** Weighs whether any status is meant here, whatever the resource. */
export function placeOf(site: Site, lexicon: Lexicon): readonly Sign[] {
  const calls = callSigns(site, lexicon);
  // In `wait_for_status(server.id, "ACTIVE")` the name is another argument's.
  const isGiven = given.has(site.role) && calls.some(({ of }) => of === 'statusCall');
  return [
    ...attributeSigns(site, lexicon).filter(({ of }) => !isGiven || of !== 'plainAttribute'),
    ...originSigns(site, lexicon),
    ...waitSigns(site, lexicon),
    ...calls,
    ...roleSigns(site),
    ...flagSigns(site, lexicon),
    ...functionSigns(site, lexicon),
  ];
}

function textsOf(site: Site, kind: ClueKind): readonly string[] {
  return site.clues.filter((clue) => clue.kind === kind).map((clue) => clue.text);
}

/** The nearest name that is an attribute's decides: `status` in `{"status": {"type": "null"}}` is not the null's. */
function attributeSigns(site: Site, lexicon: Lexicon): readonly Sign[] {
  const read = (kind: ClueKind): readonly Attribute[] =>
    textsOf(site, kind).map((text) => ({ text, is: readExpression(text, lexicon).attribute }));
  const subjects = read('subject');
  const holders = read('holder');
  const isEntry = holders.length > 1 && entryNames.has(holders[0]?.text ?? '');
  const nearest =
    [...subjects, ...(site.role === 'assigned' ? holders : [])].find(({ is }) => is === 'status') ??
    [...subjects, ...holders.slice(isEntry ? 1 : 0), ...read('path')].find(({ is }) => is !== 'none');
  const owner = ownValue.test(subjects[0]?.text ?? '') ? read('class')[0] : undefined;
  if (owner?.is === 'status') return [{ text: `\`${owner.text}\` is a status`, of: 'statusAttribute' }];
  if (!nearest) return [];
  return nearest.is === 'status'
    ? [{ text: `\`${nearest.text}\` is named for a status`, of: 'statusAttribute' }]
    : [{ text: `\`${nearest.text}\` is named for something else`, of: 'plainAttribute' }];
}

/** Names of the fields of a table's entry, which is what its table is: `statuses = [{ key: "ready", label: "Ready" }]`. */
const entryNames: ReadonlySet<string> = new Set(['code', 'id', 'key', 'value']);

/** What a class that is named for a status holds: `value.equals("ready")`. */
const ownValue = /^(?:this\.)?(?:code|id|key|name|value)(?:\(\))?$/;

interface Attribute {
  readonly text: string;
  readonly is: Reading['attribute'];
}

function originSigns(site: Site, lexicon: Lexicon): readonly Sign[] {
  const readIn = (kind: ClueKind): string | undefined =>
    textsOf(site, kind).find((text) => readExpression(text, lexicon).attribute === 'status');
  const specialOf = (kind: ClueKind, pattern = /./): string | undefined =>
    textsOf(site, kind).find((text) => pattern.test(text) && readExpression(text, lexicon).special);
  const used = textsOf(site, 'use').find(
    (text) => comparison.test(text) && readUse(text, lexicon).attribute === 'status',
  );
  const printed = [...textsOf(site, 'origin'), ...textsOf(site, 'subject')].find((text) => printsStatus.test(text));
  const origin = readIn('origin') ?? printed ?? used ?? (isMute(site, lexicon) ? undefined : readIn('argument'));
  const type =
    textsOf(site, 'type').find((text) => isStatusType(text, lexicon)) ??
    specialOf('class') ??
    specialOf('parameter', /^(?!["'`]|\w*mock)/i);
  const signs: Sign[] = [];
  if (origin) signs.push({ text: `\`${origin}\` reads a status`, of: 'statusOrigin' });
  if (type) signs.push({ text: `the type \`${type}\` is named for a status`, of: 'statusType' });
  return signs;
}

/** The command line of a client of which only the status is printed: `run("openstack server show web -c status -f value")`. */
const printsStatus = /["'\s](?:-c|--column)[\s"',]+status\b|\|\s*grep\s+(?:-\w+\s+)*["']?status\b/i;

/** A list is also used where values are checked before anybody has a status. */
const comparison = /[=!]==?|\bin\b|\bequals|includes/i;

/** `VolumeStatus`, but not `StateBag`. */
function isStatusType(text: string, lexicon: Lexicon): boolean {
  const { attribute, unknown } = readExpression(text, lexicon);
  return attribute === 'status' && unknown === 0;
}

/** `Pending`, `Target`, `failures`: the lists of a wait. */
function waitSigns(site: Site, lexicon: Lexicon): readonly Sign[] {
  // `expected = dict(size="null")` expects no size.
  const holders = textsOf(site, 'holder').slice(0, site.role === 'keyword' ? 1 : undefined);
  const holder = holders.find((text) => isWaitList(wordsOf(text), lexicon));
  return holder && site.role !== 'property' ? [{ text: `\`${holder}\` is a list of a wait`, of: 'waitField' }] : [];
}

/** `expected_states`, but not `expected_attrs`, which is of something else. */
function isWaitList(
  words: readonly string[],
  { waitWords, waitCalls, statusWords, plainAttributes }: Lexicon,
): boolean {
  const isPlain = plainAttributes.has(words.at(-1) ?? '') && !words.some((word) => statusWords.has(word));
  return !isPlain && words.some((word) => waitWords.has(word) || waitCalls.has(word));
}

function callSigns(site: Site, lexicon: Lexicon): readonly Sign[] {
  const callee = textsOf(site, 'callee')[0];
  if (callee === undefined) return [];
  if (isMute(site, lexicon)) return [{ text: `\`${callee}\` takes text, not a status`, of: 'muteCall' }];
  const words = wordsOf(takerOf(callee));
  const isPlain = lexicon.plainAttributes.has(words.at(-1) ?? '');
  const speaks = !isPlain && words.some((word) => lexicon.statusWords.has(word) || lexicon.waitCalls.has(word));
  const isOne = words[0] === 'wait' && lexicon.statusWords.has(words.at(-1) ?? '');
  if (site.role === 'argument' && !isOne && takesList(site))
    return [{ text: `\`${callee}\` takes its statuses as a list`, of: 'besideList' }];
  if (speaks) return [{ text: `\`${callee}\` takes a status`, of: 'statusCall' }];
  return site.role === 'argument' ? [{ text: `a bare argument of \`${callee}\``, of: 'bareArgument' }] : [];
}

/**
 * `poll(server, "rebuilding", ["ACTIVE"])`: the lone word is only for messages. In `wait_for_status(server, "ACTIVE", ["ERROR"])`
 * it is the status, and the list tells when to give up.
 */
function takesList(site: Site): boolean {
  return textsOf(site, 'argument').some((text) => /^\[\s*(?:["']|none\b|nil\b|null\b)/i.test(text));
}

/** The name of what is called, or of the class that is asked for its member: `Volume.Status.fromValue`. */
function takerOf(callee: string): string {
  const { chain } = expressionOf(callee);
  const owner = chain.at(-2) ?? '';
  const name = chain.at(-1) ?? callee;
  return /^[A-Z]/.test(owner) && /^(?:(?:for|from|of|value)[A-Z_]?\w*|parse)$/.test(name) ? owner : name;
}

/** Whether it is given to a function that takes prose or keys: `log.info(…)`, `raise_conflict(…)`. */
function isMute(site: Site, { mute }: Lexicon): boolean {
  const callee = textsOf(site, 'callee')[0] ?? '';
  if (sentence.test(callee) && !/stat(?:e|us)/i.test(callee)) return true;
  const { chain } = expressionOf(callee);
  const name = chain.at(-1) ?? '';
  const ends = chain.map((each) => `* ${wordsOf(each).at(-1) ?? ''}`);
  return [name.toLowerCase(), `${wordsOf(name)[0] ?? ''} *`, ...ends].some((pattern) => mute.has(pattern));
}

/** A text with places to fill in: `'Ping {} {}'.format(server, 'PASSED')`. */
const sentence = /^["'][^]*\.format$/;

function flagSigns(site: Site, lexicon: Lexicon): readonly Sign[] {
  const before = site.role === 'element' && !isKey(site.clues) ? textsOf(site, 'neighbour')[0] : undefined;
  const isFlag = before !== undefined && readExpression(`"${before}"`, lexicon).attribute === 'status';
  return isFlag ? [{ of: 'statusFlag', text: `"${before}" stands before it` }] : [];
}

function roleSigns(site: Site): readonly Sign[] {
  if (isKey(site.clues)) return [{ text: 'it is a key', of: 'key' }];
  const compared = site.role === 'compared' || site.role === 'case';
  return compared ? [{ text: 'it is compared', of: 'comparedOrCase' }] : [];
}

function functionSigns(site: Site, lexicon: Lexicon): readonly Sign[] {
  const name = textsOf(site, 'function').find((text) =>
    wordsOf(text).some((word) => lexicon.statusWords.has(word) || lexicon.waitCalls.has(word)),
  );
  const owner = textsOf(site, 'class').find((text) => readExpression(text, lexicon).special);
  if (site.role === 'returned' && (owner ?? name) !== undefined)
    return [{ text: `\`${owner ?? name ?? ''}\` gives back a status`, of: 'returnedStatus' }];
  return name ? [{ text: `\`${name}\` is about a status`, of: 'statusFunction' }] : [];
}
