import type { Catalog } from '../catalog/catalog';
import { lexiconOf, type Lexicon } from '../analysis/lexicon';
import { nearlyOneOf } from '../analysis/nearly';
import { foldedName, wordsOf } from '../analysis/words';
import type { Wanted } from '../syntax/site';

/** Longest literal that can be a status, a label or two of them run together. */
const longest = 60;

/**
 * The literals worth a look: a word of the catalog, spelling and one slip aside, or any word beside a name that speaks of
 * a status.
 * Cheap, because it is asked for every literal of a file.
 */
export function wantedBy(catalog: Catalog): Wanted {
  const names = knownNames(catalog);
  const lexicon = lexiconOf(catalog);
  const isNear = nearlyOneOf(names);
  const isLikely = writtenLike(names);
  const isKnown = kept((value) => {
    const name = foldedName(value.trim());
    return names.has(name) || (isWord(value) && isNear(name));
  });
  const speaks = kept((name) => speaksOfStatus(name, lexicon));
  return (value, name) => {
    if (value.length === 0 || value.length > longest) return false;
    return (isLikely(value) && isKnown(value)) || (isWord(value) && speaks(name));
  };
}

const mostKept = 20_000;

/** The same words come again and again, so the answers are kept. */
function kept(test: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= mostKept) answers.clear();
    const answer = test(text);
    answers.set(text, answer);
    return answer;
  };
}

/**
 * Tells whether a text has at most one character that no name has, which is all that one slip can bring in. Ids, dates and
 * addresses are told from words so, and there are too many of them to keep an answer for each.
 */
function writtenLike(names: ReadonlySet<string>): (value: string) => boolean {
  const characters = new Set([...names].filter(({ length }) => length > shortest).join(''));
  characters.delete('-');
  const own = `[\\s_${[...characters].map(escaped).join('')}-]*`;
  const pattern = new RegExp(`^${own}[^]?${own}$`, 'i');
  return (value) => value.length <= shortest || pattern.test(value);
}

/** Numbers among the names are shorter, and would make every id look like a name. */
const shortest = 2;

function escaped(character: string): string {
  return character.replace(/[\]\\^]/, '\\$&');
}

function isWord(value: string): boolean {
  return /^\s*[A-Za-z][\w -]*$/.test(value);
}

function speaksOfStatus(name: string, lexicon: Lexicon): boolean {
  return wordsOf(name).some((word) => lexicon.statusWords.has(word) || lexicon.waitWords.has(word));
}

function knownNames(catalog: Catalog): ReadonlySet<string> {
  const names = catalog.lifecycles.flatMap((lifecycle) => [
    ...lifecycle.statuses.flatMap((status) => [status.id, ...(status.console ?? [])]),
    ...(lifecycle.labels ?? []).flatMap((label) => [label.label, ...(label.variants ?? [])]),
    ...(lifecycle.pseudo ?? []).map((pseudo) => pseudo.value),
  ]);
  return new Set(names.map(foldedName));
}
