import type { Clue, Site } from '../syntax/site';
import { expressionOf } from './expression';
import type { Lexicon } from './lexicon';
import { wordsOf } from './words';

/** `assertEqual(volume.status, "available")` compares: its other arguments are what the literal is compared with. */
export function comparisonOf(site: Site, lexicon: Lexicon): Site {
  const callee = site.clues.find((clue) => clue.kind === 'callee');
  if (site.role !== 'argument' || !callee || !isAssertion(callee.text, lexicon)) return site;
  return { ...site, role: 'compared', clues: site.clues.flatMap(turned) };
}

function isAssertion(callee: string, lexicon: Lexicon): boolean {
  return wordsOf(expressionOf(callee).chain.at(-1) ?? '').some((word) => lexicon.assertions.has(word));
}

function turned(clue: Clue): readonly Clue[] {
  if (clue.kind === 'argument') return [{ kind: 'subject', text: clue.text }];
  return clue.kind === 'callee' ? [] : [clue];
}
