import type { Node } from 'web-tree-sitter';
import { python } from '../adapters/python';
import { shell } from '../adapters/shell';
import { Branch } from '../engine/branch';
import type { Languages } from '../engine/languages';
import { fold } from '../engine/script';
import { DataReader } from '../json/reader';
import type { Source, Wanted } from '../site';
import { pathOf } from '../path';
import type { StatusList, Verdict, WaitWord, WrittenWait } from '../wait';
import { joinedTruth } from '../waits/truth';
import { comparedIn, holds, type Compared, type Condition } from './condition';
import { pythonOf } from './expressions';
import { scalarOf } from './scalar';
import { heardIn, treeOf, yamlGrammar } from './sites';
import { pairsOf } from './task';
import { taskClues } from './task-clues';

/** A task of a playbook that is done again `until` something holds. */
interface Task {
  readonly node: Node;
  readonly key: Node;
  readonly pairs: ReadonlyMap<string, Node | null>;
  readonly until: readonly Condition[];
  readonly failed: readonly Condition[];
}

/**
 * The waits of Ansible's tasks and of the scripts in a document. In each round of a task `failed_when` is asked and then
 * `until`, which alone ends the rounds; when they run out the task fails (lib/ansible/executor/task_executor.py). So a status
 * is a failure where both hold, and one that only `failed_when` names is waited for like any other.
 */
export async function yamlWaits(source: Source, wanted: Wanted, languages: Languages): Promise<readonly WrittenWait[]> {
  const { text } = source;
  const path = pathOf(source);
  const isScripted = /\b(?:while|until|for)\s[^]*\bsleep\s/.test(text);
  if (!isScripted && !/^[ \t-]*until:/m.test(text)) return [];
  const { parser } = await languages.ready(yamlGrammar);
  const { parser: expressions } = await languages.ready(python);
  const trees = [treeOf(text, parser)];
  const parse = (content: string, at: number): Condition | undefined => {
    const script = pythonOf(content);
    const tree = expressions.parse(script);
    trees.push(tree);
    const root = tree && new Branch(tree.rootNode, undefined);
    return root ? { root, python: script, isPlain: script === content, shift: at } : undefined;
  };
  const root = trees[0]?.rootNode;
  const waits = root ? tasksIn(root, text, parse).flatMap((task) => waitOf(task, text, path) ?? []) : [];
  const heard = isScripted && trees[0] ? heardIn(trees[0], text, new DataReader(path, () => false)) : undefined;
  for (const tree of trees) tree?.delete();
  if (!heard || heard.scripts.isEmpty) return waits;
  return [...waits, ...heard.scripts.waits({ path, wanted, ready: await languages.ready(shell) })];
}

type Parse = (content: string, at: number) => Condition | undefined;

function tasksIn(root: Node, text: string, parse: Parse): readonly Task[] {
  return root.descendantsOfType('block_mapping_pair').flatMap((pair) => {
    const [node, key] = [pair.parent, pair.childForFieldName('key')];
    if (!node || !key || text.slice(key.startIndex, key.endIndex) !== 'until') return [];
    const pairs = pairsOf(node, text);
    const conditions = (name: string): readonly Condition[] =>
      scalarsIn(pairs.get(name)).flatMap((each) => expressionOf(each, text, parse) ?? []);
    return [{ node, key, pairs, until: conditions('until'), failed: conditions('failed_when') }];
  });
}

/** A condition is an expression, with braces around it or without. */
function expressionOf(node: Node, text: string, parse: Parse): Condition | undefined {
  const scalar = scalarOf(node, text);
  if (!scalar) return undefined;
  const { content, span, isTemplate } = scalar;
  const inner = isTemplate ? /^\s*\{\{([^{}]*)\}\}\s*$/.exec(content)?.[1] : content;
  return inner === undefined ? undefined : parse(inner, span.start + content.indexOf(inner));
}

/** A condition, or the conditions of a list, which have to hold together. */
function scalarsIn(node: Node | null | undefined): readonly Node[] {
  if (!node) return [];
  if (/_scalar$/.test(node.type)) return [node];
  return node.namedChildren.flatMap((child) => scalarsIn(child));
}

function waitOf(task: Task, text: string, path: string): WrittenWait | undefined {
  const all = [...task.until, ...task.failed].flatMap((condition) => comparedIn(condition));
  const asked = all.find(({ condition, word }) => word && task.until.includes(condition));
  if (!asked) return undefined;
  const isFolded = all.some((each) => each.subject === asked.subject && each.isFolded);
  const own = all.filter(({ subject }) => subject === asked.subject);
  const verdict = (seen: string): Verdict => verdictOf(task, own, seen);
  const value = (name: string): string | undefined => scalarOf(task.pairs.get(name), text)?.value;
  // Ansible's own pause, which a task that is to look more often takes as well.
  const delay = value('delay') ?? (value('retries') && '5');
  return {
    span: { start: task.node.startIndex, end: task.node.endIndex },
    head: { start: task.key.startIndex, end: task.key.endIndex },
    ...listsOf(own, verdict, text),
    others: verdict('any other'),
    absent: 'unknown',
    folds: [],
    unfolded: 'itself',
    isContinuous: false,
    isFolded,
    timeout: `${fold(value('retries') ?? '3')} retries`,
    ...(delay === undefined ? {} : { interval: fold(delay) }),
    clues: [...taskClues(task.node, text), { kind: 'file', text: path }],
  };
}

function verdictOf({ until, failed }: Task, own: readonly Compared[], seen: string): Verdict {
  const all = (conditions: readonly Condition[]): boolean =>
    joinedTruth(
      conditions.map(({ root }) => holds(root, own, seen)),
      false,
    ) === true;
  if (!all(until)) return 'waits';
  return all(failed) ? 'fails' : 'ends';
}

type Lists = Pick<WrittenWait, 'pending' | 'target' | 'failure'>;

function listsOf(own: readonly Compared[], verdict: (key: string) => Verdict, text: string): Lists {
  const list = (wanted: Verdict): StatusList | undefined => {
    const members = own.filter(({ key }) => key !== '' && verdict(key) === wanted);
    if (members.length === 0) return undefined;
    const words = new Map<string, WaitWord>();
    for (const { key, word } of members) if (word && !words.has(key)) words.set(key, word);
    // Only `until` ends the rounds, so a word that is to fail would have to stand there as well.
    const room = wanted === 'ends' ? roomOf(members, text) : undefined;
    return { words: [...words.values()], open: members.some(({ word }) => !word), ...(room ? { room } : {}) };
  };
  const [pending, target, failure] = [list('waits'), list('ends'), list('fails')];
  return { ...(pending ? { pending } : {}), ...(target ? { target } : {}), ...(failure ? { failure } : {}) };
}

/** Behind the last word, unless its quotes stand inside others, where they would have to be written twice. */
function roomOf(members: readonly Compared[], text: string): StatusList['room'] {
  const last = members.findLast(({ word }) => word);
  const at = last?.word?.at;
  return at && /["']/.test(text.charAt(at.start)) && text.charAt(at.start - 1) !== text.charAt(at.start)
    ? last.room
    : undefined;
}
