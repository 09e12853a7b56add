import { expressionOf } from './expression';
import { termsEnding, termsIn, type Lexicon, type Term } from './lexicon';
import { keptByText } from './memory';
import { plainNounFrom, unmistakableFrom } from './weights';
import { wordsOf } from './words';

/** What a name or expression says about the resource it is about. */
export interface Reading {
  /** Lifecycle ids with a weight from 0 to 1; empty when the text names none. */
  readonly lifecycles: ReadonlyMap<string, number>;
  /** It names a resource that the catalog does not know, such as a load balancer. */
  readonly stranger: boolean;
  /** A noun that nobody knows, from 0 to 1: `widget`, `volume_widget`. */
  readonly unknown: number;
  /** Whether it names a status-like attribute; `plain` for one that never holds a status, such as name. */
  readonly attribute: 'status' | 'plain' | 'none';
  /** The attribute alone tells the lifecycle: task_state. */
  readonly special: boolean;
}

type Named = Pick<Reading, 'lifecycles' | 'stranger' | 'unknown'>;

const nothing: ReadonlyMap<string, number> = new Map();
const silent: Reading = { lifecycles: nothing, stranger: false, unknown: 0, attribute: 'none', special: false };

/** Reads an expression from its end: `server.volumes[0].status` is the status of a volume. */
export const readExpression = keptByText((text: string, lexicon: Lexicon): Reading => {
  const { chain, lastKey } = expressionOf(text);
  return readChain(withoutValue(chain, lexicon), lexicon, {
    isPassed: () => false,
    isTheirs: (before) => isOfOtherService(before, lexicon),
    isCalled: text.includes('('),
    lastKey,
  });
});

/**
 * Reads a path of a file, import or request, whose parts may have any name: the last one that is known counts, and where
 * that is a service of the catalog, such as in `dashboard/nova_data.py`, what stands before it says nothing.
 */
export const readPath = keptByText((text: string, lexicon: Lexicon): Reading => {
  const isPassed = ({ lifecycles, stranger }: Named): boolean => lifecycles.size === 0 && !stranger;
  const names = namesOfPath(text);
  const service = names.findLastIndex((name) => wordsOf(name).some((word) => lexicon.family.has(word)));
  return readChain(names.slice(Math.max(0, service)), lexicon, {
    isPassed,
    isTheirs: () => false,
    isCalled: false,
    lastKey: -1,
  });
});

/**
 * `api/share-server-reset.json`, `from cinder.volume import api as volume_api`: hyphens are part of a name. In
 * `volume/actions/CreateSnapshot.jsx` it is a volume that is acted on, and in `db/migrations` it is tables that move.
 */
function namesOfPath(text: string): readonly string[] {
  const acted = text.replace(/\/actions\/(?:attach|create|detach)[^/]*$/i, '');
  return acted
    .split(/[^\w-]+/)
    .filter((name) => /[A-Za-z]/.test(name) && !/^(?:from|import|as|migrations)$/.test(name));
}

/**
 * Reads a condition or call of which the status is only a part, as `snapshot.status` is in
 * `invalid.includes(snapshot.status)`: the first part that alone tells the lifecycle, else the first that is a resource's
 * status, or else the whole.
 */
export const readUse = keptByText((text: string, lexicon: Lexicon): Reading => {
  const parts = text.match(/[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*|\[[^[\]]*\]|\([^()]*\)(?=\.))*/g) ?? [];
  const read = parts.map((part) => readExpression(part, lexicon));
  return (
    read.find(({ special }) => special) ??
    read.find(({ attribute, lifecycles }) => attribute === 'status' && lifecycles.size > 0) ??
    readExpression(text, lexicon)
  );
});

interface Way {
  /** What may stand behind the name that counts. */
  readonly isPassed: (named: Named) => boolean;
  /** Whether the names before it make what may be ambiguous another service's. */
  readonly isTheirs: (before: readonly string[]) => boolean;
  /** An attribute may have calls behind it: `server.vm_state.lower()`. */
  readonly isCalled: boolean;
  /** But no key: `state.Get("config")` is no state. */
  readonly lastKey: number;
}

