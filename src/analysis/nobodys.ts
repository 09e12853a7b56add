import type { Catalog } from '../catalog/catalog';
import type { Lifecycle } from '../catalog/types';
import type { Clue, ClueKind, Site } from '../syntax/site';
import { isExtensionKey, isNamedAround, isOwnCloudNamed, placeKinds } from './abroad';
import { stranger, type Contribution } from './evidence';
import type { Lexicon } from './lexicon';
import { readExpression, readPath } from './reading';
import { neighboursOf, recognised } from './recognise';
import { areOfOneService } from './services';
import { isOfRecord } from './standing-in';
import { caseOf, isBegun, isMisspelling, isStatus, lifecyclesWith, standingOf, type Standing } from './vocabulary';
import { isDistinctive } from './word-fit';
import { foldedName, isLoweredTo, wordsOf } from './words';

interface Known {
  readonly catalog: Catalog;
  readonly lexicon: Lexicon;
}

/** `{"nodes": [{"task_state": "available"}]}`: another resource may have an attribute of that name with words of its own. */
export function isOthersAttribute(
  { id }: Lifecycle,
  contributions: readonly Contribution[],
  { nameless }: Lexicon,
): boolean {
  const isOthers = ({ to, clue: { kind } }: Contribution): boolean =>
    to === stranger && (kind === 'holder' || kind === 'path');
  return nameless.has(id) && contributions.some(isOthers);
}

/** Every program has jobs that say `SUCCESS`: where nothing names the cloud that has them and no word is theirs alone. */
export function isOfAnyCloud(lifecycle: Lifecycle, site: Site, catalog: Catalog): boolean {
  const { clouds } = lifecycle.recognition;
  if (!clouds || isNamedAround(site.clues, clouds) || hasOwnWord(lifecycle, site, catalog)) return false;
  return !site.clues.some((clue) => !answering.has(clue.kind) && recognised(catalog, clue).includes(lifecycle));
}

/** Kinds of clue that tell how an answer looks and where it is from: other clouds have `/jobs` with a `job_id`, too. */
const answering: ReadonlySet<ClueKind> = new Set(['origin', 'sibling', 'url']);

/** Whether the word or one beside it is, in any case, this lifecycle's alone. */
export function hasOwnWord(lifecycle: Lifecycle, { value, clues }: Site, catalog: Catalog): boolean {
  const has = (other: Lifecycle, word: string): boolean => standingOf(other, word, true).is === 'status';
  return [value, ...neighboursOf(clues)].some((word) =>
    catalog.lifecycles.every((other) => has(other, word) === (other === lifecycle)),
  );
}

/** `wait_for_migration_status(server, "error")`: a resource of another service has an attribute of that name, too. */
export function isGivenAnothers(
  lifecycle: Lifecycle,
  contributions: readonly Contribution[],
  { catalog, lexicon }: Known,
): boolean {
  if (!lexicon.nameless.has(lifecycle.id) || !lexicon.serviced.has(lifecycle.id)) return false;
  const given = contributions.filter(
    ({ to, clue, isVague }) => clue.kind === 'argument' && to !== stranger && !isVague,
  );
  const isServed = ({ to }: Contribution): boolean => {
    const owner = catalog.get(to);
    return owner !== undefined && areOfOneService(lifecycle, owner);
  };
  return given.length > 0 && !given.some(isServed);
}

/**
 * Whether nothing but the file's name tells what a constant, an argument or the status of a page's component is of, or nothing near whose
 * word it is that every program has, or it stands among statuses of which hardly any is the resource's.
 */
export function isStrayed(
  own: readonly Contribution[],
  { value, role, clues, folded }: Site,
  lifecycle: Lifecycle,
  { catalog, lexicon }: Known,
): boolean {
  const others = neighboursOf(clues).filter((word) => lifecyclesWith(catalog, word).length > 0);
  const fitting = others.filter((word) => standingOf(lifecycle, word, true).is !== 'unknown').length;
  const fits = fitting + (standingOf(lifecycle, value, true).is === 'unknown' ? 0 : 1);
  if (others.length >= fewOfAny && fits * 3 <= others.length) return true;
  // Every program has jobs, and `queued | running | done` are no statuses of ours.
  const beside = neighboursOf(clues).length;
  const isNoun = lifecycle.vocabulary === 'partial' && !lexicon.nameless.has(lifecycle.id);
  if (isNoun && beside >= 2 && fits * 3 <= beside + 1) return true;
  const isOfFetch = isOutcome(value, lexicon) && clues.some(isFetched);
  const isOwn = (clue: Clue): boolean => isOwnState(clue) || (isOfFetch && clue.kind === 'origin');
  const isTold = [value, ...neighboursOf(clues)].some((word) => isDistinctive(word) && isStatus(lifecycle, word));
  if (!isTold && own.every(({ clue }) => farKinds.has(clue.kind) || isOwn(clue)) && clues.some(isOwn)) return true;
  if (role !== 'compared' && role !== 'element' && isOneOfOutcomes(value, clues, lexicon) && fitting === 0) return true;
  if (clues.some((clue) => isCondition(clue) || isLogged(clue) || isRequested(clue, value))) return true;
  const isUnnamed = own.every(({ clue }) => placeKinds.has(clue.kind));
  if (isOwnCloudNamed(clues, lexicon)) return false;
  if ([value, ...neighboursOf(clues)].some((word) => joined.test(word) && standingOf(lifecycle, word).is !== 'unknown'))
    return true;
  if (fitting > 0) return false;
  if (role === 'constant' || (role === 'argument' && !isDistinctive(value))) return isUnnamed;
  if (own.length === 0 || !isOutcome(value, lexicon)) return false;
  const isRight = standingOf(lifecycle, value, folded !== undefined).is === 'status';
  if (isRight) return isUnnamed && !isFileNamed(own, lifecycle, lexicon);
  return own.every(({ clue: { kind } }) => kind !== 'class' && farKinds.has(kind));
}

