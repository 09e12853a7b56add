import type { ClueKind, Site, SiteRole } from '../syntax/site';
import { expressionOf } from './expression';
import type { Lexicon } from './lexicon';
import { readExpression } from './reading';
import { wordsOf } from './words';

/** `volume["status"] == "ERROR"`, `FakeVolume(status="ERROR")`: what is read from an answer or stands in one. */
export function isAnswer({ role, clues }: Site, lexicon: Lexicon): boolean {
  const kind = answering[role];
  const nearest = clues.find((clue) => clue.kind === kind)?.text ?? '';
  if (isWaits(nearest, lexicon)) return false;
  const isPart = kind === 'holder' || expressionOf(nearest).chain.length > 1;
  return isPart && readExpression(nearest, lexicon).attribute === 'status';
}

const answering: Partial<Record<SiteRole, ClueKind>> = {
  compared: 'subject',
  case: 'subject',
  property: 'holder',
  keyword: 'holder',
};

/** Whether a wait, or a function that waits, is given the word. */
export function isAwaited({ clues }: Site, lexicon: Lexicon): boolean {
  return clues.some(({ kind, text }) => (kind === 'callee' || kind === 'holder') && isWaits(text, lexicon));
}

function isWaits(name: string, { waitWords, waitCalls }: Lexicon): boolean {
  return wordsOf(name).some((word) => waitWords.has(word) || waitCalls.has(word));
}
