import type { Lifecycle } from '../catalog/types';
import type { Clue, ClueKind } from '../syntax/site';
import type { Lexicon } from './lexicon';
import { keptByText } from './memory';
import { wordsOf } from './words';

/**
 * Service words in a text, which support several lifecycles at once: evs, cinder, compute. Of several services' names the last
 * counts: `nova.volume.cinder.API` is Cinder's, `nova_fixtures.GlanceFixture` Glance's.
 */
export const familyOf = keptByText((text: string, lexicon: Lexicon): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const words = wordsOf(text);
  const isService = (word: string): boolean => namesService(word, lexicon);
  const name = text.split(/[^\w-]+/).findLast((each) => wordsOf(each).some(isService)) ?? '';
  const counted = [...words.filter((word) => !isService(word)), ...wordsOf(name)];
  const whole = ` ${words.join(' ')} `;
  const phrases = lexicon.familyPhrases.filter((term) => whole.includes(` ${term.words.join(' ')} `));
  for (const term of [...counted.flatMap((word) => lexicon.family.get(word) ?? []), ...phrases])
    if (term.lifecycle !== undefined) found.set(term.lifecycle, Math.max(term.weight, found.get(term.lifecycle) ?? 0));
  return found;
});

/** What a word counts that several services have. */
const shared = 0.5;

/** Whether a word is a service's own name, and not one that several have, such as `volume` or `storage`. */
function namesService(word: string, { family, nameless }: Lexicon): boolean {
  return (family.get(word) ?? []).some(({ lifecycle = '', weight }) => weight > shared && !nameless.has(lifecycle));
}

/** Whether a word of one service names both: `cinder` the volume and its attachment. */
export function areOfOneService({ recognition: one }: Lifecycle, { recognition: other }: Lifecycle): boolean {
  return Object.keys(one.family ?? {}).some((name) => other.family?.[name] !== undefined);
}

/** How often the words of each lifecycle's service are around, by the lifecycle's id. */
export type Services = ReadonlyMap<string, number>;

/** Kinds of clue that tell which service a file or function is about. */
const telling: ReadonlySet<ClueKind> = new Set([
  'subject',
  'callee',
  'origin',
  'use',
  'type',
  'argument',
  'field',
  'function',
  'parameter',
  'class',
  'call',
  'resource',
  'import',
  'url',
  'file',
]);

export function servicesOf(clues: readonly Clue[], lexicon: Lexicon): Services {
  const found = new Map<string, number>();
  for (const clue of clues) {
    if (!telling.has(clue.kind)) continue;
    for (const [id, share] of familyOf(clue.text, lexicon)) found.set(id, (found.get(id) ?? 0) + share);
  }
  return found;
}

/**
 * Which of several lifecycles with the same noun is meant: a backup of Cinder, VBS or CBR. The one whose service is
 * spoken of most; without any such word the one for which the noun is the best name.
 */
export function settled(shares: ReadonlyMap<string, number>, services: Services): ReadonlyMap<string, number> {
  if (shares.size < 2) return shares;
  const rank = (id: string, share: number): number => share * ((services.get(id) ?? 0) + unspoken);
  const best = Math.max(...[...shares].map(([id, share]) => rank(id, share)));
  return new Map([...shares].filter(([id, share]) => rank(id, share) >= best * nearlyAsGood));
}

/** What a service counts of which nobody speaks. */
const unspoken = 0.2;

/** A service that is named nearly as often can't be ruled out. */
const nearlyAsGood = 0.98;
