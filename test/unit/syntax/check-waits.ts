import assert from 'node:assert/strict';
import { createSiteFinder } from '../../../src/syntax';
import type { Fold, StatusList, WaitWord, WrittenWait } from '../../../src/syntax/wait';
import { loadGrammar } from '../../support/grammars';
import { parseMarked, renderMarked, type Mark } from '../../support/notation';
import { all } from './check-sites';

const finder = createSiteFinder(loadGrammar);

let documents = 0;

export function waitsOf(languageId: string, text: string): Promise<readonly WrittenWait[]> {
  return finder.waitsOf({ uri: `memory:/wait${documents++}`, languageId, version: 1, text }, all);
}

/**
 * Holds the waits of a text against marks, in the order of their places, then pending, target, failure, fold.
 *
 * - under a wait's head, what it does beside its lists: `^^^ others=fails absent=waits`, and where they are so
 *   `open=pending,target`, `presumed-failure=error`, `unfolded=unknown`, `unfolded→PENDING`, `continuous`, `any-case`, `timeout=…`, `interval=…`
 * - under a word, what it is: `^^^ pending`, `^^^ fold→PENDING`, `^^^ fold→fails`; a constant's name says its value
 *   as well: `^^^ target=ready`
 *
 * A text without marks has no wait.
 */
export async function checkWaits(languageId: string, marked: string): Promise<void> {
  const { text, marks } = parseMarked(marked);
  const waits = await waitsOf(languageId, text);
  const actual = waits.flatMap(marksOf);
  assert.equal(renderMarked(text, actual), renderMarked(text, marks));
}

function marksOf(wait: WrittenWait): readonly Mark[] {
  const { pending, target, failure, folds } = wait;
  return [
    { ...wait.head, text: summaryOf(wait) },
    ...listMarks('pending', pending),
    ...listMarks('target', target),
    ...listMarks('failure', failure),
    ...folds.flatMap((fold) => fold.words.map((word) => wordMark(`fold→${resultOf(fold.as)}`, word))),
  ];
}

function listMarks(name: string, list: StatusList | undefined): readonly Mark[] {
  return (list?.words ?? []).map((word) => wordMark(name, word));
}

function wordMark(text: string, { value, span, at }: WaitWord): Mark {
  const isLiteral = at.start <= span.start && span.end <= at.end;
  return isLiteral ? { ...span, text } : { ...at, text: `${text}=${value}` };
}

function summaryOf(wait: WrittenWait): string {
  const { unfolded, timeout, interval } = wait;
  const open = (['pending', 'target', 'failure'] as const).filter((name) => wait[name]?.open);
  const parts = [
    `others=${wait.others}`,
    `absent=${wait.absent}`,
    ...Object.entries(wait.presumed ?? {}).map(([list, words]) => `presumed-${list}=${words.join(',')}`),
    open.length > 0 && `open=${open.join(',')}`,
    unfolded === 'unknown' && 'unfolded=unknown',
    typeof unfolded === 'object' && `unfolded→${resultOf(unfolded)}`,
    wait.isContinuous && 'continuous',
    wait.isFolded && 'any-case',
    timeout !== undefined && `timeout=${timeout}`,
    interval !== undefined && `interval=${interval}`,
  ];
  return parts.filter((part) => part !== false).join(' ');
}

function resultOf(as: Fold['as']): string {
  return 'word' in as ? as.word : as.verdict;
}

/** The text after another word was added to a list, as a fix does it. */
export function withWord(text: string, { room }: StatusList, word: string): string {
  assert.ok(room, 'the list has room');
  return `${text.slice(0, room.at)}${room.before}${word}${room.after}${text.slice(room.at)}`;
}
