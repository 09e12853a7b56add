import { distance } from 'fastest-levenshtein';
import type { Catalog } from '../catalog/catalog';
import type { ConsoleLabel, Lifecycle, Status } from '../catalog/types';
import { keptByText, remembered } from './memory';
import { foldedName } from './words';

/** How a written word relates to a lifecycle. */
export type Standing =
  | { readonly is: 'status'; readonly status: Status }
  /** A status but for blanks, case or hyphens. */
  | { readonly is: 'misspelt'; readonly status: Status }
  | {
      readonly is: 'label';
      readonly label: string;
      readonly answers: readonly string[];
      readonly row: ConsoleLabel | undefined;
    }
  | { readonly is: 'pseudo' }
  /** Two statuses run together, as a missing comma does. */
  | { readonly is: 'joined'; readonly parts: readonly [string, string] }
  /** `others` are as close as the status is. */
  | { readonly is: 'near'; readonly status: Status; readonly others: readonly Status[]; readonly slips: number }
  | { readonly is: 'unknown' };

interface Vocabulary {
  readonly statuses: ReadonlyMap<string, Status>;
  readonly folded: ReadonlyMap<string, Status>;
  readonly labels: ReadonlyMap<string, Standing>;
  /** In any case, for a vocabulary that is not complete: of its words nothing is called wrong. */
  readonly foldedLabels: ReadonlyMap<string, Standing>;
  readonly pseudo: ReadonlySet<string>;
  /** Whoever makes up a word writes it in any case. */
  readonly foldedPseudo: ReadonlySet<string>;
}

const vocabularies = new WeakMap<Lifecycle, Vocabulary>();

function vocabularyOf(lifecycle: Lifecycle): Vocabulary {
  return remembered(vocabularies, lifecycle, () => buildVocabulary(lifecycle));
}

function buildVocabulary(lifecycle: Lifecycle): Vocabulary {
  const labels = new Map<string, Standing>();
  for (const status of lifecycle.statuses)
    for (const label of status.console ?? [])
      if (!labels.has(label)) labels.set(label, { is: 'label', label, answers: [status.id], row: undefined });
  for (const row of lifecycle.labels ?? [])
    for (const label of [row.label, ...(row.variants ?? [])])
      labels.set(label, { is: 'label', label, answers: row.answers.map((answer) => answer.status), row });
  return {
    statuses: new Map(lifecycle.statuses.map((status) => [status.id, status])),
    folded: new Map(lifecycle.statuses.map((status) => [foldedName(status.id), status])),
    labels,
    foldedLabels: new Map(
      lifecycle.vocabulary === 'partial' ? [...labels].map(([label, standing]) => [foldedName(label), standing]) : [],
    ),
    pseudo: new Set((lifecycle.pseudo ?? []).map((pseudo) => pseudo.value)),
    foldedPseudo: new Set((lifecycle.pseudo ?? []).map((pseudo) => foldedName(pseudo.value))),
  };
}

/** What a word is to a lifecycle. `caseFree` when the code folds the case before it compares. */
export function standingOf(lifecycle: Lifecycle, value: string, caseFree = false): Standing {
  return (caseFree ? caseFreeStanding : exactStanding)(value, lifecycle);
}

const exactStanding = keptByText((value: string, lifecycle: Lifecycle) => judge(lifecycle, value, false));
const caseFreeStanding = keptByText((value: string, lifecycle: Lifecycle) => judge(lifecycle, value, true));

/** The same where no word can be made up: in a comparison with what the API answered. */
export function unexcusedStanding(lifecycle: Lifecycle, value: string, caseFree: boolean): Standing {
  const vocabulary = { ...vocabularyOf(lifecycle), pseudo: noWords, foldedPseudo: noWords };
  return judge(lifecycle, value, caseFree, vocabulary);
}

const noWords: ReadonlySet<string> = new Set();