function readChain(chain: readonly string[], lexicon: Lexicon, way: Way): Reading {
  const { isPassed, isTheirs, isCalled, lastKey } = way;
  let attribute: Reading['attribute'] = 'none';
  for (let index = chain.length - 1; index >= 0; index--) {
    const words = wordsOf(chain[index] ?? '');
    const isAttribute = attribute === 'none' && index >= lastKey && (isCalled || index === chain.length - 1);
    const special = isAttribute ? termsIn(words, lexicon.attributes) : [];
    if (special.length > 0) return specialReading(words, special, lexicon);
    if (index >= lastKey && (index === chain.length - 1 || attribute === 'none'))
      attribute = attributeOf(words, lexicon);
    if (attribute === 'status' && index === chain.length - 2 && words.join() === ofNobody)
      return { ...silent, stranger: true, attribute };
    const reading = readWords(words, lexicon);
    if (saysSomething(reading) && !isPassed(reading)) {
      const isAround = reading.lifecycles.size === 0 && chain.slice(index + 1).some(isPayload);
      if (isAround) return { ...silent, attribute };
      const isForeign = isAmbiguous(reading) && isTheirs(chain.slice(0, index));
      return { ...silent, ...(isForeign ? foreign : reading), attribute };
    }
  }
  return { ...silent, attribute };
}

/** Whether it names something that other services have, too. */
function isAmbiguous({ lifecycles }: Named): boolean {
  return [...lifecycles.values()].every((weight) => weight < plainNounFrom);
}

/** Whether one of the names is the client of another service: what `trove_client.instances` has are databases. */
export function isOfOtherService(chain: readonly string[], { otherClients }: Lexicon): boolean {
  return chain.some((name) => otherClients.has(wordsOf(name)[0] ?? ''));
}

/** `disabled["service"]["status"]`: a service has a status of its own, and everybody has a service. */
const ofNobody = 'service';

/** `notification.payload["state"]` is the state of whatever the notification is about. */
function isPayload(name: string): boolean {
  return wordsOf(name).at(-1) === 'payload';
}

/** `keyPairTaskState` is the task state of a key pair, which the catalog does not know. */
function specialReading(words: readonly string[], special: readonly Term[], lexicon: Lexicon): Reading {
  const owner = termsEnding(words.slice(0, words.indexOf(special[0]?.words[0] ?? '')), lexicon.nouns);
  const isForeign = owner.length > 0 && owner.every((term) => term.lifecycle === undefined);
  const reading = { ...silent, attribute: 'status', special: !isForeign } as const;
  return isForeign ? { ...reading, stranger: true } : { ...reading, lifecycles: toMap(special) };
}

function saysSomething({ lifecycles, stranger, unknown }: Named): boolean {
  return lifecycles.size > 0 || stranger || unknown > 0;
}

/** `task_states.REBOOTING` is a value, not something that has a status, as the one with `cls.VOLUME_NAME` does; `keys.STATUS` is a key. */
function withoutValue(chain: readonly string[], { statusWords }: Lexicon): readonly string[] {
  const last = chain.at(-1) ?? '';
  if (statusWords.has(last.toLowerCase())) return chain;
  return chain.length > 1 && /^[A-Z][A-Z0-9_]+$/.test(last) && !/_(?:NAME|ID)$/.test(last) ? [] : chain;
}

function attributeOf(words: readonly string[], lexicon: Lexicon): Reading['attribute'] {
  const last = words.at(-1) ?? '';
  // The `statusCode` of an answer is no resource's, and `ImportStateVerifyIgnore` lists attributes.
  if (words.some((word) => lexicon.statusWords.has(word))) return answered.has(last) ? 'plain' : 'status';
  // `node.get("status").asText()` is the status still.
  return lexicon.plainAttributes.has(last) && words[0] !== 'as' ? 'plain' : 'none';
}

/** What an HTTP status has that is no status itself, and what is left out where states are compared. */
const answered: ReadonlySet<string> = new Set(['code', 'ignore', 'line', 'text']);