/** `inUse`, `errorDeleting`: no API of ours writes a status so, and a program that has some of its own does. */
const joined = /[a-z][A-Z]/;

/** Kinds of clue that tell what the code is about, not whose status it is. */
const farKinds: ReadonlySet<ClueKind> = new Set([...placeKinds, 'call', 'class', 'function', 'url']);

/** What a component of a page keeps of itself: `const { status } = this.state`, `this.status`, `this.setState({ status: "error" })`. */
function isOwnState({ kind, text }: Clue): boolean {
  return (kind === 'origin' || kind === 'callee' || kind === 'subject') && ownState.test(text);
}

const ownState = /^(?:this\.(?:state|status|setState)|(?:React\.)?useState\b.*)$/;

/** What became of a page's own request: `const { status } = trpc.volumes.list.useQuery()`. */
function isFetched({ kind, text }: Clue): boolean {
  return kind === 'origin' && /^(?:\w+\.)*use\w*(?:Query|Mutation|SWR|Fetch|Request)\b/.test(text);
}

/** `{ status: ok ? "success" : "error" }` tells how something else went. */
function isOneOfOutcomes(value: string, clues: readonly Clue[], lexicon: Lexicon): boolean {
  const words = neighboursOf(clues);
  return words.length > 0 && [value, ...words].every((word) => isOutcome(word, lexicon));
}

/** Kubernetes has conditions of its own for whatever it makes: `VolumeConditionType`. */
function isCondition({ kind, text }: Clue): boolean {
  return kind === 'type' && /Condition(?:Type|Reason)$/.test(text);
}

/** `logger.WithField("state", "error")`, `log.Fields{"state": "error"}` */
function isLogged({ kind, text }: Clue): boolean {
  return (kind === 'callee' && /\bWithFields?$/.test(text)) || (kind === 'type' && /\blog\w*\.Fields$/.test(text));
}