function judge(lifecycle: Lifecycle, value: string, caseFree: boolean, vocabulary = vocabularyOf(lifecycle)): Standing {
  const exact = vocabulary.statuses.get(value);
  if (exact) return { is: 'status', status: exact };
  const folded = vocabulary.folded.get(foldedName(value.trim()));
  if (folded && caseFree && folded.id.toLowerCase() === value.toLowerCase()) return { is: 'status', status: folded };
  if (vocabulary.pseudo.has(value)) return { is: 'pseudo' };
  const label = vocabulary.labels.get(value) ?? vocabulary.foldedLabels.get(foldedName(value));
  if (label) return label;
  if (folded) return { is: 'misspelt', status: folded };
  if (vocabulary.foldedPseudo.has(foldedName(value))) return { is: 'pseudo' };
  return joined(vocabulary, value) ?? near(lifecycle, value) ?? { is: 'unknown' };
}

/** Whether the word is, in any case, a status of some lifecycle that means that the resource is no more. */
export function meansGone(catalog: Catalog, value: string): boolean {
  const name = foldedName(value);
  return catalog.lifecycles.some(({ statuses }) =>
    statuses.some(({ id, kind }) => kind === 'gone' && foldedName(id) === name),
  );
}

/** Whether the word is a status but for one slip, and neither an inflection of it, its beginning (`error_`) nor a word of its own. */
export function isPlainSlip(lifecycle: Lifecycle, value: string): boolean {
  const standing = standingOf(lifecycle, value, true);
  if (standing.is === 'misspelt') return true;
  if (standing.is !== 'near' || standing.slips > 1) return false;
  const [word, right] = [foldedName(value.trim()), foldedName(standing.status.id)];
  const isInflected =
    /^(?:d|ed|ing|s|r|er|[_-])$/.test(rest(word, right)) || isStem(word, right) || isAkin(word, right);
  const isBegunAlike = word.charAt(0) === right.charAt(0) || swapped(word, right);
  return isBegunAlike && !isInflected;
}

/** `delete` for `deleted`, which is what is done. */
function isStem(word: string, right: string): boolean {
  return /^(?:d|ed|ing|s)$/.test(rest(right, word));
}

/** `built` for `build`, `pauses` for `paused`, and a short word without its hyphen, as others write it. */
function isAkin(word: string, right: string): boolean {
  const isJoined = word.length < 6 && word === right.replace('-', '');
  return isJoined || (/[st]$/.test(word) && right === `${word.slice(0, -1)}d`);
}

function rest(word: string, head: string): string {
  return word.startsWith(head) ? word.slice(head.length) : '';
}

/** The same for a word with a wrong letter: another service may well write `in_use`, but nobody writes `avaliable`. */
export function isMisspelling(lifecycle: Lifecycle, value: string): boolean {
  const standing = standingOf(lifecycle, value);
  if (standing.is !== 'near' || !isPlainSlip(lifecycle, value)) return false;
  return caseOf(value) === caseOf(standing.status.id);
}

/** Whether the letters of a word are all small, all capitals, or neither. */
export function caseOf(word: string): 'lower' | 'upper' | 'mixed' {
  if (word === word.toLowerCase()) return 'lower';
  return word === word.toUpperCase() ? 'upper' : 'mixed';
}

/** Attributes in which the resource's status is written otherwise and that call a state of theirs so: SHUTDOWN, a power state. */
export function namersOf({ id }: Lifecycle, value: string, catalog: Catalog): readonly Lifecycle[] {
  return catalog.lifecycles.filter(
    (other) => other.recognition.otherwise === id && standingOf(other, value).is === 'label',
  );
}

/** Attributes beside the resource's status that have the word in another case: STOPPED, a vm_state. */
export function loweredIn({ id }: Lifecycle, value: string, catalog: Catalog): readonly Lifecycle[] {
  return catalog.lifecycles.filter(
    (other) => other.recognition.beside === id && standingOf(other, value, true).is === 'status',
  );
}

/**
 * Whether the word is a status of any lifecycle, or is one but for a wrong letter. Where not all of them are known, as of what
 * is `enabled` or `up`, everything else may have the same.
 */
export function isStatusOfAny(catalog: Catalog, value: string): boolean {
  return isKnownStatus(catalog, value) || catalog.lifecycles.some((each) => isMisspelling(each, value));
}

