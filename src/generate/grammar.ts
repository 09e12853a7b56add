import type { Catalog } from '../catalog/catalog';
import type { Kind, Lifecycle } from '../catalog/types';

/** A TextMate grammar that is laid over other grammars. */
export interface Grammar {
  readonly comment: string;
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly patterns: readonly { readonly match: string; readonly name: string }[];
}

/** Each kind is a constant; the second scope is one that usual themes colour unlike a string, so that kinds differ. */
const scopes: Readonly<Record<Kind, string>> = {
  stable: 'constant.language.status.stable.lifecycle-lens',
  transient: 'constant.language.status.transient.lifecycle-lens constant.numeric.status.lifecycle-lens',
  failed: 'constant.language.status.failed.lifecycle-lens keyword.control.status.lifecycle-lens',
  gone: 'constant.language.status.gone.lifecycle-lens markup.strikethrough.status.lifecycle-lens',
};

/** Status words by kind beside a key that speaks of a status, in quotes or as a plain YAML scalar. */
export function statusGrammar(catalog: Catalog): Grammar {
  const patterns = [...byAttribute(catalog)].flatMap(([attribute, lifecycles]) =>
    [...byKind(lifecycles)].flatMap(([kind, words]) => [
      { match: quotedWord(words, behindQuoted(attribute)), name: scopes[kind] },
      { match: `(?<=${behindPlain(attribute).join('|')})(?:${words.join('|')})(?=\\s*(?:$|#))`, name: scopes[kind] },
    ]),
  );
  return {
    comment: 'Made from src/catalog by node esbuild.js; never changed by hand.',
    scopeName: 'lifecycle-lens.status.injection',
    injectionSelector: 'L:string - comment, L:source.yaml - string - comment',
    patterns,
  };
}

/** The two cheap looks come first: the long one behind is then taken only where a status stands in quotes. */
function quotedWord(words: readonly string[], behind: readonly string[]): string {
  return `(?<=["'])(?=(?:${words.join('|')})["'])(?<=${behind.join('|')})[^"']+`;
}

/** The lifecycles whose vocabulary is complete, by the plain names of the attribute that holds their status. */
function byAttribute(catalog: Catalog): ReadonlyMap<string, readonly Lifecycle[]> {
  const groups = new Map<string, Lifecycle[]>();
  for (const lifecycle of catalog.lifecycles.filter(({ vocabulary }) => vocabulary === 'complete')) {
    const attribute = lifecycle.recognition.attributes?.[0];
    if (attribute !== undefined) groups.set(attribute, [...(groups.get(attribute) ?? []), lifecycle]);
  }
  return groups;
}

/** Each word once, with the kind that it has in the first lifecycle that knows it; the longest words first. */
function byKind(lifecycles: readonly Lifecycle[]): ReadonlyMap<Kind, readonly string[]> {
  const kinds = new Map<string, Kind>();
  for (const { id, kind } of lifecycles.flatMap(({ statuses }) => statuses)) if (!kinds.has(id)) kinds.set(id, kind);
  const groups = new Map<Kind, string[]>();
  for (const [word, kind] of [...kinds].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)))
    groups.set(kind, [...(groups.get(kind) ?? []), word]);
  return groups;
}

/** What stands between an attribute's name and its value in a dozen languages. A look-behind allows no repetition. */
const signs = ['==', '!=', '===', '!==', '=', ':=', ':', '=>'];
const ends = ['', '["\']', '["\']\\]', '["\']\\)', '\\)'];
/** `terraform fmt` and `gofmt` align values. */
const gaps = ['', ...Array.from({ length: 12 }, (_, index) => ' '.repeat(index + 1))];

function behindQuoted(attribute: string): readonly string[] {
  const names = spellings(attribute);
  const near = signs.flatMap((sign) => ['', ' '].flatMap((gap) => ends.map((end) => `${end}${gap}${sign}${gap}`)));
  const usual = [...near, ...ends.map((end) => `${end}: `)];
  const aligned = gaps.slice(2).flatMap((gap) => [`${gap}= `, `:${gap}`]);
  return names.flatMap((name) => [...new Set([...usual, ...aligned])].map((between) => `${name}${between}["']`));
}

function behindPlain(attribute: string): readonly string[] {
  return spellings(attribute).map((name) => `${name}: `);
}

/** `task_state` as APIs, Go and JavaScript write it. A class instead of a flag: folding case has no place in a look-behind. */
function spellings(attribute: string): readonly string[] {
  const words = attribute.split('_');
  const capital = (word: string): string => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
  return [...new Set([words.map(capital).join('_'), words.map(capital).join('')])];
}
