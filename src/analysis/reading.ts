import { expressionOf } from './expression';
import { termsEnding, type Lexicon, type Term } from './lexicon';
import { plainNounFrom } from './weights';
import { wordsOf } from './words';

/** What a name or expression says about the resource it is about. */
export interface Reading {
  /** Lifecycle ids with a weight from 0 to 1; empty when the text names none. */
  readonly lifecycles: ReadonlyMap<string, number>;
  /** How clearly it names a resource that the catalog does not know: 1 a known stranger, less for an unknown noun. */
  readonly stranger: number;
  /** Whether it names a status-like attribute; `plain` for one that never holds a status, such as name. */
  readonly attribute: 'status' | 'plain' | 'none';
  /** The attribute alone tells the lifecycle: task_state. */
  readonly special: boolean;
}

type Named = Pick<Reading, 'lifecycles' | 'stranger'>;

const nothing: ReadonlyMap<string, number> = new Map();
const silent: Reading = { lifecycles: nothing, stranger: 0, attribute: 'none', special: false };

/** How much an unknown noun, or a known one before an unknown one, counts: `volume_thing`, `widget`. */
const unknownNoun = 0.4;

/** Reads an expression from its end: `server.volumes[0].status` is the status of a volume. */
export function readExpression(text: string, lexicon: Lexicon): Reading {
  const { chain } = expressionOf(text);
  if (isEnumMember(chain)) return silent;
  let attribute: Reading['attribute'] = 'none';
  for (let index = chain.length - 1; index >= 0; index--) {
    const words = wordsOf(chain[index] ?? '');
    const special = index === chain.length - 1 ? termsEnding(words, lexicon.attributes) : [];
    if (special.length > 0) return { ...silent, lifecycles: toMap(special), attribute: 'status', special: true };
    const own = attributeOf(words, lexicon);
    if (index === chain.length - 1 || attribute === 'none') attribute = own;
    const reading = readWords(words, lexicon);
    if (reading.lifecycles.size > 0 || reading.stranger > 0) return { ...silent, ...reading, attribute };
  }
  return { ...silent, attribute };
}

/** `task_states.REBOOTING` is a value, not something that has a status. */
function isEnumMember(chain: readonly string[]): boolean {
  return chain.length > 1 && /^[A-Z][A-Z0-9_]+$/.test(chain.at(-1) ?? '');
}

function attributeOf(words: readonly string[], lexicon: Lexicon): Reading['attribute'] {
  if (words.some((word) => lexicon.statusWords.has(word))) return 'status';
  return lexicon.plainAttributes.has(words.at(-1) ?? '') ? 'plain' : 'none';
}

/** The first part, between prepositions, that names anything. */
function readWords(words: readonly string[], lexicon: Lexicon): Named {
  for (const part of parts(words, lexicon.prepositions)) {
    const reading = readPart(part, lexicon);
    if (reading) return reading;
  }
  return silent;
}

function parts(words: readonly string[], prepositions: ReadonlySet<string>): readonly string[][] {
  const all: string[][] = [[]];
  for (const word of words) {
    if (prepositions.has(word)) all.push([]);
    else all.at(-1)?.push(word);
  }
  return all;
}

/** A phrase means its last noun: a server group is a group, a volume snapshot a snapshot. */
function readPart(words: readonly string[], lexicon: Lexicon): Named | undefined {
  let end = words.length;
  while (end > 0 && isFiller(words, end, lexicon)) end--;
  if (end === 0) return undefined;
  const head = termsEnding(words.slice(0, end), lexicon.nouns);
  const known = head.filter((term) => term.lifecycle !== undefined);
  if (known.length > 0) return qualified(words.slice(0, end), known, lexicon);
  if (head.length > 0) return { lifecycles: nothing, stranger: 1 };
  return modified(words.slice(0, end), lexicon);
}

/** An ambiguous noun means something else behind a foreign or unknown word: an RDS instance, a share backup. */
function qualified(words: readonly string[], known: readonly Term[], lexicon: Lexicon): Named {
  const before = words.slice(0, words.length - (known[0]?.words.length ?? 1));
  const isPlain = known.every((term) => term.weight >= plainNounFrom) || isFiller(before, before.length, lexicon);
  if (before.length === 0 || isPlain) return { lifecycles: toMap(known), stranger: 0 };
  const terms = termsEnding(before, lexicon.nouns);
  if (terms.some((term) => term.lifecycle !== undefined)) return { lifecycles: toMap(known), stranger: 0 };
  return terms.length > 0 ? { lifecycles: nothing, stranger: 1 } : { lifecycles: toMap(known, 0.5), stranger: 0.5 };
}

/** An unknown noun after a known one may still be about it: `volume_under_test2`, `server_thing`. */
function modified(words: readonly string[], lexicon: Lexicon): Named {
  for (let end = words.length - 1; end > 0; end--) {
    const terms = termsEnding(words.slice(0, end), lexicon.nouns).filter((term) => term.lifecycle !== undefined);
    if (terms.length > 0) return { lifecycles: toMap(terms, unknownNoun), stranger: unknownNoun };
  }
  return { lifecycles: nothing, stranger: unknownNoun / 2 };
}

/** Numbers, single letters, fillers and attribute words name nothing; a noun of two words may end in one of them. */
function isFiller(words: readonly string[], end: number, lexicon: Lexicon): boolean {
  const word = words[end - 1] ?? '';
  if (termsEnding(words.slice(0, end), lexicon.nouns).length > 0) return false;
  return (
    word.length < 2 ||
    /^\d+$/.test(word) ||
    lexicon.fillers.has(word) ||
    lexicon.statusWords.has(word) ||
    lexicon.plainAttributes.has(word) ||
    lexicon.waitWords.has(word) ||
    lexicon.family.has(word)
  );
}

function toMap(terms: readonly { lifecycle: string | undefined; weight: number }[], factor = 1): Map<string, number> {
  const map = new Map<string, number>();
  for (const { lifecycle, weight } of terms) if (lifecycle !== undefined) map.set(lifecycle, weight * factor);
  return map;
}

/** Service words in a text, which support several lifecycles at once: evs, cinder, compute. */
export function familyOf(text: string, lexicon: Lexicon): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of wordsOf(text))
    for (const term of lexicon.family.get(word) ?? [])
      if (term.lifecycle !== undefined)
        found.set(term.lifecycle, Math.max(term.weight, found.get(term.lifecycle) ?? 0));
  return found;
}