/** The status that was to be written, where the word is a slip of one or the console's name of it. */
export function wordMeant(lifecycle: Lifecycle, value: string): string | undefined {
  const standing = standingOf(lifecycle, value);
  if (standing.is === 'misspelt') return standing.status.id;
  if (standing.is === 'near') return standing.slips === 1 ? standing.status.id : undefined;
  return standing.is === 'label' ? standing.answers[0] : undefined;
}

/** Whether the word is the beginning of a status, as it is while someone types it. */
export function isBegun(lifecycle: Lifecycle, value: string): boolean {
  return lifecycle.statuses.some(({ id }) => id.startsWith(value));
}

/** Whether the word is a status of the lifecycle as the API writes it. */
export function isStatus(lifecycle: Lifecycle, value: string): boolean {
  return vocabularyOf(lifecycle).statuses.has(value);
}

/** Whether the word is a status but for a blank before or after it, which belongs to no vocabulary. */
export function isBlankAround(lifecycle: Lifecycle, value: string): boolean {
  const word = value.trim();
  return word !== value && isStatus(lifecycle, word);
}

function joined(vocabulary: Vocabulary, value: string): Standing | undefined {
  for (let cut = 3; cut <= value.length - 3; cut++) {
    const parts = [value.slice(0, cut), value.slice(cut)] as const;
    if (parts.every((part) => vocabulary.statuses.has(part))) return { is: 'joined', parts };
  }
  return undefined;
}

/** Words that are a status but for a letter, and words of their own. */
const ownWord = /^pa[rs]s(?:ed|es|ing)$/;

/** "inactive" and "unavailable" are the contrary of a status, not a slip. */
const negation = /^(?:un|in|non-?|not-?|de|dis|re)(?=\w{3})/;

/** One slip in a short word, two in a long one; when several statuses are equally close, then only for one slip. */
function near(lifecycle: Lifecycle, value: string): Standing | undefined {
  const word = foldedName(value.trim());
  // Whoever numbers `ready1` and `ready2` has made no slip.
  if (/[a-z]\d$/.test(word) || ownWord.test(word)) return;
  if (negation.test(word) && lifecycle.statuses.some(({ id }) => foldedName(id) === word.replace(negation, ''))) return;
  let closest: Status[] = [];
  let slips = Infinity;
  for (const status of lifecycle.statuses) {
    const id = foldedName(status.id);
    const gap = swapped(word, id) ? 1 : distance(word, id);
    if (gap > slipsAllowed(word, id) || gap > slips) continue;
    if (caseOf(value) !== caseOf(status.id) && (gap > 1 || isStem(word, id))) continue;
    closest = gap < slips ? [status] : [...closest, status];
    slips = gap;
  }
  const [status, ...others] = closest;
  return status && (slips === 1 || others.length === 0) ? { is: 'near', status, others, slips } : undefined;
}

function slipsAllowed(word: string, right: string): number {
  if (word.length >= 8) return 2;
  return Math.max(word.length, right.length) >= 5 && word.length >= 4 ? 1 : 0;
}

/** Two neighbouring letters exchanged: the commonest slip of all, which plain edit distance counts twice. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Every lifecycle of which the word is a status as written. */
export function lifecyclesWith(catalog: Catalog, value: string): readonly Lifecycle[] {
  return remembered(indexes, catalog, () => byStatus(catalog)).get(value) ?? [];
}

/** Whether the word is a status of this lifecycle and of no other. */
export function isOnlyOf(lifecycle: Lifecycle, value: string, catalog: Catalog): boolean {
  const owners = lifecyclesWith(catalog, value);
  return owners.length === 1 && owners[0] === lifecycle;
}

/** Whether the word is a status of a lifecycle whose statuses are all known. */
export function isKnownStatus(catalog: Catalog, value: string): boolean {
  return lifecyclesWith(catalog, value).some(({ vocabulary }) => vocabulary === 'complete');
}

const indexes = new WeakMap<Catalog, ReadonlyMap<string, readonly Lifecycle[]>>();

function byStatus(catalog: Catalog): ReadonlyMap<string, readonly Lifecycle[]> {
  const index = new Map<string, Lifecycle[]>();
  for (const lifecycle of catalog.lifecycles)
    for (const status of lifecycle.statuses) index.set(status.id, [...(index.get(status.id) ?? []), lifecycle]);
  return index;
}
