import type { Node } from 'web-tree-sitter';
import { scalarOf } from './scalar';
import type { Listeners } from './listeners';

/** Keys of an Ansible task that name no module. */
const keywords = new Set(
  (
    'name register when until retries delay loop loop_control vars tags become become_user changed_when failed_when ' +
    'ignore_errors no_log delegate_to delegate_facts run_once environment notify listen check_mode async poll args block ' +
    'rescue always any_errors_fatal throttle diff'
  ).split(' '),
);

/** Tells what a task's module gives to the variable that it registers, what its loop runs over, and what it sets. */
export function tellTask(mapping: Node, { text, expressions, wishes }: Listeners): void {
  const pairs = pairsOf(mapping, text);
  const registered = pairs.get('register');
  const name = scalarOf(registered, text)?.value;
  const module = moduleOf(pairs);
  const isTask = module && (module[0].includes('.') || [...pairs.keys()].some((key) => keywords.has(key)));
  const wish = isTask && pairsOf(module[1], text).get('state');
  if (wish) wishes.add(wish.id);
  if (name && module) expressions.define(name, textsOf(module, text));
  const loop = [...pairs].find(([key]) => key === 'loop' || key.startsWith('with_'))?.[1];
  const variable = /\bloop_var:\s*["']?(\w+)/.exec(text.slice(mapping.startIndex, mapping.endIndex))?.[1] ?? 'item';
  if (loop) expressions.loop(variable, scalarOf(loop, text)?.content ?? '');
  for (const [, node] of [...pairs].filter(([key]) => /(?:^|\.)set_fact$|^vars$/.test(key)))
    for (const [fact, value] of pairsOf(node, text)) expressions.set(fact, scalarOf(value, text)?.content ?? '');
}

/** The key that names a task's module, with the module's options. */
export function moduleOf(pairs: ReadonlyMap<string, Node | null>): readonly [string, Node | null] | undefined {
  return [...pairs].find(([key]) => !keywords.has(key) && !key.startsWith('with_'));
}

/** The keys of a mapping, or of the one that a node holds, with their values. */
export function pairsOf(node: Node | null, text: string): ReadonlyMap<string, Node | null> {
  const mapping = [node, ...(node?.namedChildren ?? [])].find((each) => each && /_mapping$/.test(each.type));
  const entries = (mapping?.namedChildren ?? []).flatMap((pair): (readonly [string, Node | null])[] => {
    const [key, value] = [pair.childForFieldName('key'), pair.childForFieldName('value')];
    const name = scalarOf(key, text)?.value;
    return name ? [[name, value]] : [];
  });
  return new Map(entries);
}

/** A module's name, or the command line that it runs, where it runs one, which may be a list of its words, or whom it asks. */
export function textsOf([module, value]: readonly [string, Node | null], text: string): readonly string[] {
  const options = pairsOf(value, text);
  const url = /(?:^|\.)uri$/.test(module) && scalarOf(options.get('url') ?? value, text);
  if (url) return [`curl ${url.value}`];
  if (!/(?:^|\.)(?:command|shell|raw|script)$/.test(module)) return [module];
  const words = wordsOf(options.get('argv') ?? null, text);
  const own = scalarOf(value, text) ?? [...options].flatMap(([, node]) => scalarOf(node, text) ?? [])[0];
  return [words.length > 0 ? words.join(' ') : (own?.content ?? module)];
}

/** The members of a list, one line each or in brackets. */
function wordsOf(list: Node | null, text: string): readonly string[] {
  const own = scalarOf(list, text)?.value;
  if (own !== undefined) return [own];
  return (list?.namedChildren ?? []).flatMap((item) => wordsOf(item, text));
}
