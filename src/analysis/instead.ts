import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Clue, ClueKind, Site } from '../syntax/site';
import { isOwnCloudNamed } from './abroad';
import { expressionOf } from './expression';
import type { Lexicon } from './lexicon';
import { readExpression, readUse } from './reading';
import { neighboursOf, recognised } from './recognise';
import { isMisspelling, isOnlyOf, isPlainSlip, isStatus, lifecyclesWith, standingOf, wordMeant } from './vocabulary';
import { wordsOf } from './words';

/** By the id of a lifecycle, of which one the word is that stands in its attribute or beside its resource's name. */
export type Instead = ReadonlyMap<string, string>;

/** Keeps of several lifecycles with the same noun those that have the site's word, and all of them where none has. */
export type Suits = (shares: ReadonlyMap<string, number>) => ReadonlyMap<string, number>;

/**
 * Which lifecycle is meant by another's names here: a provider's `power_state` holds a server's status, and a list of a
 * server's states that is compared with its `vm_state` holds those.
 */
export function insteadOf(site: Site, catalog: Catalog, lexicon: Lexicon): Instead {
  const others = otherwise(site, catalog);
  return new Map([
    ...others,
    ...besideStatus(site, catalog, lexicon),
    ...ofAttribute(site, catalog, lexicon, others),
    ...ofVariable(site, catalog, lexicon),
    ...ofList(site, catalog),
  ]);
}

/**
 * A word of both is the other's where one stands beside it that is the other's alone, and none that is not, as in
 * `"shutoff", "paused"`, and in a provider's resource.
 */
function otherwise(site: Site, catalog: Catalog): Instead {
  const pairs = catalog.lifecycles.flatMap((lifecycle) => {
    const other = catalog.get(lifecycle.recognition.otherwise ?? '');
    const isOwn = (each: Site): boolean => standing(lifecycle, each) !== 'unknown';
    const meant = other && isPlainSlip(other, site.value) ? withoutSlip(site, other) : site;
    if (!other || !isWordOf(other, meant)) return [];
    const words = [meant, ...besideOf(site)];
    const isOthers = words.some((each) => !isOwn(each) && isWordOf(other, each));
    const isTable = isOwn(meant) && words.some((each) => isOwn(each) && !isWordOf(other, each));
    const isMeant = isOthers || site.clues.some((clue) => isProviders(clue, other, catalog));
    return isMeant && !isTable ? [[lifecycle.id, other.id] as const] : [];
  });
  return new Map(pairs);
}

/** `openstack_compute_instance_v2`, and the file of a provider that is named for it. */
function isProviders({ kind, text }: Clue, other: Lifecycle, catalog: Catalog): boolean {
  const named = kind === 'file' ? /\bresource_(\w+?)(?:_test)?\.go$/.exec(text)?.[1] : undefined;
  const resource: Clue = named === undefined ? { kind, text } : { kind: 'resource', text: named };
  return resource.kind === 'resource' && /^\w+$/.test(resource.text) && recognised(catalog, resource).includes(other);
}

/** The words beside the site's own, as if each stood in its place. */
function besideOf(site: Site): readonly Site[] {
  return neighboursOf(site.clues).map((value) => ({ ...site, value }));
}

/** Whoever has a `vm_state`, or prints one, the word of it that stands there is one of those. */
function ofAttribute(site: Site, catalog: Catalog, lexicon: Lexicon, others: Instead): Instead {
  const named = site.clues.find(({ kind }) => kind === 'holder' || kind === 'subject');
  const printed = site.clues.find(
    ({ kind, text }) => kind === 'origin' && readExpression(text, lexicon).attribute === 'status',
  );
  const read = [named, printed].map((clue) => readExpression(clue?.text ?? '', lexicon)).find(({ special }) => special);
  const own = catalog.get([...(read?.lifecycles.keys() ?? [])][0] ?? '');
  if (!own || others.has(own.id) || !/^(?:status|label)$/.test(standing(own, site))) return new Map();
  return new Map(catalog.lifecycles.map(({ id }) => [id, own.id]));
}

/** A variable, list or function that is called `vm_state` and is given words as only the resource's status has them is that. */
function ofVariable(site: Site, catalog: Catalog, lexicon: Lexicon): Instead {
  const { role, clues } = site;
  const name = clues.find(({ kind }) => kind === 'holder' || kind === 'subject' || kind === 'callee')?.text ?? '';
  const [id = ''] = /^(?:property|keyword)$/.test(role) || !variable.test(name) ? [] : specialsOf('use', name, lexicon);
  const attribute = catalog.get(id);
  const own = catalog.get(attribute?.recognition.beside ?? '');
  if (!attribute || !own) return new Map();
  const words = [site, ...besideOf(site)];
  // Beside a word that only a status is, one that tools make up is meant for one.
  const isTold = words.some((each) => standing(own, each) === 'status' && !isWordOf(attribute, each));
  const fitting = isTold ? /^(?:status|near|pseudo)$/ : /^(?:status|near)$/;
  const isOwn = words.every(
    (each) =>
      fitting.test(standing(own, each)) &&
      standing(attribute, each) !== 'status' &&
      !isPlainSlip(attribute, each.value),
  );
  const isRead = clues.some(({ kind, text }) => kind === 'origin' && readExpression(text, lexicon).special);
  return isOwn && !isRead ? new Map([[id, own.id]]) : new Map();
}

