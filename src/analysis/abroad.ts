import type { Clue, ClueKind } from '../syntax/site';
import { expressionOf } from './expression';
import type { Lexicon } from './lexicon';
import { keptByText } from './memory';
import { wordsOf } from './words';

/** How much one clue counts for another service; the catalog's own services count against it where they are named. */
const counts: Partial<Record<ClueKind, { readonly other: number; readonly own: number }>> = {
  import: { other: 1, own: 1 },
  class: { other: 1, own: 1 },
  function: { other: 1, own: 1 },
  url: { other: 1, own: 1 },
  sibling: { other: 4, own: 0 },
  resource: { other: 4, own: 0 },
};

/**
 * Whether the file belongs to a service that the catalog does not know: its path says so, or its imports, classes and
 * requests do more than they speak of the catalog's own. There a snapshot is one of a share and an instance one of a
 * database.
 */
export function isAbroad(clues: readonly Clue[], lexicon: Lexicon): boolean {
  let balance = 0;
  for (const { kind, text } of clues) {
    if (kind === 'file' && fileOf(text, lexicon).other) return true;
    const count = counts[kind];
    if (!count) continue;
    const { other, own } = spokenOf(text, lexicon);
    if (other) balance += count.other;
    else if (own) balance -= count.own;
  }
  return balance > 0;
}

/** The packages that the file has from other services, by the names that it calls them: `snapshots` of file shares. */
export function packagesOfOthers(clues: readonly Clue[], lexicon: Lexicon): ReadonlySet<string> {
  const imports = clues.filter(({ kind }) => kind === 'import').map(({ text }) => text);
  const theirs = imports.filter((text) => {
    const { other, own } = spokenOf(text, lexicon);
    return other && !own;
  });
  if (theirs.length === 0) return none;
  const ours = new Set(imports.filter((text) => !theirs.includes(text)).map(packageOf));
  return new Set(theirs.map(packageOf).filter((name) => !ours.has(name)));
}

const none: ReadonlySet<string> = new Set();

function packageOf(path: string): string {
  return /([\w-]+)(?:\/v\d+)?$/.exec(path)?.[1] ?? path;
}

/**
 * The clue that betrays another cloud's API, whose volumes and instances are not the catalog's: a path or an import that
 * names that cloud and no own one, or the way in which its answers name their keys.
 */
export function foreignSign(clues: readonly Clue[], lexicon: Lexicon): Clue | undefined {
  // `EC2_VOLUME = {"attachments": [{"status": …}]}` holds another cloud's through and through.
  const isTheirs = ({ kind, text }: Clue): boolean => kind === 'holder' && isOtherClouds(text, lexicon);
  return foreignKey(clues, lexicon) ?? foreignPlace(clues, lexicon) ?? clues.find(isTheirs);
}

/** Whether a name is of another cloud, and of no own one: `ec2_conn`, `vsphere_vm`. */
export function isOtherClouds(text: string, { otherClouds, ownClouds }: Lexicon): boolean {
  const words = expressionOf(text).chain.flatMap(wordsOf);
  return words.some((word) => otherClouds.has(word)) && !words.some((word) => ownClouds.has(word));
}

function foreignPlace(clues: readonly Clue[], lexicon: Lexicon): Clue | undefined {
  const { otherClouds, ownClouds } = lexicon;
  const places = clues.filter(({ kind, text }) => placeKinds.has(kind) && !libraries.test(text));
  if (places.some(({ kind, text }) => kind === 'file' && isNamedOurs(text, lexicon).is)) return undefined;
  const names = (text: string, clouds: ReadonlySet<string>): boolean => named(text).some((word) => clouds.has(word));
  const others = places.filter(({ text }) => names(text, otherClouds));
  // What names both is theirs: another cloud has a service called ECS, too.
  const isOurs =
    places.some((place) => !others.includes(place) && names(place.text, ownClouds)) ||
    (others.every(({ kind }) => kind === 'import') &&
      clues.some(({ kind, text }) => kind === 'type' && ours.test(text))) ||
    (others.every(({ kind }) => kind === 'file') && isAsked(clues, ownClouds));
  return isOurs ? undefined : others[0];
}

