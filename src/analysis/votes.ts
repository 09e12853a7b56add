import type { Catalog } from '../catalog/catalog';
import type { Clue, ClueKind } from '../syntax/site';
import { isOtherClouds } from './abroad';
import { expressionOf, hasWord } from './expression';
import { lexiconOf, type Lexicon } from './lexicon';
import { keptByText, remembered } from './memory';
import { readExpression, readPath, readUse, type Reading } from './reading';
import { recognised } from './recognise';
import { familyOf } from './services';
import type { Ground } from './weights';
import { wordsOf } from './words';

/** What one clue says, before it is known where the site stands. */
export interface Saying {
  readonly ground: Ground;
  /** How much for each lifecycle, from 0 to 1; empty for a stranger and an unknown noun. */
  readonly shares: ReadonlyMap<string, number>;
  /** From 0 to 1. */
  readonly strength: number;
}

const none: ReadonlyMap<string, number> = new Map();

type Shelf = (text: string, catalog: Catalog) => readonly Saying[];

const shelves = new WeakMap<Catalog, Map<ClueKind, Shelf>>();

/** What a clue says of the resource, nothing when it names none. */
export function sayingsOf({ kind, text }: Clue, catalog: Catalog): readonly Saying[] {
  const kinds = remembered(shelves, catalog, () => new Map<ClueKind, Shelf>());
  const shelf = remembered(kinds, kind, () =>
    keptByText((each: string, owner: Catalog) => read({ kind, text: each }, owner)),
  );
  return shelf(text, catalog);
}

function read(clue: Clue, catalog: Catalog): readonly Saying[] {
  const lexicon = lexiconOf(catalog);
  const exact = recognised(catalog, clue);
  if (exact.length === 0 && clouded.has(clue.kind) && isOtherClouds(clue.text, lexicon))
    return [{ ground: 'stranger', shares: none, strength: outright }];
  const { lifecycles, special, stranger, unknown } = readingOf(clue, lexicon);
  const isReference = references.has(clue.kind);
  const strength = isReference && (special || clue.text.includes(':')) ? unmistakable : 1;
  if (exact.length > 0) return [{ ground: 'exact', shares: new Map(exact.map(({ id }) => [id, 1])), strength }];
  if (isReference && lexicon.commonKeys.has(wordsOf(clue.text).join('_'))) return [];
  if (special && !isReference) return [{ ground: 'attribute', shares: lifecycles, strength: 1 }];
  const named = isReference ? none : lifecycles;
  const all: readonly Saying[] = [
    { ground: 'noun', shares: named, strength: named.size },
    {
      ground: 'stranger',
      shares: none,
      strength: stranger && !isCheck(clue, lexicon) ? (isAttributeOf(clue, lexicon) ? outright : 1) : 0,
    },
    { ground: 'unknown', shares: none, strength: isMade(clue) ? unknown : 0 },
  ];
  const said = all.filter(({ strength }) => strength > 0);
  return said.some(({ ground }) => ground !== 'unknown') ? said : [...said, ...family(clue, lexicon)];
}

/** Kinds of clue that are another cloud's where they are named for it. */
const clouded: ReadonlySet<ClueKind> = new Set(['subject', 'holder', 'callee', 'argument', 'origin', 'type']);

/** `port_state`, `wait_for_share`: the name of the attribute or the wait itself tells that it is another resource's. */
function isAttributeOf({ kind, text }: Clue, lexicon: Lexicon): boolean {
  const name = expressionOf(text).chain.at(-1) ?? '';
  const { stranger, attribute } = readExpression(name, lexicon);
  const isWait = kind === 'callee' && hasWord(text, lexicon.waitCalls);
  return stranger && (isWait || ((kind === 'holder' || kind === 'subject') && attribute === 'status'));
}

/** What `_verify_notification(name, {"uuid": server["id"], "state": "stopped"})` is to find is of what it is given. */
function isCheck({ kind, text }: Clue, lexicon: Lexicon): boolean {
  return kind === 'callee' && hasWord(text, lexicon.assertions);
}

/** How much more it then counts. */
const outright = 2;

/** Of what is called only a constructor names what has the status. */
function isMade({ kind, text }: Clue): boolean {
  return kind !== 'callee' || /(?:^|\.)[A-Z]\w*$/.test(text);
}

/** How much more a key such as `task_state` tells of its record than one that others have, too. */
const unmistakable = 3;

/** Kinds of clue that name another resource or another attribute of this one. */
const references: ReadonlySet<ClueKind> = new Set(['sibling']);

/** What a clue's text names, read as what it is: an expression, a path, or a condition around it. */
function readingOf({ kind, text }: Clue, lexicon: Lexicon): Reading {
  switch (kind) {
    case 'file':
    case 'import':
    case 'url':
      return readPath(text, lexicon);
    case 'use':
      return readUse(text, lexicon);
    default:
      return readExpression(text, lexicon);
  }
}

function family({ text }: Clue, lexicon: Lexicon): readonly Saying[] {
  const shares = new Map([...familyOf(text, lexicon)].filter(([id]) => !lexicon.nameless.has(id)));
  return shares.size > 0 ? [{ ground: 'family', shares, strength: 1 }] : [];
}
