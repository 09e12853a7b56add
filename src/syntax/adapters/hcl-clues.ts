import type { Branch } from '../engine/branch';
import type { Clue } from '../site';

const hops = 3;
const most = 20;

/**
 * What Terraform says around a literal: the types of the blocks that its expression refers to, through locals and loops;
 * else the type of the block that it stands in, and the attributes beside it.
 */
export function hclClues(at: Branch, expression: string, text: string): readonly Clue[] {
  const above = [...at.ancestors()];
  const blocks = above.filter(({ type }) => type === 'block').map((block) => headOf(block, text));
  const uses = usesOfLocal(above, blocks, text);
  const asked = [expression, ...uses].join('\n');
  const sources = sourcesOf(asked, above, text);
  const types = typesIn([asked, ...sources].join('\n'));
  const own = types.length === 0 || /\bself\./.test(asked) ? blocks.flatMap(({ resource }) => resource ?? []) : [];
  return [
    ...clues('use', uses),
    ...clues('resource', [...types, ...own]),
    ...clues('origin', sources),
    ...(expression === '' ? clues('sibling', siblings(above, text)) : []),
    ...clues(
      'function',
      blocks.flatMap(({ name }) => name ?? []),
    ),
  ];
}

/** The name beside the values of a filter says what they are: `filter { name = "status" values = ["ready"] }`. */
export function filterName(pair: Branch, text: string): Branch | undefined {
  if (!/^values?\b/.test(text.slice(pair.start, pair.end))) return undefined;
  const name = pair.parent?.named.find((each) => /^(?:name|key)\s*=/.test(text.slice(each.start, each.end)));
  return name?.named[1];
}

interface Head {
  readonly keyword: string;
  readonly resource: string | undefined;
  readonly name: string | undefined;
}

/** `data "huaweicloud_evs_volumes" "mine"` has a type and a name, `check "ready"` only a name. */
function headOf(block: Branch, text: string): Head {
  const [keyword = '', ...labels] = (text.slice(block.start, block.end).split('{')[0] ?? '').match(/[\w-]+/g) ?? [];
  const isTyped = keyword === 'resource' || keyword === 'data' || keyword === 'ephemeral';
  return { keyword, resource: isTyped ? labels[0] : undefined, name: labels[isTyped ? 1 : 0] };
}

/** Where a list of `locals` is used. */
function usesOfLocal(above: readonly Branch[], blocks: readonly Head[], text: string): readonly string[] {
  if (blocks[0]?.keyword !== 'locals') return [];
  const attribute = above.findLast(({ type }) => type === 'attribute');
  const name = attribute && /^[\w-]+/.exec(text.slice(attribute.start, attribute.end))?.[0];
  if (name === undefined) return [];
  return [...text.matchAll(new RegExp(`.*\\blocal\\.${name}\\b.*`, 'g'))].slice(0, hops).map(([line]) => line.trim());
}

/** What the locals, loop variables and `each` of an expression stand for, a few steps back. */
function sourcesOf(expression: string, above: readonly Branch[], text: string): readonly string[] {
  const attribute = above.findLast(({ type }) => type === 'attribute');
  const block = above.find(({ type }) => type === 'block');
  const sources: string[] = [];
  let asked = expression;
  for (let hop = 0; hop < hops; hop++) {
    const around = [asked, attribute ? text.slice(attribute.start, attribute.end) : ''].join('\n');
    const found = [...localsIn(asked, text), ...loopsOf(asked, around), ...eachOf(asked, block, text)];
    const fresh = found.filter((source) => !sources.includes(source));
    sources.push(...fresh);
    asked = fresh.join('\n');
  }
  return sources.slice(0, most);
}

function localsIn(asked: string, text: string): readonly string[] {
  return [...asked.matchAll(/\blocal\.([\w-]+)/g)].flatMap(
    ([, name]) => new RegExp(`^[ \\t]*${name}[ \\t]*=[ \\t]*(.+)$`, 'm').exec(text)?.[1] ?? [],
  );
}

const loop = /\bfor\s+(?:[\w-]+\s*,\s*)?([\w-]+)\s+in\s+([^:]+?)\s*:/g;

function loopsOf(asked: string, around: string): readonly string[] {
  return [...around.matchAll(loop)].flatMap(([, variable, source = '']) =>
    new RegExp(`(?<![\\w.])${variable}(?![\\w-])`).test(asked) ? [source] : [],
  );
}

function eachOf(asked: string, block: Branch | undefined, text: string): readonly string[] {
  if (!block || !/\beach\./.test(asked)) return [];
  const source = /\bfor_each\s*=\s*(.+)/.exec(text.slice(block.start, block.end))?.[1];
  return source === undefined ? [] : [source];
}

/** The types of blocks that an expression refers to: `data.huaweicloud_evs_volumes.mine`, `huaweicloud_evs_volume.mine`. */
function typesIn(expression: string): readonly string[] {
  const found = expression.matchAll(/(?<![\w.$-])(?:data\.)?([a-z][a-z\d]*_\w+)(?=\.[A-Za-z_])/g);
  return [...found].flatMap(([, type]) => type ?? []);
}

/** The other attributes of the block. */
function siblings(above: readonly Branch[], text: string): readonly string[] {
  const body = above.find(({ type }) => type === 'body');
  const attributes = body?.named.filter((each) => each.type === 'attribute' && !above.includes(each)) ?? [];
  return attributes.slice(0, most).flatMap(({ start, end }) => /^[\w-]+/.exec(text.slice(start, end))?.[0] ?? []);
}

function clues(kind: Clue['kind'], texts: readonly string[]): readonly Clue[] {
  return [...new Set(texts)].map((text) => ({ kind, text: text.slice(0, 200) }));
}