/** What the maker of a cloud gives to everybody: `google.golang.org/grpc`, but not `google.golang.org/api/compute/v1`. */
const libraries = /^(?:google\.(?:golang\.org\/(?!api)|protobuf)|github\.com\/google\/)/;

/** Whether one of our services is called by a name that no other cloud has: `self.nova_api.detach_volume`. */
function isAsked(clues: readonly Clue[], ownClouds: ReadonlySet<string>): boolean {
  const names = (text: string): boolean => wordsOf(text).some((word) => word.length > 3 && ownClouds.has(word));
  return clues.some(({ kind, text }) => kind === 'call' && names(text));
}

/** Whether a path names our cloud, whosever folder that is in: `ovirt/storage/CinderVolumeStatus.java`. */
const isNamedOurs = keptByText((path: string, lexicon: Lexicon) => ({ is: ownPartOf(path, lexicon) !== undefined }));

/** What stands behind the last folder of another cloud in a path, where that names ours. */
function ownPartOf(path: string, { ownClouds, otherClouds }: Lexicon): string | undefined {
  const folders = path.split('/');
  const theirs = folders.findLastIndex((folder) => named(folder).some((word) => otherClouds.has(word)));
  const behind = folders.slice(theirs + 1).join('/');
  // Another cloud may have a service that is short for the same.
  return named(behind).some((word) => word.length > 3 && ownClouds.has(word)) ? behind : undefined;
}

/** A type that is named for our cloud, in a file that has some for each of several clouds. */
const ours = /openstack|huaweicloud|opentelekom/i;

/** The words of a text, and each pair of them as one: `CloudStack`, `vSphere`. */
function named(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.flatMap((word, index) => [word, `${word}${words[index + 1] ?? ''}`]);
}

/** Kinds of clue that tell where the code stands, not what it says. */
export const placeKinds: ReadonlySet<ClueKind> = new Set(['file', 'import']);

/** Whether the catalog's own cloud is named anywhere around. */
export function isOwnCloudNamed(clues: readonly Clue[], lexicon: Lexicon): boolean {
  return clues.some(
    ({ kind, text }) =>
      namingKinds.has(kind) && (namesOwnCloud(text, lexicon).is || (kind === 'file' && isNamedOurs(text, lexicon).is)),
  );
}

/** A key of one of our API's extensions: `OS-EXT-STS:power_state`. */
export function isExtensionKey(text: string): boolean {
  return /\bos-[\w-]+:\w/i.test(text);
}

/** Whether one of the words is named around. */
export function isNamedAround(clues: readonly Clue[], words: readonly string[]): boolean {
  return clues.some(({ kind, text }) => namingKinds.has(kind) && wordsOf(text).some((word) => words.includes(word)));
}

const namingKinds: ReadonlySet<ClueKind> = new Set([
  'argument',
  'call',
  'callee',
  'class',
  'file',
  'function',
  'import',
  'origin',
  'parameter',
  'resource',
  'subject',
  'type',
  'url',
]);

/** `cinder/drivers/ibm` is ours and has another in it; `alicloud_ecs` is the other's. */
const namesOwnCloud = keptByText((text: string, { ownClouds, otherClouds }: Lexicon) => {
  const words = wordsOf(text);
  const own = words.findIndex((word) => ownClouds.has(word));
  return { is: own >= 0 && !named(words.slice(0, own + 1).join(' ')).some((word) => otherClouds.has(word)) };
});

