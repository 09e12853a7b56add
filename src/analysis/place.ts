import type { ClueKind, Site } from '../syntax/site';
import { expressionOf } from './expression';
import type { Lexicon } from './lexicon';
import { wordsOf } from './words';
import { readCached } from './votes';
import { place } from './weights';

/** One sign that a status is, or is not, meant at a site. */
export interface Sign {
  readonly text: string;
  readonly weight: number;
}

/** Weighs whether any status is meant here, whatever the resource. */
export function placeOf(site: Site, lexicon: Lexicon): readonly Sign[] {
  return [
    ...attributeSigns(site, lexicon),
    ...originSigns(site, lexicon),
    ...waitSigns(site, lexicon),
    ...callSigns(site, lexicon),
    ...roleSigns(site),
    ...functionSigns(site, lexicon),
  ];
}

function textsOf(site: Site, kind: ClueKind): readonly string[] {
  return site.clues.filter((clue) => clue.kind === kind).map((clue) => clue.text);
}

function attributeSigns(site: Site, lexicon: Lexicon): readonly Sign[] {
  const subjects = textsOf(site, 'subject');
  const near = subjects.length > 0 ? subjects : textsOf(site, 'path').slice(0, 1);
  const attributes = [...near, ...textsOf(site, 'holder')].map((text) => ({
    text,
    is: readCached(text, lexicon).attribute,
  }));
  const status = attributes.find(({ is }) => is === 'status');
  if (status) return [{ text: `\`${status.text}\` is named for a status`, weight: place.statusAttribute }];
  const plain = attributes.find(({ is }) => is === 'plain');
  return plain ? [{ text: `\`${plain.text}\` is named for something else`, weight: place.plainAttribute }] : [];
}

function originSigns(site: Site, lexicon: Lexicon): readonly Sign[] {
  const of = (kind: ClueKind): string | undefined =>
    textsOf(site, kind).find((text) => readCached(text, lexicon).attribute === 'status');
  const specialOf = (kind: ClueKind): string | undefined =>
    textsOf(site, kind).find((text) => readCached(text, lexicon).special);
  const origin = of('origin') ?? of('use');
  const type = of('type') ?? specialOf('class') ?? specialOf('parameter');
  return [
    ...(origin ? [{ text: `\`${origin}\` reads a status`, weight: place.statusOrigin }] : []),
    ...(type ? [{ text: `the type \`${type}\` is named for a status`, weight: place.statusType }] : []),
  ];
}

/** `Pending`, `Target`, `failures`: the lists of a wait. */
function waitSigns(site: Site, lexicon: Lexicon): readonly Sign[] {
  const holder = textsOf(site, 'holder').find((text) => wordsOf(text).some((word) => lexicon.waitWords.has(word)));
  return holder && site.role !== 'property'
    ? [{ text: `\`${holder}\` is a list of a wait`, weight: place.waitField }]
    : [];
}

function callSigns(site: Site, lexicon: Lexicon): readonly Sign[] {
  const callee = textsOf(site, 'callee')[0];
  if (callee === undefined) return [];
  const last = expressionOf(callee).chain.at(-1) ?? callee;
  if (lexicon.mute.has(last.toLowerCase()))
    return [{ text: `\`${callee}\` takes text, not a status`, weight: place.muteCall }];
  const speaks = wordsOf(last).some((word) => lexicon.statusWords.has(word) || word === 'wait');
  if (speaks) return [{ text: `\`${callee}\` takes a status`, weight: place.statusCall }];
  return site.role === 'argument' ? [{ text: `a bare argument of \`${callee}\``, weight: place.bareArgument }] : [];
}

function roleSigns(site: Site): readonly Sign[] {
  const compared = site.role === 'compared' || site.role === 'case';
  return compared ? [{ text: 'it is compared', weight: place.comparedOrCase }] : [];
}

function functionSigns(site: Site, lexicon: Lexicon): readonly Sign[] {
  const name = textsOf(site, 'function').find((text) =>
    wordsOf(text).some((word) => lexicon.statusWords.has(word) || word === 'wait' || word === 'refresh'),
  );
  const weight = site.role === 'returned' ? place.returnedStatus : place.statusFunction;
  return name ? [{ text: `\`${name}\` is about a status`, weight }] : [];
}
