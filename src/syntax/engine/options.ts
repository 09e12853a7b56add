import { mayHoldSelectors, selectorSites } from '../selectors';
import type { Clue, Site, Wanted } from '../site';
import type { Branch } from './branch';
import { cluesAround } from './clues';
import { stringAt } from './literals';
import { groupsAfter, movedSite } from './moved-site';
import { fold } from './script';
import { sumAround } from './sums';
import type { Surroundings } from './surroundings';

/** An option or query of which the name says that its value is a status: `--status ready`, `/volumes?status=ready`. */
const named =
  /(--(?:[a-z]+-)*stat(?:us|e)|(?<=--(?:property|filters?|property-filter)[= ])status|(?<=[?&])status)(?:=|[ ]+)(\p{L}[\w-]*)(?=[\s;|&)"'`]|$)/gu;

/** Whether a text has options of commands or queries that say a wanted status. */
export function mayHoldOptions(text: string, wanted: Wanted): boolean {
  const isNamed = mayBe(text) && [...text.matchAll(named)].some(([, name = '', word = '']) => wanted(word, name));
  return isNamed || mayHoldSelectors(text);
}

/** Most texts have none, which is told faster than where one would be. */
function mayBe(text: string): boolean {
  return text.includes('--') || /[?&]status=/.test(text);
}

/** The sites of command lines, requests and queries that are written as strings, with group numbers from `base`. */
export function optionSites(region: Branch, world: Surroundings, wanted: Wanted, base: number): readonly Site[] {
  const { text, adapter } = world.script;
  const own = text.slice(region.start, region.end);
  const stringOf = (start: number): Branch | undefined => {
    const string = stringAt(region.leafAt(start), adapter);
    // A shell's bare words are options by themselves.
    return adapter.words && !/string|heredoc/.test(string?.type ?? '') ? undefined : string;
  };
  const cluesAt = (offset: number): readonly Clue[] | undefined => {
    const string = stringOf(region.start + offset);
    return string && cluesAround(string, world.enclosing(string), world);
  };
  const selected = selectorSites(own, { wanted, base, cluesAt }).map((site) =>
    movedSite(site, (offset) => offset + region.start, 0),
  );
  if (!mayBe(own)) return selected;
  const given = [...own.matchAll(named)].flatMap(({ index, 0: whole, 1: name = '', 2: word = '' }, count) => {
    const start = region.start + index + whole.length - word.length;
    const string = stringOf(start);
    if (!string || string.start > region.start + index || !wanted(word, name)) return [];
    const span = { start, end: start + word.length };
    const before = text.slice(sumAround(string, adapter).branch.start, region.start + index);
    const clues: readonly Clue[] = [
      { kind: 'holder', text: name.replace(/^--/, '').replaceAll('-', '_') },
      ...commandClues(before),
      ...cluesAround(string, world.enclosing(string), world),
    ];
    const group = groupsAfter(selected, base) + count;
    return [{ value: word, span, literal: span, role: 'keyword', group, embedded: true, clues } as const];
  });
  return [...selected, ...given];
}

/** What the command or the path before an option is about. */
function commandClues(before: string): readonly Clue[] {
  const path = /((?:\/[\w.-]+)+|(?<=["'`])\w+)\?[^?]*$/.exec(before)?.[1];
  if (path !== undefined) return [{ kind: 'origin', text: fold(path) }];
  const line =
    before
      .replace(/["'`+\\]/g, ' ')
      .split(/[;|&\n(]/)
      .at(-1) ?? '';
  const words = /[A-Za-z][\w-]*(?:\s+[A-Za-z][\w-]*)*/.exec(line)?.[0];
  if (words === undefined) return [];
  // What follows a client's name is told by the client; by itself `group-snapshot-list` is one noun with a verb.
  return [{ kind: 'resource', text: fold(/\s/.test(words) ? words : words.replaceAll('-', '_')) }];
}
