import type { Node } from 'web-tree-sitter';
import { fold } from '../engine/script';
import type { Clue } from '../site';
import { requestOf } from '../waits/command-line';
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

/** The name of the task or step that a node stands in, which is that of the nearest mapping or of the one around it. */
export function nameClues(node: Node, text: string): readonly Clue[] {
  const mappings: Node[] = [];
  for (let above = node.parent; above && mappings.length < 2; above = above.parent)
    if (/_mapping$/.test(above.type)) mappings.push(above);
  const [name] = mappings.flatMap((mapping) => scalarOf(pairsOf(mapping, text).get('name'), text) ?? []);
  return name ? [{ kind: 'function', text: fold(name.value) }] : [];
}

/** The tasks before it, nearest first: those of the same list, then those before the block that it stands in. */
function tasksBefore(task: Node): readonly Node[] {
  const before: Node[] = [];
  for (let item: Node | null = task; item; item = item.parent) {
    if (item.type !== 'block_sequence_item') continue;
    const { id } = item;
    const all = item.parent?.namedChildren ?? [];
    const own = all.slice(
      0,
      Math.max(
        0,
        all.findIndex((each) => each.id === id),
      ),
    );
    before.push(...own.reverse().flatMap((each) => each.namedChildren.at(-1) ?? []));
  }
  return before;
}

function modulesOf(task: Node, text: string): readonly string[] {
  const module = moduleOf(pairsOf(task, text));
  return module ? textsOf(module, text).map((line) => fold(/^openstack\s/.test(line) ? requestOf(line) : line)) : [];
}
