import type { Branch } from '../../engine/branch';
import { fold } from '../../engine/script';
import type { Surroundings } from '../../engine/surroundings';
import type { StatusList, WrittenWait } from '../../wait';
import type { WaitReader } from '../reader';
import { commandsBefore } from './clues';
import { pause } from './loop';

/** `until [ "$(…)" = ready ]; do … sleep …; done`, which is all that such a script does. */
const script =
  /^'\s*(?<sign>until|while)\s+\[\[?\s*(?<subject>"?(?:\$\([^']*?\)|\$\{?\w+\}?)"?)\s+(?<operator>==?|!=)\s+"?(?<word>[A-Za-z][\w-]*)"?\s*\]\]?(?=\s*;\s*do\b)/d;

/**
 * A loop that another shell runs, most often so that its time can be limited: `timeout 300 bash -c 'until …'`. The
 * grammar takes it for text. One that leaves from inside is not read.
 */
export const innerLoop: WaitReader = {
  signs: /\b(?:ba)?sh\s+-\w*c\s+'/g,
  read(sign, world) {
    const command = [sign, ...sign.ancestors()].find(({ type }) => type === 'command');
    const string = command?.fields('argument').find(({ type }) => type === 'raw_string');
    return command && string ? waitIn(string, command, world) : undefined;
  },
};

function waitIn(string: Branch, command: Branch, world: Surroundings): WrittenWait | undefined {
  const text = world.text(string);
  const { groups, indices } = script.exec(text) ?? {};
  const interval = pause.exec(text)?.[1];
  const [from, to] = indices?.groups?.['word'] ?? [];
  if (!groups || from === undefined || to === undefined || interval === undefined) return undefined;
  if (/\b(?:break|exit|return|if|case)\b|&&|\|\|/.test(text)) return undefined;
  const span = { start: string.start + from, end: string.start + to };
  const isQuoted = text.charAt(from - 1) === '"';
  const at = isQuoted ? { start: span.start - 1, end: span.end + 1 } : span;
  const list: StatusList = { words: [{ value: groups['word'] ?? '', span, at }], open: false };
  const isTarget = (groups['sign'] === 'until') !== (groups['operator'] === '!=');
  const limit = /^timeout\s+(?:-[ks]\s+\S+\s+|-\S+\s+)*(\S+)/.exec(world.text(command))?.[1];
  return {
    span: { start: command.start, end: command.end },
    head: { start: string.start + 1, end: string.start + (indices?.[0]?.[1] ?? 0) },
    ...(isTarget ? { target: list } : { pending: list }),
    others: isTarget ? 'waits' : 'ends',
    absent: isTarget ? 'waits' : 'ends',
    folds: [],
    unfolded: 'itself',
    isContinuous: false,
    isFolded: false,
    ...(limit === undefined ? {} : { timeout: fold(limit) }),
    interval,
    clues: commandsBefore(command, [groups['subject'] ?? ''], world),
  };
}
