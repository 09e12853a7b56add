import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Clue, ClueKind, Site } from '../syntax/site';
import { isOwnCloudNamed } from './abroad';
import { expressionOf } from './expression';
import type { Lexicon } from './lexicon';
import { readExpression, readUse } from './reading';
import { neighboursOf, recognised } from './recognise';
import { isMisspelling, isOnlyOf, standingOf, wordMeant } from './vocabulary';
import { wordsOf } from './words';

/** By the id of a lifecycle, of which attribute beside its status the word is that is read here in its stead. */
export function besideStatus(site: Site, catalog: Catalog, lexicon: Lexicon): ReadonlyMap<string, string> {
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

/** As many strange words are no slip. */
export const fewOfOne = 2;

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

/** The lifecycles that an attribute's own name tells, such as `vm_state`, where the clue tells what is compared. */
export function specialsOf(kind: ClueKind, text: string, lexicon: Lexicon): readonly string[] {
  if (!comparing.has(kind)) return [];
  const { special, lifecycles } = (kind === 'use' ? readUse : readExpression)(text, lexicon);
  return special ? [...lifecycles.keys()] : [];
}

/** Kinds of clue that tell with what a list is compared. */
const comparing: ReadonlySet<ClueKind> = new Set(['use', 'argument', 'origin']);

/** Whether the word is a status of the lifecycle, or one with a wrong letter. */
export function isWordOf(lifecycle: Lifecycle, site: Site): boolean {
  const is = standing(lifecycle, site);
  return is === 'status' || is === 'misspelt';
}

/** What the site's word is among the statuses of the lifecycle. */
export function standing(lifecycle: Lifecycle, { value, folded }: Site): string {
  return standingOf(lifecycle, value.trim(), folded !== undefined).is;
}

/** The words beside the site's own, as if each stood in its place. */
export function besideOf(site: Site): readonly Site[] {
  return neighboursOf(site.clues).map((value) => ({ ...site, value }));
}
