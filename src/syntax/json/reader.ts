import { visit } from 'jsonc-parser';
import { pathOf } from '../uri';
import type { Clue, Site, Span, Wanted } from '../site';

/** An object or array that is open. */
interface Open {
  readonly isArray: boolean;
  /** The path to it: `volumes[].attachments[]`. */
  readonly path: string;
  readonly name: string;
  readonly start: number;
  readonly group: number;
  readonly keys: string[];
  /** Short values beside the keys, as `event_type: volume.create`. */
  readonly fields: { readonly key: string; readonly text: string }[];
  /** The strings of an array. */
  readonly members: string[];
  readonly waiting: Waiting[];
}

/** A wanted literal, which waits for the end of its object or array, when all that stands beside it is known. */
interface Waiting {
  readonly site: Omit<Site, 'clues' | 'frame'>;
  readonly holder: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly position: number;
}

const most = 40;
const mostFields = 20;
const longestField = 80;

/** Reads one document after another and gathers their sites. */
export class JsonReader {
  readonly #sites: Site[] = [];
  readonly #open: Open[] = [];
  #groups = 0;

  constructor(
    private readonly uri: string,
    private readonly wanted: Wanted,
  ) {}

  /** In document order, which is not the order in which objects end. */
  get sites(): readonly Site[] {
    return this.#sites.sort((a, b) => a.span.start - b.span.start);
  }

  /** Reads a document that stands at an offset of the text. */
  read(text: string, base: number): void {
    const end = (offset: number, length: number): void => {
      this.#end(base + offset + length);
    };
    const begin = (isArray: boolean) => (offset: number) => {
      this.#begin(isArray, base + offset);
    };
    visit(text, {
      onObjectBegin: begin(false),
      onArrayBegin: begin(true),
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty: (key) => this.#open.at(-1)?.keys.push(key),
      onLiteralValue: (value: unknown, offset, length) => {
        this.#value(value, { start: base + offset, end: base + offset + length }, text.charAt(offset + length - 1));
      },
    });
    while (this.#open.length > 0) this.#end(base + text.length);
  }

  #begin(isArray: boolean, start: number): void {
    const lists = { keys: [], fields: [], members: [], waiting: [] };
    this.#open.push({ isArray, path: this.#path(), name: this.#name(), start, group: this.#groups++, ...lists });
  }

  #end(end: number): void {
    const open = this.#open.pop();
    for (const each of open?.waiting ?? [])
      if (open) this.#sites.push({ ...each.site, frame: { start: open.start, end }, clues: this.#clues(each, open) });
  }

  #value(value: unknown, literal: Span, last: string): void {
    const around = this.#open.at(-1);
    if (!around) return;
    const key = around.isArray ? undefined : around.keys.at(-1);
    if (key !== undefined) this.#field(around, key, value);
    if (typeof value !== 'string') return;
    const position = around.isArray ? around.members.push(value) - 1 : 0;
    const holder = this.#name();
    // An unclosed string runs to the end of its line; half a value is none.
    if (last !== '"' || literal.end - literal.start < 2 || !this.wanted(value, holder)) return;
    const site = {
      value,
      span: { start: literal.start + 1, end: literal.end - 1 },
      literal,
      role: around.isArray ? 'element' : 'property',
      group: around.isArray ? around.group : this.#groups++,
    } as const;
    around.waiting.push({ site, holder, path: this.#path(), key, position });
  }

  #field({ fields }: Open, key: string, value: unknown): void {
    if (fields.length > mostFields || (typeof value === 'string' && value.length > longestField)) return;
    fields.push({ key, text: `${key}: ${String(value)}` });
  }

  /** The path of the value that is being read. */
  #path(): string {
    const around = this.#open.at(-1);
    if (!around) return '';
    if (around.isArray) return `${around.path}[]`;
    const key = around.keys.at(-1) ?? '';
    return around.path ? `${around.path}.${key}` : key;
  }

  /** The nearest key. */
  #name(): string {
    const around = this.#open.at(-1);
    return (around?.isArray ? around.name : around?.keys.at(-1)) ?? '';
  }

  #clues({ holder, path, key, position }: Waiting, { keys, fields, members }: Open): readonly Clue[] {
    const before = members.slice(Math.max(0, position - mostFields), position).reverse();
    const near = [...before, ...members.slice(position + 1, position + 1 + mostFields)];
    const siblings = keys.filter((each) => each !== key).slice(0, most);
    return [
      ...clues('neighbour', near),
      { kind: 'holder', text: holder },
      { kind: 'path', text: path },
      ...clues('sibling', siblings),
      ...clues(
        'field',
        fields.filter((field) => field.key !== key).map(({ text }) => text),
      ),
      { kind: 'file', text: pathOf(this.uri) },
    ];
  }
}

function clues(kind: Clue['kind'], texts: readonly string[]): readonly Clue[] {
  return [...new Set(texts)].map((text) => ({ kind, text }));
}
