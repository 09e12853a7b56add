import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Clue, Site } from '../syntax/site';
import { besideOf, besideStatus, fewOfOne, isWordOf, specialsOf, standing } from './beside-status';
import type { Lexicon } from './lexicon';
import { readExpression } from './reading';
import { neighboursOf, recognised } from './recognise';
import { isOnlyOf, isPlainSlip, isStatus, lifecyclesWith, standingOf, wordMeant } from './vocabulary';

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
    const word = other && isPlainSlip(other, site.value) ? wordMeant(other, site.value) : undefined;
    const meant = word === undefined ? site : { ...site, value: word };
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