const variable = /^(?:self\.|this\.|\$\{?)?\w+\}?$/;

/** `VOLUME_ATTACH_READY = ("ACTIVE", "SHUTOFF")`: words of which none is a volume's and one a server's alone are a server's. */
function ofList({ value, clues }: Site, catalog: Catalog): Instead {
  const words = [value, ...neighboursOf(clues)];
  if (words.length < fewOfOne) return new Map();
  const own = catalog.lifecycles.find(
    (each) => words.every((word) => isStatus(each, word)) && words.some((word) => isOnlyOf(each, word, catalog)),
  );
  const isOwns = (lifecycle: Lifecycle): boolean =>
    lifecycle.recognition.nouns !== undefined &&
    words.every((word) => !isStatus(lifecycle, word)) &&
    words.some((word) => standingOf(lifecycle, word, true).is === 'unknown');
  return new Map(own?.vocabulary === 'complete' ? catalog.lifecycles.filter(isOwns).map(({ id }) => [id, own.id]) : []);
}

/** A word of an attribute that stands beside the resource's status and is read here in its stead. */
function besideStatus(site: Site, catalog: Catalog, lexicon: Lexicon): Instead {
  const pairs = catalog.lifecycles.flatMap((lifecycle) => {
    const own = catalog.get(lifecycle.recognition.beside ?? '');
    if (!own) return [];
    const meant = withoutSlip(site, lifecycle);
    const isMeant =
      standing(lifecycle, meant) === 'status'
        ? isReadFor(own, lifecycle, meant, catalog, lexicon)
        : isNotified(own, lifecycle, site, catalog, lexicon);
    return isMeant ? [[own.id, lifecycle.id] as const] : [];
  });
  return new Map(pairs);
}

/** The site with the word that was to be written: one with a wrong letter stands for whatever the right one would. */
function withoutSlip(site: Site, lifecycle: Lifecycle): Site {
  const value = site.value.trim();
  const word = isMisspelling(lifecycle, value) ? wordMeant(lifecycle, value) : undefined;
  return word === undefined ? site : { ...site, value: word };
}

/** Whether the attribute's lifecycle is meant here rather than the resource's own. */
function isReadFor(own: Lifecycle, lifecycle: Lifecycle, site: Site, catalog: Catalog, lexicon: Lexicon): boolean {
  const flag = flagOf(site, lexicon);
  const read = [...(flag ? [flag] : []), ...site.clues].flatMap(({ kind, text }) => specialsOf(kind, text, lexicon));
  const holder = flag?.text ?? holderOf(site);
  const neighbours = besideOf(site);
  const isWord = isWordOf(own, site);
  return (
    read.includes(lifecycle.id) ||
    (!isWord &&
      isCalledState(holder) &&
      (isOnlyOf(lifecycle, site.value, catalog) || isOwnCloudNamed(site.clues, lexicon))) ||
    (isPlainState(holder, lexicon) &&
      !isRubysStatus(site) &&
      (isWord ? standsAmong(lifecycle, own, site, neighbours) : isRecordOf(own, site, catalog, lexicon))) ||
    isListOf(lifecycle, own, [site, ...neighbours])
  );
}

/** Whether all words are one lifecycle's, and several of them not the other's in any case: `stopped`, `resized`. */
function isListOf(lifecycle: Lifecycle, own: Lifecycle, words: readonly Site[]): boolean {
  const strange = words.filter((each) => !isWordOf(own, each));
  return strange.length >= fewOfOne && words.every((each) => standing(lifecycle, each) === 'status');
}

const fewOfOne = 2;

/** The option or name before it in a list of arguments: `["--state", "active", server.id]`, `[("vm_state", "active")]`. */
function flagOf({ role, clues }: Site, lexicon: Lexicon): Clue | undefined {
  const text = role === 'element' ? neighboursOf(clues)[0]?.replace(/^--/, '') : undefined;
  const isFlag = text !== undefined && readExpression(`"${text}"`, lexicon).attribute === 'status';
  return isFlag ? { kind: 'use', text: text.replaceAll('-', '_') } : undefined;
}

/** What the word is called where it stands, or what a constant is compared with. */
function holderOf(site: Site): string {
  const compared = site.role === 'constant' ? site.clues.find(({ kind }) => kind === 'origin') : undefined;
  return (compared ?? site.clues.find(({ kind, text }) => namesIt(kind, text, site)))?.text ?? '';
}

