import type { Catalog } from '../catalog/catalog';
import type { Recognition } from '../catalog/types';
import { remembered } from './memory';
import { foldedName, wordsOf } from './words';

/** A phrase of the catalog's recognition data and what it speaks for. */
export interface Term {
  readonly words: readonly string[];
  /** Undefined for a stranger: a resource that the catalog does not model. */
  readonly lifecycle: string | undefined;
  readonly weight: number;
}

/** The catalog's recognition words, laid out for look-up by the last word of a phrase. */
export interface Lexicon {
  readonly nouns: ReadonlyMap<string, readonly Term[]>;
  readonly family: ReadonlyMap<string, readonly Term[]>;
  /** Names of services of several words, which stand in paths: `volume_backup/v2`. */
  readonly familyPhrases: readonly Term[];
  readonly attributes: ReadonlyMap<string, readonly Term[]>;
  /** Ids of lifecycles whose service has words of its own. */
  readonly serviced: ReadonlySet<string>;
  /** Ids of lifecycles that only an attribute's name betrays: task_state. */
  readonly nameless: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly statusWords: ReadonlySet<string>;
  readonly plainAttributes: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly waitWords: ReadonlySet<string>;
  readonly waitCalls: ReadonlySet<string>;
  readonly mute: ReadonlySet<string>;
  /** Names of one word or more. */
  readonly otherServices: readonly (readonly string[])[];
  /** Those of one word. */
  readonly otherClients: ReadonlySet<string>;
  /** Words of a folder's name, joined by blanks. */
  readonly otherFolders: ReadonlySet<string>;
  /** Words of other clouds, of this one's own services and projects, and keys that only others' answers have. */
  readonly otherClouds: ReadonlySet<string>;
  readonly ownClouds: ReadonlySet<string>;
  readonly otherCloudKeys: ReadonlySet<string>;
  readonly otherRecords: readonly (readonly string[])[];
  /** Names of keys that answers about anything have, words joined by underscores. */
  readonly commonKeys: ReadonlySet<string>;
  readonly assertions: ReadonlySet<string>;
  /** Folded: see `foldedName`. */
  readonly invented: ReadonlySet<string>;
  readonly fallbacks: ReadonlySet<string>;
  /** Folded names of operations: rebuild, rescue. */
  readonly actions: ReadonlySet<string>;
}

const lexicons = new WeakMap<Catalog, Lexicon>();

export function lexiconOf(catalog: Catalog): Lexicon {
  return remembered(lexicons, catalog, () => buildLexicon(catalog));
}

/** Whether a word is the name of an operation, in any spelling: `revertResize`. */
export function isOperation(word: string, { actions }: Lexicon): boolean {
  return actions.has(foldedName(word)) || actions.has(wordsOf(word).join('-'));
}