/** The first part, between prepositions, that names anything. */
function readWords(words: readonly string[], lexicon: Lexicon): Named {
  for (const part of parts(words, lexicon.prepositions)) {
    const reading = readPart(part, lexicon);
    if (reading) return reading;
  }
  return silent;
}

/**
 * What follows "by" only tells how it was found: `get_by_instance_and_status`, and of what another thing is made something is
 * when it follows "from": `create_from_snapshot`.
 */
function parts(words: readonly string[], prepositions: ReadonlySet<string>): readonly string[][] {
  const all: string[][] = [[]];
  for (const word of words) {
    if (word === 'by' || (word === 'from' && made.has(all.at(-1)?.at(-1) ?? ''))) break;
    if (prepositions.has(word)) all.push([]);
    else all.at(-1)?.push(word);
  }
  return all;
}

const made: ReadonlySet<string> = new Set(['boot', 'clone', 'create']);

/** A phrase means its last noun: a server group is a group, a volume snapshot a snapshot. */
function readPart(words: readonly string[], lexicon: Lexicon): Named | undefined {
  let end = words.length;
  while (end > 0 && isFiller(words, end, lexicon)) end--;
  if (end === 0) return undefined;
  const head = termsEnding(words.slice(0, end), lexicon.nouns);
  const known = head.filter((term) => term.lifecycle !== undefined);
  if (known.length > 0) return qualified(words.slice(0, end), known, lexicon);
  return head.length > 0 ? foreign : modified(words.slice(0, end), lexicon);
}

const foreign: Named = { lifecycles: nothing, stranger: true, unknown: 0 };

/** An ambiguous noun means something else behind a foreign or unknown word: an RDS instance, a share backup. */
function qualified(words: readonly string[], known: readonly Term[], lexicon: Lexicon): Named {
  const before = words.slice(0, words.length - (known[0]?.words.length ?? 1));
  const isPlain = known.every((term) => term.weight >= unmistakableFrom) || isFiller(before, before.length, lexicon);
  const plain = { ...silent, lifecycles: toMap(known) };
  if (before.length === 0 || isPlain) return plain;
  const terms = termsEnding(before, lexicon.nouns);
  if (terms.some((term) => term.lifecycle !== undefined)) return plain;
  return terms.length > 0 ? foreign : { ...silent, lifecycles: toMap(known, halfKnown), unknown: halfKnown };
}

/** An unknown noun after a known one may still be about it: `volume_under_test2`, `server_thing`. */
function modified(words: readonly string[], lexicon: Lexicon): Named {
  for (let end = words.length - 1; end > 0; end--) {
    const terms = termsEnding(words.slice(0, end), lexicon.nouns).filter((term) => term.lifecycle !== undefined);
    if (terms.length > 0) return { ...silent, lifecycles: toMap(terms, halfKnown), unknown: halfKnown };
  }
  return { ...silent, unknown: 1 };
}

/** What is left of a noun beside a word that nobody knows. */
const halfKnown = 0.5;

/** Numbers, abbreviations (`fv`), fillers and attribute words name nothing; a noun of two words may end in one of them. */
function isFiller(words: readonly string[], end: number, lexicon: Lexicon): boolean {
  const word = words[end - 1] ?? '';
  if (termsEnding(words.slice(0, end), lexicon.nouns).length > 0) return false;
  return (
    word.length < 3 ||
    /^\d+$/.test(word) ||
    lexicon.fillers.has(word) ||
    lexicon.statusWords.has(word) ||
    lexicon.plainAttributes.has(word) ||
    lexicon.waitWords.has(word) ||
    lexicon.family.has(word) ||
    isParticiple(word)
  );
}

/** `deferred`, `unmounting`: a noun's state or an action, hardly ever a resource. */
function isParticiple(word: string): boolean {
  return word.length > 5 && /(?:ed|ing|able)$/.test(word);
}

function toMap(terms: readonly { lifecycle: string | undefined; weight: number }[], factor = 1): Map<string, number> {
  const map = new Map<string, number>();
  for (const { lifecycle, weight } of terms) if (lifecycle !== undefined) map.set(lifecycle, weight * factor);
  return map;
}