/** `assertSent(server, "DELETE", "/servers/1")` is about a request. */
function isRequested({ kind, text }: Clue, value: string): boolean {
  const isPath = (kind === 'subject' || kind === 'argument') && /^["'`]\/\w/.test(text);
  return isPath && /^(?:DELETE|PATCH|POST|PUT)$/.test(value);
}

/** `error` is what every program says of what went wrong. */
function isOutcome(value: string, { invented }: Lexicon): boolean {
  return invented.has(foldedName(value));
}

/** A file may be named for the resource; a folder, for a program that is a server. */
function isFileNamed(own: readonly Contribution[], { id }: Lifecycle, lexicon: Lexicon): boolean {
  return own.some(({ clue: { kind, text } }) => {
    const name = text.slice(text.lastIndexOf('/') + 1);
    return kind === 'file' && readPath(name, lexicon).lifecycles.has(id);
  });
}

/** So many words beside it that are statuses of any resource tell which one they are of. */
const fewOfAny = 3;

/**
 * Where our cloud is not named, a word that the lifecycle does not know is somebody's own, as `vmState` and `disk.state`
 * are: everybody has them. Only `status` is what our API calls it, and only its names of power states are all capitals.
 */
export function isNobodys(site: Site, lifecycle: Lifecycle, { catalog, lexicon }: Known): boolean {
  const { clues, value, folded } = site;
  const { is } = standingOf(lifecycle, value, folded !== undefined);
  if (isOwnEnum(site, lifecycle) && !isOwnCloudNamed(clues, lexicon)) return true;
  // Whoever asks whether a machine is `stopped` may ask any cloud, unless it asks for our `vm_state`.
  const own = catalog.get(lifecycle.recognition.beside ?? '');
  const isCalled = own && site.role === 'compared' && /^(?:label|pseudo)$/.test(standingOf(own, value, true).is);
  if (isCalled && !isOwnCloudNamed(clues, lexicon) && !clues.some(({ text }) => readExpression(text, lexicon).special))
    return true;
  if (is === 'status' || isMisspelling(lifecycle, value)) return false;
  const isUnheard = is === 'unknown' && value !== value.toUpperCase() && lexicon.nameless.has(lifecycle.id);
  if (isUnheard && clues.some(({ kind, text }) => reading.has(kind) && camelled.test(text))) return true;
  if (isOwnCloudNamed(clues, lexicon) || isOfRecord(site, lifecycle, lexicon)) return false;
  if ((is === 'label' || is === 'misspelt') && isOfClass(clues)) return true;
  if (isTitled(site) && !clues.some((clue) => recognised(catalog, clue).includes(lifecycle))) return true;
  const isName = is === 'label' && value === value.toUpperCase();
  if (lexicon.nameless.has(lifecycle.id)) return !isName && !clues.some(({ text }) => isExtensionKey(text));
  const near = clues.filter(({ kind }) => reading.has(kind)).map(({ text }) => text);
  const isStatus = near.some((text) => wordsOf(text).includes('status'));
  const isPlaced = is === 'pseudo' || clues.some(({ kind }) => kind === 'resource');
  if (!isPlaced && near.some((text) => isAttributeOfAnother(text, lifecycle, lexicon))) return true;
  return is === 'unknown' && !isBegun(lifecycle, value) && !isStatus;
}

/**
 * `{'PAUSED': 'paused', 'ACTIVE': 'running'}` gives a status another's word, unless that is one as the API writes it, and
 * `("ACTIVE", "Running")` tells what the status is called.
 */
export function isTranslation({ role, value, folded, clues }: Site, lifecycle: Lifecycle): boolean {
  const standing = standingOf(lifecycle, value, folded !== undefined);
  if (standing.is === 'status') return false;
  const [beside, ...others] = role === 'element' ? neighboursOf(clues) : [];
  if (beside !== undefined && others.length === 0)
    return standing.is === 'label'
      ? standing.answers.includes(beside)
      : isTitle(value, standing, beside) && isStatus(lifecycle, beside);
  const key = clues.find(({ kind }) => kind === 'holder')?.text ?? '';
  return role === 'property' && /\D/.test(key) && isStatus(lifecycle, key);
}

/** A status written as a heading is: `("unpausing", "Resuming")`; `["ACTIVE", "Shutoff"]` are two statuses. */
function isTitle(value: string, { is }: Standing, beside: string): boolean {
  const isBoth = beside === beside.toUpperCase() && !foldedName(beside).includes(foldedName(value));
  return is === 'misspelt' && /^[A-Z][^A-Z]+$/.test(value) && !isBoth;
}

/** What a program calls its own: `DiskAvailable DiskStatus = "Available"`, `{"server": {"status": "Active"}}`. */
function isTitled({ role, value, clues }: Site): boolean {
  const isKept = role === 'property' || role === 'element';
  const isOwn = role === 'constant' || (isKept && !clues.some(({ kind }) => kind === 'callee'));
  return isOwn && /^[A-Z]/.test(value) && caseOf(value) === 'mixed';
}

/** `running | stopped | inuse | terminated | error`: half of the words are no statuses of the resource in any case. */
function isOwnEnum({ role, value, clues }: Site, lifecycle: Lifecycle): boolean {
  if (role !== 'constant' || !clues.some(({ text }) => /Stat(?:e|us)$/.test(text))) return false;
  const words = [value, ...neighboursOf(clues)];
  if (words.some((word) => isDistinctive(word) && isStatus(lifecycle, word))) return false;
  const theirs = words.filter((word) => /^(?:label|near|pseudo|unknown)$/.test(standingOf(lifecycle, word, true).is));
  return theirs.length >= fewOfAny && theirs.length * 2 >= words.length;
}

/** `self.status = "Running"` in a program's own `class Machine`, which says what it likes of itself. */
function isOfClass(clues: readonly Clue[]): boolean {
  const [type, owner] = ['type', 'class'].map((kind) => clues.find((clue) => clue.kind === kind)?.text);
  return type !== undefined && type === owner;
}

/** Where our cloud is not named, a job that has failed is somebody's `fail`, and only `FAIL` is what our API says of one. */
export function isLowered({ clues, value, folded }: Site, lifecycle: Lifecycle, lexicon: Lexicon): boolean {
  if (folded || lifecycle.vocabulary !== 'partial') return false;
  const standing = standingOf(lifecycle, value, true);
  return standing.is === 'status' && isLoweredTo(value, standing.status.id) && !isOwnCloudNamed(clues, lexicon);
}

/** `PowerState` is an attribute that has statuses of its own. */
function isAttributeOfAnother(text: string, { id }: Lifecycle, lexicon: Lexicon): boolean {
  const { special, lifecycles } = readExpression(text, lexicon);
  return special && !lifecycles.has(id);
}

/** `vm.vmState`, as whoever moves machines from one cloud to another calls those of either; our API writes `vm_state`. */
const camelled = /[a-z]State$/;

/** Kinds of clue that name what is read. */
export const reading: ReadonlySet<ClueKind> = new Set(['subject', 'holder', 'path', 'callee']);
