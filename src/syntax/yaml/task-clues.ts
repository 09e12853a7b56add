import type { Node } from 'web-tree-sitter';
import { fold } from '../engine/script';
import type { Clue } from '../site';
import { scalarOf } from './scalar';
import { moduleOf, pairsOf, textsOf } from './task';

const most = 12;

/** What tells a task's operation: its name, its module, and the modules and command lines of the tasks before it. */
export function taskClues(task: Node, text: string): readonly Clue[] {
  const own = scalarOf(pairsOf(task, text).get('name'), text)?.value;
  const before = tasksBefore(task).flatMap((each) => modulesOf(each, text));
  return [
    ...(own === undefined ? [] : [{ kind: 'function', text: fold(own) } as const]),
    ...modulesOf(task, text).map((name): Clue => ({ kind: 'callee', text: name })),
    ...[...new Set(before)].slice(0, most).map((name): Clue => ({ kind: 'call', text: name })),
  ];
}

/** The tasks of the same list, nearest first. */
function tasksBefore(task: Node): readonly Node[] {
  let item: Node | null = task;
  while (item && item.type !== 'block_sequence_item') item = item.parent;
  const all = item?.parent?.namedChildren ?? [];
  const index = all.findIndex((each) => each.id === item?.id);
  return all
    .slice(0, Math.max(0, index))
    .reverse()
    .flatMap((each) => each.namedChildren.at(-1) ?? []);
}

function modulesOf(task: Node, text: string): readonly string[] {
  const module = moduleOf(pairsOf(task, text));
  return module ? textsOf(module, text).map((line) => fold(line)) : [];
}