/** `"VolumeId"` beside `"State"`, `"selfLink"` beside `"status"`, `"responseElements"` around it. */
function foreignKey(clues: readonly Clue[], { otherCloudKeys, otherRecords }: Lexicon): Clue | undefined {
  const siblings = clues.filter(({ kind }) => kind === 'sibling');
  const isTheirs = (key: string): boolean => otherCloudKeys.has(key) || /(?:[a-z]A(?:rn|RN)|_arn)$/.test(key);
  const path = clues.find(({ kind }) => kind === 'path');
  const steps = path?.text.replaceAll('[]', '').split('.') ?? [];
  const telling = siblings.find(({ text }) => isTheirs(text)) ?? (steps.some(isTheirs) ? path : undefined);
  if (telling) return telling;
  const ofRecord = (name: string): Clue | undefined => siblings.find(({ text }) => text === name);
  const record = otherRecords.find((keys) => keys.every(ofRecord));
  if (record) return record.map(ofRecord)[0];
  // `client.describe_servers()["Servers"][0]["Status"]`
  const asked = clues.filter(({ kind }) => kind === 'subject' || kind === 'origin');
  const keys = asked.flatMap(({ text }) => text.match(/\[["'][A-Z][a-z]\w*["']\]/g) ?? []);
  if (/\[["']Stat(?:e|us)["']\]/.test(asked[0]?.text ?? '') && keys.length > 1) return asked[0];
  // `answer["volumeSet"][0]["status"]`
  if (/\[["'][a-z]+Set["']\].*\bstat(?:e|us)\b/.test(asked[0]?.text ?? '')) return asked[0];
  if (!/^[A-Z][A-Za-z]+$/.test(steps.at(-1) ?? '')) return undefined;
  // `{ "NetworkInterfaces": [{ "Attachment": { "Status": … } }] }`
  if (steps.length > 2 && steps.every((step) => /^[A-Z][A-Za-z]+$/.test(step))) return path;
  const capital = siblings.filter(({ text }) => /^[A-Z][a-z]+[A-Z][A-Za-z]*$/.test(text));
  return capital[1];
}

interface Spoken {
  readonly other: boolean;
  readonly own: boolean;
  /** Another service inside one of the catalog's own, as a driver is: `cinder/volume/drivers`. */
  readonly within: boolean;
}

const spokenOf = keptByText((text: string, lexicon: Lexicon) => spoken(text, lexicon, []));

/** The same for the file's path, of which a folder's name alone may tell the service. */
const fileOf = keptByText((path: string, lexicon: Lexicon) => {
  const text = ownPartOf(path, lexicon) ?? path;
  return spoken(text, lexicon, foldersOfOthers(text, lexicon));
});

function spoken(text: string, lexicon: Lexicon, others: readonly number[]): Spoken {
  const words = wordsOf(text);
  const other = Math.min(...others, ...lexicon.otherServices.flatMap((service) => placeOf(service, words)));
  const own = words.findIndex((word) => lexicon.family.has(word));
  return { other: other < Infinity, own: own >= 0, within: own >= 0 && own < other && other < Infinity };
}

/** How many words stand before each folder that is another service's: `api/database/`, `services/dms/`, `puppet/provider/neutron_port/`. */
function foldersOfOthers(path: string, lexicon: Lexicon): readonly number[] {
  const folders = path.split('/').slice(0, -1);
  return folders.flatMap((name, index) => {
    const words = wordsOf(name);
    const isOne = lexicon.otherFolders.has(words.join(' '));
    const isKind = ofKinds.test(folders.slice(0, index).join('/')) && !words.some((word) => isFamiliar(word, lexicon));
    return isOne || isKind ? [wordsOf(folders.slice(0, index).join('/')).length] : [];
  });
}

/** What stands before the name of a service, or of the kind of thing that a module of Puppet deals with. */
const ofKinds = /(?:^|\/)(?:services|(?:puppet|unit)\/provider)$/;

/** Whether a folder may have the name whatever service it is of: a word of ours, or one without a meaning. */
function isFamiliar(word: string, { family, ownClouds, nouns, fillers }: Lexicon): boolean {
  if (word.length < 3) return /\d/.test(word);
  const isOurs = nouns.get(word)?.some(({ lifecycle }) => lifecycle !== undefined) ?? false;
  return isOurs || family.has(word) || ownClouds.has(word) || fillers.has(word);
}

/** Whether the other service that the file's path names is part of one of the catalog's own. */
export function isAtHome(clues: readonly Clue[], lexicon: Lexicon): boolean {
  return clues.some(({ kind, text }) => kind === 'file' && fileOf(text, lexicon).within);
}

/** Where a name, which may have several words, stands; nothing when it does not. */
function placeOf([first, ...rest]: readonly string[], words: readonly string[]): readonly number[] {
  const at = words.findIndex(
    (word, index) => word === first && rest.every((next, offset) => words[index + 1 + offset] === next),
  );
  return at < 0 ? [] : [at];
}