/** What it is called, also where a schema lists what it may be, or the call that sets it: `reset_state(server, "error")`. */
function namesIt(kind: ClueKind, text: string, { role }: Site): boolean {
  return (
    (kind === 'holder' && text !== 'enum') ||
    kind === 'subject' ||
    (kind === 'callee' && role === 'argument' && /reset/i.test(text))
  );
}

/** `target_state`, which is no status: a word that only the other lifecycle has is then its own. */
function isCalledState(holder: string): boolean {
  const words = wordsOf(holder);
  return words.includes('state') && !words.includes('status');
}

/** `instance.state`, `old_state`: what our API calls `status` has another name, and the other lifecycle's way of writing. */
function isPlainState(holder: string, lexicon: Lexicon): boolean {
  const words = wordsOf(expressionOf(holder).chain.at(-1) ?? '');
  const isShort = words.length <= 2 && words.at(-1) === 'state';
  const isReset = /\breset\b.*\bstate\b/.test(words.join(' '));
  return (isShort || isReset) && !readExpression(holder, lexicon).special;
}

/** Ruby's clients call the status itself `state`: `server.wait_for { state == "ACTIVE" }`. */
export function isRubysStatus({ role, clues }: Site): boolean {
  const subject = clues.find(({ kind }) => kind === 'subject')?.text ?? '';
  const isRuby = clues.some(({ kind, text }) => kind === 'file' && text.endsWith('.rb'));
  return role === 'compared' && isRuby && /(?:^|\.)state\b/.test(subject);
}

/** As the API writes it, and no word beside it is one that only the resource's own status has. */
function standsAmong(lifecycle: Lifecycle, own: Lifecycle, site: Site, neighbours: readonly Site[]): boolean {
  const isEither = (each: Site): boolean => standing(lifecycle, each) === 'status' || !isWordOf(own, each);
  return standing(own, site) !== 'status' && neighbours.every(isEither);
}

/** Whether keys stand beside it that only records of the resource have, or it is part of a notification about one. */
function isRecordOf(own: Lifecycle, { clues }: Site, catalog: Catalog, lexicon: Lexicon): boolean {
  return clues.some(
    (clue) => isEventOf(own, clue, lexicon) || (clue.kind === 'sibling' && recognised(catalog, clue).includes(own)),
  );
}

function isEventOf(own: Lifecycle, { kind, text }: Clue, lexicon: Lexicon): boolean {
  // Whoever is asked is no event: `self.servers_client`.
  return (
    kind === 'resource' && /\w\.\w+(?<!client)$/i.test(text) && readExpression(text, lexicon).lifecycles.has(own.id)
  );
}

/** Whether only notifications of the attribute have such a path, such keys or such an event: no word means another one there. */
function isNotified(own: Lifecycle, lifecycle: Lifecycle, site: Site, catalog: Catalog, lexicon: Lexicon): boolean {
  return (
    isPlainState(holderOf(site), lexicon) &&
    site.clues.some((clue) => isEventOf(own, clue, lexicon) || recognised(catalog, clue).includes(lifecycle))
  );
}

function specialsOf(kind: ClueKind, text: string, lexicon: Lexicon): readonly string[] {
  if (!comparing.has(kind)) return [];
  const { special, lifecycles } = (kind === 'use' ? readUse : readExpression)(text, lexicon);
  return special ? [...lifecycles.keys()] : [];
}

/** Kinds of clue that tell with what a list is compared. */
const comparing: ReadonlySet<ClueKind> = new Set(['use', 'argument', 'origin']);

/** Tells which of several lifecycles have the site's word. */
export function suitingOf(site: Site, catalog: Catalog): Suits {
  return (shares) => {
    if (shares.size < 2) return shares;
    const suiting = [...shares].filter(([id]) => {
      const lifecycle = catalog.get(id);
      return lifecycle !== undefined && standing(lifecycle, site) !== 'unknown';
    });
    return suiting.length > 0 ? new Map(suiting) : shares;
  };
}

/** Tells of a lifecycle whether the site's word is a status of it, and of no other one unless all its statuses are known. */
export function fittingOf(site: Site, catalog: Catalog): (id: string) => boolean {
  return (id) => {
    const lifecycle = catalog.get(id);
    if (!lifecycle || standing(lifecycle, site) !== 'status') return false;
    return lifecycle.vocabulary === 'complete' || lifecyclesWith(catalog, site.value).length === 1;
  };
}

function isWordOf(lifecycle: Lifecycle, site: Site): boolean {
  const is = standing(lifecycle, site);
  return is === 'status' || is === 'misspelt';
}

function standing(lifecycle: Lifecycle, { value, folded }: Site): string {
  return standingOf(lifecycle, value.trim(), folded !== undefined).is;
}