function buildLexicon(catalog: Catalog): Lexicon {
  const { words } = catalog;
  const fillers = wordSet(words.fillers);
  const strangers = words.strangers
    .map((name) => ({ words: wordsOf(name), lifecycle: undefined, weight: 1 }))
    .filter((term) => term.words.length > 1 || !fillers.has(term.words[0] ?? ''));
  const families = weighted(catalog, (recognition) => recognition.family);
  const nouns = byLastWord([...weighted(catalog, (recognition) => recognition.nouns), ...strangers]);
  // A service's client is the service's, too: `manilaclient`.
  const otherServices = words.otherServices.flatMap((name) => [wordsOf(name), wordsOf(`${name}client`)]);
  return {
    nouns,
    family: byLastWord(families.filter((term) => term.words.length === 1)),
    familyPhrases: families.filter((term) => term.words.length > 1),
    serviced: new Set(catalog.lifecycles.filter(({ recognition }) => recognition.family).map(({ id }) => id)),
    nameless: new Set(catalog.lifecycles.filter(({ recognition }) => !recognition.nouns).map(({ id }) => id)),
    attributes: byLastWord(attributeTerms(catalog)),
    fillers: new Set([...fillers, ...statusParts(catalog, nouns)]),
    statusWords: wordSet(words.statusAttributes),
    plainAttributes: wordSet(words.plainAttributes),
    prepositions: wordSet(words.prepositions),
    waitWords: wordSet(words.waitFields),
    waitCalls: wordSet(words.waitCalls),
    mute: new Set(words.muteCalls),
    otherServices,
    otherClients: new Set(otherServices.flatMap(([name = '', ...more]) => (more.length === 0 ? name : []))),
    otherFolders: new Set(words.otherFolders.map((name) => wordsOf(name).join(' '))),
    otherClouds: wordSet(words.otherClouds),
    ownClouds: wordSet(words.ownClouds),
    // Beside a literal in code stand the words of a key: `self_link`.
    otherCloudKeys: new Set(words.otherCloudKeys.flatMap((name) => [name, wordsOf(name).join('_')])),
    otherRecords: words.otherRecords.map((keys) => keys.split(' ')),
    commonKeys: new Set(words.commonKeys.map((name) => wordsOf(name).join('_'))),
    assertions: wordSet(words.assertions),
    invented: new Set(words.invented.map(foldedName)),
    fallbacks: new Set(words.fallbacks),
    actions: new Set(catalog.lifecycles.flatMap(({ operations }) => operations.map(({ id }) => foldedName(id)))),
  };
}

/** Words of statuses, as in `VolumeDetachingStatus`, name no resource, unless they are nouns themselves. */
function statusParts(catalog: Catalog, nouns: ReadonlyMap<string, unknown>): readonly string[] {
  const all = catalog.lifecycles.flatMap((lifecycle) => lifecycle.statuses.flatMap((status) => wordsOf(status.id)));
  return all.filter((word) => !nouns.has(word));
}

/** Attributes such as `task_state`, which alone tell the lifecycle; `status` alone tells nothing and is left out. */
function attributeTerms(catalog: Catalog): Term[] {
  const general = new Set(catalog.words.statusAttributes.map((name) => wordsOf(name).join(' ')));
  return catalog.lifecycles.flatMap((lifecycle) =>
    (lifecycle.recognition.attributes ?? [])
      .map((name) => ({ words: wordsOf(name), lifecycle: lifecycle.id, weight: 1 }))
      .filter((term) => !general.has(term.words.join(' '))),
  );
}

function weighted(
  catalog: Catalog,
  pick: (recognition: Recognition) => Readonly<Record<string, number>> | undefined,
): Term[] {
  return catalog.lifecycles.flatMap((lifecycle) =>
    Object.entries(pick(lifecycle.recognition) ?? {}).map(([name, weight]) => ({
      words: wordsOf(name),
      lifecycle: lifecycle.id,
      weight,
    })),
  );
}

function byLastWord(terms: readonly Term[]): Map<string, Term[]> {
  const map = new Map<string, Term[]>();
  for (const term of terms) {
    const last = term.words.at(-1);
    if (last === undefined) continue;
    const list = map.get(last) ?? [];
    list.push(term);
    map.set(last, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function wordSet(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => wordsOf(name)));
}

/** The longest terms that end a phrase; several when lifecycles share them. */
export function termsEnding(words: readonly string[], index: ReadonlyMap<string, readonly Term[]>): readonly Term[] {
  const last = words.at(-1);
  const matching =
    (last === undefined ? undefined : index.get(last))?.filter((term) => endsWith(words, term.words)) ?? [];
  const longest = matching[0]?.words.length;
  return matching.filter((term) => term.words.length === longest);
}

/** The longest terms that stand anywhere in a phrase, the last of them first. */
export function termsIn(words: readonly string[], index: ReadonlyMap<string, readonly Term[]>): readonly Term[] {
  for (let end = words.length; end > 0; end--) {
    const terms = termsEnding(words.slice(0, end), index);
    if (terms.length > 0) return terms;
  }
  return [];
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  const offset = words.length - tail.length;
  return offset >= 0 && tail.every((word, index) => words[offset + index] === word);
}
