import type { Catalog } from '../catalog/catalog';
import type { Clue, ClueKind } from '../syntax/site';
import { expressionOf } from './expression';
import type { Instead, Suits } from './instead';
import type { Lexicon } from './lexicon';
import { isOfOtherService, readExpression } from './reading';
import type { Services } from './services';
import { sayingsOf } from './votes';
import { plainNounFrom, type Ground } from './weights';
import { wordsOf } from './words';

/** What the site's word says of the nouns around it. */
export interface Meant {
  readonly instead: Instead;
  readonly suits: Suits;
  /** Whether it is surely one of a lifecycle's statuses. */
  readonly fits: (id: string) => boolean;
}

/** What is known of the site's surroundings as a whole. */
export interface Context extends Meant {
  readonly catalog: Catalog;
  readonly lexicon: Lexicon;
  readonly services: Services;
  /** The file is of another service, so that ambiguous nouns mostly mean something else. */
  readonly strange: boolean;
  /** The services that the code right at the site speaks of, whatever a strange file is about. */
  readonly near: Services;
  /** The packages that are another service's. */
  readonly theirs: ReadonlySet<string>;
  /** Its type, or what the value comes from, names a resource or an attribute of one, so that a variable may be called anything. */
  readonly isTraced: boolean;
  /** The name is short for a resource of something else that it is given: `instance = client.get_db_instance(id)`. */
  readonly isShortened: boolean;
  /** The catalog has the path of keys to the value as a whole, so that no single one of them tells anything else. */
  readonly isPathKnown: boolean;
  /** A variable that is named for another attribute was given this one: `vm_state = server.status`. */
  readonly isRenamed: boolean;
}

/** What the clues tell of the value and its name, whichever resource it is. */
export function toldBy(
  clues: readonly Clue[],
  catalog: Catalog,
  lexicon: Lexicon,
  theirs: ReadonlySet<string>,
): Pick<Context, 'isTraced' | 'isPathKnown' | 'isShortened' | 'isRenamed'> {
  const first = (kind: ClueKind): Clue | undefined => clues.find((clue) => clue.kind === kind);
  const isSaid = (clue: Clue | undefined, grounds: readonly Ground[]): boolean =>
    clue !== undefined && sayingsOf(clue, catalog).some(({ ground }) => grounds.includes(ground));
  const origin = first('origin');
  // A declared type stands before the value, and what the value in turn comes from stands behind it.
  const trace = clues.find(({ kind }) => traced.has(kind));
  const subject = first('subject')?.text ?? '';
  const own = readExpression(subject, lexicon).lifecycles;
  const isOther = (text: string): boolean => {
    const { special, lifecycles } = readExpression(text, lexicon);
    return special && ![...lifecycles.keys()].some((id) => own.has(id));
  };
  return {
    isTraced: [origin, trace].some((clue) => isSaid(clue, ['noun', 'exact', 'attribute'])),
    isPathKnown: isSaid(first('path'), ['exact']),
    isRenamed:
      /^\$?\w+$/.test(subject) &&
      clues.some(({ kind, text }) => kind === 'origin' && (isPlainStatus.test(text) || isOther(text))),
    isShortened:
      [origin, first('type')].some((each) => theirs.has(packageOf(each?.text ?? ''))) ||
      [origin, first('type')].some(
        (each) => isSaid(each, ['stranger']) && isShortFor(subject, each?.text ?? '', lexicon),
      ),
  };
}

/** `server.status`, `server.get("status")`, and the column of that name. */
const isPlainStatus = /(?:^|[."'])status["'\])]*(?:\.\w+\(\))*$/i;

/** The package that a call or a type is of: `shares.Get(client, id)`, `*shares.Share`. */
export function packageOf(text: string): string {
  return /^[&*]?(\w+)\.[A-Z]/.exec(text)?.[1] ?? '';
}

/**
 * Whether the call that gave a variable its value, or its type, has a name that ends in the variable's own, or makes whatever
 * an ambiguous one then stands for: `instance = network.pools.create(attributes)`, `instance = trove.instances.get(id)`.
 */
function isShortFor(subject: string, origin: string, lexicon: Lexicon): boolean {
  const [root = ''] = expressionOf(subject).chain;
  const { chain } = expressionOf(origin);
  const shares = [...readExpression(root, lexicon).lifecycles.values()];
  const isMade = /\.create\(/.test(origin) || isOfOtherService(chain, lexicon);
  if (isMade && shares.every((share) => share < plainNounFrom)) return true;
  const words = wordsOf(chain.at(-1) ?? '');
  const own = wordsOf(root);
  return own.length > 0 && own.length < words.length && own.join(' ') === words.slice(-own.length).join(' ');
}

/** Kinds of clue that tell where a value comes from. */
export const traced: ReadonlySet<ClueKind> = new Set(['origin', 'type']);
